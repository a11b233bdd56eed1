import { describe, expect, test } from "vitest";
import { foldersIn, gridOf, idsIn, optionalTable, type Source } from "../../src/core/source.ts";
import { collector, table } from "./quantities.ts";

const grid = table("value|ID", "1|a", "x|b", "2|", "3");
const source: Source = {
  grids: new Map([["data/quarters/b/indicators.csv", grid]]),
  locks: new Map(),
  texts: new Map(
    ["data/quarters/a/report.json", "data/quarters/b/x.json", "data/quarters/c.json"].map((file) => [
      file,
      { file, text: "" },
    ]),
  ),
  prose: [],
  images: new Set<string>(),
};

describe("source", () => {
  test("idsIn(grid) finds the ids of all rows by the header, in any case and place", () => {
    expect(idsIn(grid)).toEqual(["a", "b"]);
    expect(idsIn(table("name", "a"))).toEqual([]);
    expect(idsIn({ file: "t.csv", rows: [] })).toEqual([]);
  });

  test("foldersIn(source, parent) names the folders that hold a file, once and in order", () => {
    expect(foldersIn(source, "data/quarters")).toEqual(["a", "b"]);
    expect(foldersIn(source, "data/forms")).toEqual([]);
    expect(foldersIn(source, "data/quarter")).toEqual([]);
  });

  test("gridOf(source, file, onMistake) misses a file that must be there; optionalTable does not", () => {
    const { onMistake, lines } = collector();
    expect(gridOf(source, "data/quarters/b/indicators.csv", onMistake)).toBe(grid);
    expect(lines()).toEqual([]);
    expect(gridOf(source, "data/units.csv", onMistake)).toEqual({ file: "data/units.csv", rows: [] });
    expect(lines()).toEqual(["1:1 file-missing"]);
    expect(optionalTable(source, "data/units.csv", () => "read", "nothing")).toBe("nothing");
    expect(optionalTable(source, "data/quarters/b/indicators.csv", (found) => found, null)).toBe(grid);
  });
});
