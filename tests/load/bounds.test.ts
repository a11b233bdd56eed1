import { describe, expect, test } from "vitest";
import { baseFiles, assembleFiles } from "./fixture.ts";

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const SECTION = "content/reports/2031-q1/01-muc-mot.mdx";
const PAGE = "content/pages/about.mdx";
const REPORT = "data/quarters/2031-q1/report.json";
const FIGURES = "data/quarters/2031-q1/figures.csv";

/** The codes of the base's mistakes with a text put to the end of a file. */
function codes(file: string, more: string): string[] {
  const text = decoder.decode(baseFiles.get(file)) + more;
  const { mistakes } = assembleFiles(new Map([...baseFiles, [file, encoder.encode(text)]]));
  return [...new Set(mistakes.map(({ code }) => code))];
}

describe("what takes longer than a check is refused before", () => {
  test.each([
    ["rows", FIGURES, "x,Người,P,5,person,,form,II.4,,\n".repeat(100_000)],
    ["blank rows", FIGURES, "\n".repeat(1_000_000)],
    ["blank rows with commas", FIGURES, ",,,\n".repeat(100_000)],
    ["letters of a section", SECTION, "chữ ".repeat(100_000)],
    ["letters of a page", PAGE, "a".repeat(1_000_000)],
    ["letters of a head", REPORT, " ".repeat(1_000_000)],
  ])("too many %s", (_, file, more) => expect(codes(file, more)).toEqual(["file-too-large"]));

  test.each([
    ["quotes", PAGE, `\n${">".repeat(100_000)} a`],
    ["quotes with blanks", PAGE, `\n${"> ".repeat(50_000)} a`],
    ["stars", SECTION, `\n${"*".repeat(20_000)}a${"*".repeat(20_000)}`],
    ["emphases", SECTION, `\n${"*a _b ".repeat(500)}${"_ *".repeat(500)}`],
    ["brackets", SECTION, `\n${"[".repeat(20_000)}a${"](b)".repeat(20_000)}`],
    ["braces", SECTION, `\n${"{".repeat(50_000)}`],
    ["tags", SECTION, `\n${"<a>".repeat(50_000)}`],
    ["own tags", SECTION, `\n${"<YNghia>".repeat(1000)}a${"</YNghia>".repeat(1000)}`],
    ["lists", SECTION, `\n${"- ".repeat(1000)}a`],
    [
      "lists line by line",
      SECTION,
      `\n${Array.from({ length: 300 }, (__, index) => `${"  ".repeat(index)}- a`).join("\n")}`,
    ],
    ["JSON lists", REPORT, "[".repeat(100_000)],
    ["JSON objects", REPORT, '{"a":'.repeat(20_000)],
  ])("%s in each other", (_, file, more) => expect(codes(file, more)).toEqual(["nesting-too-deep"]));

  test.each([
    ["commas", ",".repeat(2_000_000)],
    ["quotation marks", `"${'""'.repeat(1_000_000)}"`],
    ["letters", "x".repeat(2_000_000)],
  ])("a row of two million %s", (_, more) => expect(codes(FIGURES, more)).toEqual(["file-too-large"]));

  test("ten thousand wrong rows are ten thousand mistakes", () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `x${index},Người,P,1 5,person,,form,II.4,,\n`).join("");
    expect(codes(FIGURES, rows)).toEqual(["number-space"]);
  });
});
