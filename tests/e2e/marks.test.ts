import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

/** The signs of a part of a built page: `contradiction /doi-chieu/2025-q3/#…`. */
function signs(site: string, path: string, selector: string): string[] {
  const root = parse(readFileSync(join(site, path, "index.html"), "utf8"));
  return root
    .querySelectorAll(`${selector} a.mark-sign`)
    .map((sign) => `${sign.getAttribute("data-mark")} ${leadsTo(path, sign.getAttribute("href")!)}`);
}

function leadsTo(path: string, href: string): string {
  const { pathname, hash } = new URL(href, `http://site/${path}`);
  return pathname + hash;
}

// What contradicts IV.3.2 is worked out in tests/publish/marks.test.ts.
const LEDGER = "/doi-chieu/2025-q3/#public-employees-present-levels";

describe("IV.3.2 of 2025-q3, on the pages that show it", () => {
  const site = inject("site");
  const MARK = `contradiction ${LEDGER}`;

  test.each([
    ["chi-tieu/", "tr[data-id='IV.3.2']"],
    ["chi-tieu/iv-3-2/", ".data-table"],
    ["chi-tieu/iv-3-2/", "[data-chart='iv-3-2-trong-tong'] .chart-table"],
    ["nhung/iv-3-2/", ".chart-table"],
    ["nhung/iv-3-2-trong-tong/2025-q3/", ".chart-table"],
  ])("%s has its mark in %s", (path, selector) => {
    expect(signs(site, path, selector)).toEqual([MARK]);
  });

  test("an embedded chart says it without a touch, and leads to the finding in a window of its own", () => {
    const root = parse(readFileSync(join(site, "nhung/iv-3-2-trong-tong/index.html"), "utf8"));
    const link = root.querySelector(".chart-note a")!;
    expect(leadsTo("nhung/iv-3-2-trong-tong/", link.getAttribute("href")!)).toBe(LEDGER);
    expect(link.getAttribute("target")).toBe("_blank");
    expect(root.querySelector(".chart-note")!.text).toContain("Mâu thuẫn với chỗ khác của báo cáo");
    expect(root.querySelector("svg desc")!.text.replaceAll("\u00a0", " ")).toContain("(tính lại: 32.588 người)");
    expect(root.querySelector(".chart-rival")!.text.replaceAll("\u00a0", " ")).toBe("tính lại: 32.588 người");
  });

  test("what was computed from it has a mark in words of its own", () => {
    const root = parse(readFileSync(join(site, "so-lieu/2025-q3/index.html"), "utf8"));
    const sign = root.querySelector("#c-public-employees-present a.mark-sign")!;
    expect(sign.getAttribute("aria-label")).toBe("Tính từ số không khớp với chỗ khác của báo cáo, xem đối chiếu");
    expect(leadsTo("so-lieu/2025-q3/", sign.getAttribute("href")!)).toBe(LEDGER);
  });

  test("a result of the search says it in words; one of a number that adds up says nothing", async () => {
    const page = await open();
    const results = async (query: string) => {
      await page.goto(`${inject("root")}tim-kiem/?q=${query}`);
      await page.locator("[data-results] li").first().waitFor();
      return page.locator("[data-results] li").first();
    };
    expect(await (await results("IV.3.2")).locator("[data-mark]").innerText()).toBe("Số liệu mâu thuẫn");
    expect(await (await results("IV.3.1")).locator("[data-mark]").count()).toBe(0);
  });
});

describe("each quarter's mark leads to its own ledger", () => {
  const made = inject("made");
  const markIn = (quarter: string) => `contradiction /doi-chieu/${quarter}/#documents-equal`;
  // 2024-q3 reports nothing; every other quarter says another number than the 13 of the narrative.
  const reporting = ["2024-q1", "2024-q2", "2024-q4", "2025-q2", "2025-q3", "2025-q4", "2026-q1"];

  test("in the table of a history, oldest first, and in that of its chart", () => {
    expect(signs(made, "chi-tieu/i-1/", "[data-chart='i-1'] .chart-table")).toEqual(reporting.map(markIn));
    expect(signs(made, "chi-tieu/i-1/", "section[aria-labelledby=theo-quy] .data-table")).toEqual(
      [...reporting].reverse().map(markIn),
    );
  });

  test("in a comparison, as it is built", () => {
    expect(signs(made, "so-sanh/2025-q3/2025-q2/", "[data-view] tr[data-compare='I.1']")).toEqual([
      markIn("2025-q2"),
      markIn("2025-q3"),
    ]);
  });
});

/** Texts of the drawings of a page that lie on each other, as `a × b`. */
const overlaps = (page: Page) =>
  page.locator("svg.drawing").evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const texts = [...drawing.querySelectorAll("text")].map((text) => ({ text, box: text.getBoundingClientRect() }));
      // Letters are lower than the line that they stand in.
      return texts.flatMap(({ text, box }, index) =>
        texts
          .slice(index + 1)
          .filter((other) => box.left < other.box.right && other.box.left < box.right)
          .filter((other) => box.top + 5 < other.box.bottom - 5 && other.box.top + 5 < box.bottom - 5)
          .map((other) => `${text.textContent} × ${other.text.textContent}`),
      );
    }),
  );

test.each([
  ["root", "chi-tieu/iv-3-2/"],
  ["root", "nhung/vi-1-2/"],
  ["root", "nhung/disbursement-form/"],
  ["madeRoot", "chi-tieu/i-1/"],
] as const)("at 320 px the words of a ghost lie on no others: %s, %s", async (place, path) => {
  const page = await open({ viewport: { width: 320, height: 700 } });
  await page.goto(inject(place) + path);
  expect(await page.locator("svg.drawing .ghost").count()).toBeGreaterThan(0);
  expect(await overlaps(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
