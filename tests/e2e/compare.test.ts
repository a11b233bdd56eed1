import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { comparedBlocks } from "../../src/core/compute/compared-blocks.ts";
import type { QuarterRow } from "../../src/core/quarter-table.ts";
import { changeText, valueText } from "../../src/i18n/comparison.ts";
import { MARK_SIGNS } from "../../src/i18n/mark.ts";
import { words as wordsOf } from "../../src/i18n/words.ts";
import { readableTable } from "../../src/views/quarter-table.ts";
import { EIGHT_QUARTERS, releasesOf } from "../core/synthetic.ts";
import { axeFinds } from "./axe.ts";
import { useBrowser } from "./browser.ts";

const open = useBrowser();
const releases = releasesOf(EIGHT_QUARTERS);

/** A page below a sub-path; its picker works when this comes back. */
async function openAt(path: string): Promise<Page> {
  const page = await open();
  await page.goto(inject("madeSubPath") + path);
  await page.locator("[data-picker]").waitFor();
  return page;
}

const words = wordsOf("vi").comparison;
const newer = (page: Page) => page.getByLabel(words.pickNewer);
const older = (page: Page) => page.getByLabel(words.pickOlder);
const heading = (page: Page) => page.locator("h1").innerText();
const status = (page: Page) => page.locator("[data-picker] [role=status]").innerText();
const shows = (page: Page, text: string) => page.locator("h1", { hasText: text }).waitFor();

/** `I.1 | 1 văn bản ≠ | 4 văn bản ≠ | +3 văn bản`: the rows as a reader finds them. */
const rowsOf = (page: Page) =>
  page.locator("[data-view] tr[data-compare]").evaluateAll((rows) =>
    rows.map((row) => {
      const cells = [...row.querySelectorAll("td")]
        .slice(1)
        .map((cell) => cell.textContent!.replace(/\s+/g, " ").trim());
      return [(row as HTMLElement).dataset["compare"], ...cells].join(" | ");
    }),
  );

/** A value with the sign of its quarter beside it. */
const marked = (row: QuarterRow | null) => valueText(row, "vi") + (row?.mark ? ` ${MARK_SIGNS[row.mark.kind]}` : "");

/** The same rows, as core compares the two quarters: what changed, then the rest. */
function computed(older: string, newer: string): string[] {
  const [before, after] = [older, newer].map((id) =>
    readableTable(
      releases.find((one) => one.id === id)!,
      releases,
      "vi",
    ),
  );
  const blocks = comparedBlocks(before!, after!);
  const rows = blocks.flatMap(({ changed, others }) => [...changed, ...others].flatMap((group) => group.rows));
  return rows.map((row) =>
    [
      row.newer.id,
      marked(row.older),
      marked(row.newer),
      changeText(row, "vi") + (row.verdict ? ` ${words[row.verdict]}` : ""),
    ]
      .join(" | ")
      .replaceAll("\u00a0", " "),
  );
}

/** Everything in the view: elements with their attributes, links as they lead, and words. */
const markup = (page: Page) =>
  page.locator("[data-view]").evaluate((view) => {
    const lines: string[] = [];
    const walk = (node: Node) => {
      if (node instanceof Text && node.data.trim()) lines.push(node.data.trim());
      if (node instanceof Element) {
        const attributes = [...node.attributes].map(({ name, value }) =>
          name === "href" ? `href=${(node as HTMLAnchorElement).href}` : `${name}=${value}`,
        );
        lines.push(`<${node.tagName} ${attributes.sort().join(" ")}>`);
      }
      node.childNodes.forEach(walk);
    };
    view.childNodes.forEach(walk);
    return lines;
  });

