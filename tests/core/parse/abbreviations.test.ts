import { describe, expect, test } from "vitest";
import { abbreviationsIn } from "../../../src/core/abbreviation.ts";
import { parseAbbreviations } from "../../../src/core/parse/abbreviations.ts";
import { collector, table } from "../quantities.ts";

function read(...rows: string[]) {
  const { onMistake, lines } = collector();
  return { found: parseAbbreviations(table(rows[0]!, ...rows.slice(1)), onMistake), mistakes: lines() };
}

describe("parseAbbreviations(grid, onMistake)", () => {
  test("what says no language is Vietnamese, in a folder without the column, too", () => {
    const { found, mistakes } = read(
      "short|long|kind|language",
      "TTHC|thủ tục|abbreviation|",
      "late|overdue|people|en",
    );
    expect(mistakes).toEqual([]);
    expect(found.map(({ short, language }) => [short, language])).toEqual([
      ["TTHC", "vi"],
      ["late", "en"],
    ]);
    expect(read("short|long|kind", "TTHC|thủ tục|abbreviation").found[0]).toMatchObject({ language: "vi" });
  });

  test("refuses a language that the site is not published in", () => {
    const { mistakes } = read("short|long|kind|language", "tard|en retard|people|fr");
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain("cell-not-allowed");
  });
});

test("abbreviationsIn(abbreviations, locale) are those of the language alone", () => {
  const { found } = read("short|long|kind|language", "TTHC|thủ tục|abbreviation|", "late|overdue|people|en");
  expect(abbreviationsIn(found, "vi").map(({ short }) => short)).toEqual(["TTHC"]);
  expect(abbreviationsIn(found, "en").map(({ short }) => short)).toEqual(["late"]);
});
