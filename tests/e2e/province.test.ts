import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";
import { afterAll, describe, expect, test } from "vitest";
import { buildSite } from "../build-site.ts";
import { holdsOf } from "../today/holds.ts";
import { makeProvince } from "./province.ts";

const root = makeProvince();
const dist = await buildSite(root);
afterAll(() => {
  for (const folder of [root, dirname(dist)]) rmSync(folder, { recursive: true });
});

/** Every page of a built site by its path. */
function pagesOf(root: string): Map<string, HTMLElement> {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  return new Map(
    files.map((file) => [file.replaceAll("\\", "/"), parse(readFileSync(join(root, file), "utf8"))] as const),
  );
}

describe("a second province, made in the steps of the guide", () => {
  const pages = pagesOf(dist);
  const textOf = (page: string) => pages.get(page)!.querySelector("main")!.text.replace(/\s+/g, " ");

  test("has a page for every row of the form, for its report and for its own texts, and no other's", () => {
    expect([...pages.keys()].filter((page) => page.startsWith("chi-tieu/"))).toHaveLength(124);
    expect(pages.has("chi-tieu/2031-q1/index.html")).toBe(true);
    expect(pages.has("bao-cao/2031-q1/index.html")).toBe(true);
    expect(pages.has("gioi-thieu/index.html")).toBe(true);
    expect(pages.has("phuong-phap/index.html")).toBe(false);
    expect([...pages.keys()].filter((page) => page.includes("2025"))).toEqual([]);
  });

  test("names itself on every page and the first province on none", () => {
    for (const [page, html] of pages) {
      const name = page.startsWith("en/") ? "CCHC Mở Test Province" : "CCHC Mở Tỉnh Thử";
      expect(html.querySelector("title")!.text, page).toContain(name);
      expect(html.toString(), page).not.toContain("Thái Nguyên");
    }
    expect(textOf("index.html")).toContain("Cải cách hành chính Tỉnh Thử, quý I năm 2031");
  });

  test("shows its own values and computes from them", () => {
    expect(textOf("chi-tieu/iii-3-1-1/index.html")).toContain("1.587");
    expect(textOf("chi-tieu/i-2/index.html")).toContain("40");
    expect(textOf("so-lieu/2031-q1/index.html")).toContain("15 nhiệm vụ");
    expect(readFileSync(join(dist, "du-lieu/2031-q1/indicators.csv"), "utf8")).toContain("2031-q1,III.3.1.1,");
  });

  test("says when the next quarter is due, where its calendar names the day", () => {
    const text = textOf("so-sanh/index.html").replaceAll("\u00a0", " ");
    expect(text).toContain("Kỳ sau là quý II năm 2031, từ 1/4/2031 đến 30/6/2031. Dự kiến công bố ngày 5/7/2031.");
    expect(text).not.toContain("Theo lịch thử");
  });

  test("leaves out what it has not: no heading above nothing", () => {
    for (const [page, html] of pages)
      for (const heading of html.querySelectorAll("main h2")) {
        const section = heading.closest("section");
        const empty = section?.querySelectorAll("ul, dl").some((list) => list.childNodes.length === 0);
        if (section && !section.hasAttribute("hidden"))
          expect(empty ?? false, `${page}: ${heading.text.trim()}`).toBe(false);
      }
  });

  holdsOf(() => ({ root, site: dist }));
});
