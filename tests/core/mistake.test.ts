import { describe, expect, test } from "vitest";
import { withoutCascades } from "../../src/core/cascade.ts";
import { type Mistake, mistakeAt, type MistakeCode, sortMistakes } from "../../src/core/mistake.ts";

const at = (file: string, line: number, column: number, code: MistakeCode = "id-twice", read = ""): Mistake => {
  return mistakeAt({ file, line, column }, code, "", read);
};
const lines = (mistakes: Mistake[]) =>
  mistakes.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);

describe("mistakeAt(place, code, write, read)", () => {
  test("reads the cell's text unless another is given", () => {
    const cell = { file: "f", line: 2, column: 3, text: "15.77" };
    expect(mistakeAt(cell, "number-decimal-point", "15,77")).toEqual({
      code: "number-decimal-point",
      file: "f",
      line: 2,
      column: 3,
      read: "15.77",
      write: "15,77",
    });
    expect(mistakeAt(cell, "id-unknown", "", "x").read).toBe("x");
    expect(mistakeAt({ file: "f", line: 1, column: 1 }, "file-missing")).toMatchObject({ read: "", write: "" });
  });
});

describe("sortMistakes(mistakes)", () => {
  test("by file, line and column as numbers, then code", () => {
    const mistakes = [at("b", 1, 1), at("a", 10, 1), at("a", 2, 10), at("a", 2, 9, "row-missing"), at("a", 2, 9)];
    expect(lines(sortMistakes(mistakes))).toEqual([
      "a:2:9 id-twice",
      "a:2:9 row-missing",
      "a:2:10 id-twice",
      "a:10:1 id-twice",
      "b:1:1 id-twice",
    ]);
    expect(sortMistakes([])).toEqual([]);
  });

  test("the same mistake comes once, another text at the same place stays", () => {
    const mistakes = [
      at("a", 1, 1, "id-unknown", "x"),
      at("a", 1, 1, "id-unknown", "x"),
      at("a", 1, 1, "id-unknown", "y"),
    ];
    expect(sortMistakes(mistakes).map((mistake) => mistake.read)).toEqual(["x", "y"]);
  });
});

describe("withoutConsequences(mistakes)", () => {
  test("mistakes that have nothing to do with each other all stay", () => {
    const mistakes = [
      at("data/quarters/q/indicators.csv", 3, 5, "number-letter"),
      at("data/quarters/q/indicators.csv", 4, 1, "id-unknown"),
      at("data/quarters/q/explanations.csv", 2, 1, "explanation-missing"),
      at("content/reports/q/01.mdx", 5, 1, "prose-digit"),
      at("data/publisher.json", 1, 1, "json-syntax"),
    ];
    expect(withoutCascades(mistakes)).toEqual(mistakes);
  });

  test("a table that cannot be read hides the ids that others miss, not their own slips", () => {
    const broken = at("data/units.csv", 1, 1, "csv-header-missing");
    const own = at("data/quarters/q/figures.csv", 3, 5, "date-impossible");
    expect(withoutCascades([broken, at("data/quarters/q/figures.csv", 2, 9, "id-unknown"), own])).toEqual([
      broken,
      own,
    ]);
  });

  test("a broken quote hides what comes after it in its file, not what comes before", () => {
    const before = at("data/a.csv", 2, 1, "cell-missing");
    const quote = at("data/a.csv", 5, 1, "csv-quote");
    expect(withoutCascades([before, quote, at("data/a.csv", 5, 1, "id-shape"), at("data/a.csv", 9, 1)])).toEqual([
      before,
      quote,
    ]);
  });

  test("a refused cell is one mistake; its neighbours keep theirs", () => {
    const formula = at("data/a.csv", 2, 5, "cell-formula");
    const other = at("data/a.csv", 2, 9, "date-shape");
    expect(withoutCascades([formula, at("data/a.csv", 2, 5, "number-unreadable"), other])).toEqual([formula, other]);
  });

  test("a file that nothing reads is not read for mistakes", () => {
    const unknown = at("data/x.docx", 1, 1, "file-unknown");
    expect(withoutCascades([at("data/x.docx", 1, 3, "file-encoding"), unknown])).toEqual([unknown]);
  });

  test("a broken list of exceptions hides the digits of prose", () => {
    const broken = at("data/prose-exceptions.csv", 1, 1, "file-missing");
    const unknown = at("content/reports/q/01.mdx", 5, 1, "id-unknown");
    expect(withoutCascades([broken, at("content/reports/q/01.mdx", 7, 1, "prose-digit"), unknown])).toEqual([
      broken,
      unknown,
    ]);
  });
});