describe("the picker of two quarters", () => {
  test("a pair without a page of its own is shown in place, as core compares it", async () => {
    const page = await openAt("so-sanh/");
    // The other form and the newest quarter come first.
    expect(await heading(page)).toBe("Quý I năm 2026 so với quý IV năm 2025");
    await newer(page).selectOption("2024-q4");
    await older(page).selectOption("2024-q1");
    await shows(page, "Quý IV năm 2024 so với quý I năm 2024");
    const rows = await rowsOf(page);
    expect(rows).toEqual(computed("2024-q1", "2024-q4"));
    expect(rows[0]).toBe("I.1 | 1 văn bản ≠ | 4 văn bản ≠ | +3 văn bản");
    // The one row that changed stands first, the others behind it by area.
    expect(rows[1]).toBe("I.2 | 40% | 40% | không đổi");
    expect(new URL(page.url()).search).toBe("?moi=2024-q4&cu=2024-q1");
    expect(await status(page)).toBe("Đang xem quý IV năm 2024 so với quý I năm 2024.");
    expect(await page.title()).toContain("Quý IV năm 2024 so với quý I năm 2024 · ");
    const summary = await page.locator("[data-view] [data-part=rows] [data-part=summary]").innerText();
    // I.1 changed, II.4 was never reported.
    expect(summary).toBe(
      "Trong 10 chỉ tiêu: 1 thay đổi nhưng không nói lên tốt hay kém, 8 không đổi, 1 không so sánh được.",
    );
    expect(await page.locator("[data-view] [data-part=figures] [data-part=summary]").innerText()).toBe(
      "Trong 8 số mà bài báo cáo của cả hai quý cùng nêu: 8 không đổi.",
    );
    // 1 of 4 is a quarter of the width.
    const bars = page.locator("[data-view] tr[data-compare='I.1'] svg rect");
    expect(await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute("width")))).toEqual(["25%", "100%"]);
    expect(await bars.first().evaluate((bar) => bar.getBoundingClientRect().width)).toBeGreaterThan(20);
  });

  test("what is drawn in place is what the build draws", async () => {
    for (const [newest, before] of [
      ["2025-q4", "2025-q3"],
      ["2025-q3", "2025-q2"],
      ["2024-q4", "2024-q3"],
    ] as const) {
      const built = await openAt(`so-sanh/${newest}/${before}/`);
      const expected = await markup(built);
      const page = await openAt(`so-sanh/?moi=${newest}&cu=${before}`);
      await shows(page, `so với quý ${["I", "II", "III", "IV"][Number(before.at(-1)) - 1]} năm ${before.slice(0, 4)}`);
      expect(await markup(page)).toEqual(expected);
      expect(expected.length).toBeGreaterThan(100);
    }
  });

  test("links of a row lead to its page, also below a sub-path", async () => {
    const page = await openAt("so-sanh/2024-q2/2024-q1/?moi=2024-q4&cu=2024-q1");
    await shows(page, "Quý IV năm 2024");
    const link = page.locator("[data-view] tr[data-compare='I.2.1'] a");
    expect(await link.evaluate((element) => (element as HTMLAnchorElement).href)).toBe(
      `${inject("madeSubPath")}chi-tieu/i-2-1/`,
    );
  });

  test("an address opens its pair; back and forward go from pair to pair; focus stays", async () => {
    const page = await openAt("so-sanh/?moi=2025-q2&cu=2024-q1");
    await shows(page, "Quý II năm 2025 so với quý I năm 2024");
    expect([await newer(page).inputValue(), await older(page).inputValue()]).toEqual(["2025-q2", "2024-q1"]);
    await older(page).focus();
    await older(page).selectOption("2024-q2");
    await shows(page, "so với quý II năm 2024");
    expect(await older(page).evaluate((select) => select === document.activeElement)).toBe(true);
    await page.goBack();
    await shows(page, "so với quý I năm 2024");
    expect(await older(page).inputValue()).toBe("2024-q1");
    expect(await rowsOf(page)).toEqual(computed("2024-q1", "2025-q2"));
    await page.goForward();
    await shows(page, "so với quý II năm 2024");
  });

  test("back to the address without a choice is the page's own pair, as it was built", async () => {
    const page = await openAt("so-sanh/2025-q4/2025-q3/");
    const [before, title] = [await markup(page), await page.title()];
    await older(page).selectOption("2024-q1");
    await shows(page, "so với quý I năm 2024");
    await page.goBack();
    await shows(page, "so với quý III năm 2025");
    expect(await markup(page)).toEqual(before);
    expect(await page.title()).toBe(title);
    expect(await older(page).inputValue()).toBe("2025-q3");
  });

  test("a step to a place in the page leaves the pair as it is", async () => {
    const page = await openAt("so-sanh/?moi=2025-q2&cu=2024-q1");
    await shows(page, "so với quý I năm 2024");
    const row = await page.locator("[data-view] tr[data-compare]").first().elementHandle();
    await page.evaluate(() => (location.hash = "linh-vuc-ii"));
    await page.goBack();
    expect(await row!.evaluate((element) => element.isConnected)).toBe(true);
    await older(page).selectOption("2024-q2");
    await shows(page, "so với quý II năm 2024");
    expect(await row!.evaluate((element) => element.isConnected)).toBe(false);
  });

  test("works from the keyboard alone", async () => {
    const page = await openAt("so-sanh/2025-q4/2025-q3/");
    await newer(page).focus();
    await page.keyboard.press("Tab");
    // The quarters stand newest first: one further down is the one before.
    await page.keyboard.press("ArrowDown");
    await shows(page, "Quý IV năm 2025 so với quý II năm 2025");
    await page.keyboard.press("Shift+Tab");
    expect(await newer(page).evaluate((select) => select === document.activeElement)).toBe(true);
  });

  test("a pair over the merger is not drawn and says why", async () => {
    const page = await openAt("so-sanh/?moi=2025-q4&cu=2024-q1");
    await shows(page, "so với quý I năm 2024");
    expect(await page.locator("[data-view] [data-part=note]").innerText()).toContain("sau khi hợp nhất tỉnh");
    expect(await page.locator("[data-view] tr svg").count()).toBe(0);
    expect(await page.locator("[data-view] [data-part=legend]").isVisible()).toBe(false);
    // The note says it once, and no row again.
    expect((await rowsOf(page))[0]).toBe("I.1 | 1 văn bản ≠ | 8 văn bản ≠ | ");
    expect(await page.locator("[data-view] tr[data-compare='people-total']").isVisible()).toBe(true);
  });

  test("what makes no pair cannot be chosen, also once another quarter was; an older side gives way", async () => {
    const page = await openAt("so-sanh/2025-q4/2025-q3/");
    const disabled = (select: ReturnType<typeof newer>) =>
      select.locator("option:disabled").evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
    expect(await disabled(newer(page))).toEqual(["2024-q1"]);
    expect(await disabled(older(page))).toEqual(["2026-q1", "2025-q4"]);
    await newer(page).selectOption("2024-q2");
    await shows(page, "Quý II năm 2024 so với quý I năm 2024");
    expect(await older(page).inputValue()).toBe("2024-q1");
    expect(await disabled(older(page))).toEqual(
      EIGHT_QUARTERS.map(({ id }) => id)
        .slice(1)
        .reverse(),
    );
    expect(
      await newer(page)
        .locator("optgroup")
        .evaluateAll((all) => all.map((one) => (one as HTMLOptGroupElement).label)),
    ).toEqual(["2026", "2025", "2024"]);
  });

  test("an address with the same quarter twice or in the wrong order is answered in words, above the page's own pair", async () => {
    for (const [query, said] of [
      ["?moi=2024-q1&cu=2024-q1", "Hai ô đang chọn cùng một quý. Hãy chọn hai quý khác nhau."],
      ["?moi=2024-q1&cu=2025-q4", "Quý mới hơn phải đứng sau quý so với."],
    ] as const) {
      const page = await openAt(`so-sanh/${query}`);
      expect(await status(page)).toContain(said);
      expect(await status(page)).toContain("Bảng dưới đây vẫn là quý I năm 2026 so với quý IV năm 2025.");
      expect(await heading(page)).toBe("Quý I năm 2026 so với quý IV năm 2025");
      expect(await rowsOf(page)).toHaveLength(10);
    }
  });

  test("an address with an unknown quarter, or with one alone, shows the page's own pair and says so", async () => {
    for (const query of ["?moi=2025-q1&cu=2024-q1", "?moi=2025-q4", "?moi=%3Cb%3E&cu=2024-q1"]) {
      const page = await openAt(`so-sanh/2024-q2/2024-q1/${query}`);
      await page.waitForLoadState("networkidle");
      expect(await heading(page)).toBe("Quý II năm 2024 so với quý I năm 2024");
      expect(await newer(page).inputValue()).toBe("2024-q2");
      expect(await status(page)).toBe(
        "Chưa công bố số liệu của quý được hỏi. Bảng dưới đây vẫn là quý II năm 2024 so với quý I năm 2024.",
      );
    }
  });

  test("without network it says so, keeps the table, and tries again when asked", async () => {
    const page = await openAt("so-sanh/2025-q4/2025-q3/");
    const before = await rowsOf(page);
    await page.route("**/so-sanh/*.json", (route) => route.abort());
    await older(page).selectOption("2025-q2");
    await page.getByRole("button", { name: "Thử lại" }).waitFor();
    expect(await status(page)).toBe(
      "Không tải được số liệu của quý đã chọn. Bảng dưới đây vẫn là quý IV năm 2025 so với quý III năm 2025.",
    );
    expect(await rowsOf(page)).toEqual(before);
    await page.unroute("**/so-sanh/*.json");
    await page.getByRole("button", { name: "Thử lại" }).click();
    await shows(page, "so với quý II năm 2025");
    expect(await page.getByRole("button", { name: "Thử lại" }).isVisible()).toBe(false);
  });

  test("no quarter is fetched before somebody picks, and each one once", async () => {
    const page = await open();
    const fetched: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith(".json")) fetched.push(request.url().slice(inject("madeSubPath").length));
    });
    await page.goto(`${inject("madeSubPath")}so-sanh/`, { waitUntil: "networkidle" });
    expect(fetched).toEqual([]);
    await newer(page).selectOption("2025-q4");
    await older(page).selectOption("2025-q3");
    await shows(page, "so với quý III năm 2025");
    await older(page).selectOption("2025-q2");
    await shows(page, "so với quý II năm 2025");
    const order = ["2025-q2", "2025-q3", "2025-q4"].map((id) => `so-sanh/${id}.json`);
    expect(fetched.sort()).toEqual(order);
  });

  test("without JavaScript the list of links is there and no picker", async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(`${inject("madeSubPath")}so-sanh/2025-q4/2025-q3/`);
    expect(await page.locator("[data-picker]").isVisible()).toBe(false);
    await page.locator("[data-pairs] summary").click();
    expect(await page.locator("[data-pairs] a").count()).toBe(10);
    expect(await page.locator("[data-pairs] a[aria-current]").innerText()).toContain("Quý IV năm 2025");
  });

  test.each([
    ["redrawn", "?moi=2024-q4&cu=2024-q1", "Đang xem quý IV năm 2024"],
    ["refused", "?moi=2024-q1&cu=2025-q4", "Quý mới hơn phải đứng sau quý so với."],
  ])(
    "%s, it is accessible in the light and in the dark, and scrolls in one direction at 320 px",
    async (_, pair, said) => {
      const page = await open({ reducedMotion: "reduce" });
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`${inject("madeRoot")}so-sanh/${pair}`);
      await page.locator("[data-picker] [role=status]", { hasText: said }).waitFor();
      expect(await axeFinds(page)).toEqual([]);
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 600 });
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(excess).toBeLessThanOrEqual(0);
      }
      await page.emulateMedia({ colorScheme: "dark" });
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await axeFinds(page)).toEqual([]);
    },
  );

  test("a quarter's file is the table that the build compares", () => {
    const file = readFileSync(join(inject("made"), "so-sanh/2025-q4.json"), "utf8");
    const release = releases.find(({ id }) => id === "2025-q4")!;
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(readableTable(release, releases, "vi"))));
    expect(file).toBe(file.normalize("NFC"));
    expect(file).toContain('"value":"32","text":"32%"');
  });
});
