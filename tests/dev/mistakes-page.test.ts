import { describe, expect, test } from "vitest";
import { mistakesPage } from "../../src/dev/mistakes-page.ts";
import { asksForPage } from "../../src/dev/show-mistakes.ts";
import { checkText } from "../../src/views/check-text.ts";
import { assembleFiles, baseFiles } from "../load/fixture.ts";
import { changed } from "../quarters.ts";

const QUARTER = "data/quarters/2031-q1";
const letter = changed(baseFiles, `${QUARTER}/indicators.csv`, "I.1,12,", "I.1,<b>l2,");
const files = changed(
  changed(letter, `${QUARTER}/report.json`, '"2031-03-20"', '"2031-3-20"'),
  "content/reports/2031-q1/01-muc-mot.mdx",
  "<YNghia>",
  "<YNghia",
);
const unexplained = changed(baseFiles, `${QUARTER}/explanations.csv`, "documents-equal,", "documents-gone,");

describe("mistakesPage(checked, textOf, locale)", () => {
  test.each([
    ["mistakes of several kinds", files],
    ["a contradiction that is not explained", unexplained],
  ])("says of %s what the check says, word for word", (_, of) => {
    const checked = assembleFiles(of);
    const textOf = (file: string) => Buffer.from(of.get(file) ?? "").toString("utf8");
    const page = mistakesPage(checked, textOf, "vi")
      .replaceAll(/<[^>]+>/g, "\n")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&");
    const said = checkText({ ...checked, warnings: [] }, textOf, "vi").split("\n");
    expect(said.length).toBeGreaterThan(5);
    for (const line of said.slice(0, -1))
      for (const part of line.split("  ").filter((text) => text.trim())) expect(page).toContain(part.trim());
  });

  test("writes nothing of a file as markup", () => {
    expect(mistakesPage(assembleFiles(files), () => "<script>", "vi")).not.toMatch(/<b>|<script>/);
  });
});

describe("asksForPage(request)", () => {
  const asks = (url: string, accept?: string) => asksForPage({ url, headers: { ...(accept && { accept }) } });

  test("a browser and a program that ask for an address of the site", () => {
    for (const accept of ["text/html,application/xhtml+xml", "*/*", undefined]) {
      expect(asks("/", accept)).toBe(true);
      expect(asks("/doi-chieu/2031-q1/?x=1.js", accept)).toBe(true);
    }
  });

  test("nothing that belongs to a page", () => {
    for (const url of [
      "/@vite/client",
      "/src/browser/copy.ts?v=1",
      "/_image?href=a",
      "/logo.svg",
      "/@id/astro:scripts",
    ])
      expect(asks(url, "*/*"), url).toBe(false);
    expect(asks("/", "application/json")).toBe(false);
  });
});
