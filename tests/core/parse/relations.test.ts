import { describe, expect, test } from "vitest";
import { type KnownIds, parseRelations } from "../../../src/core/parse/relations.ts";
import { BILLION, collector, MILLION, PERCENT, PERSON, table } from "../quantities.ts";

const known: KnownIds = new Map([
  ["a", PERSON],
  ["b", PERSON],
  ["c", PERSON],
  ["share", PERCENT],
  ["money", MILLION],
  ["big-money", BILLION],
  ["I.1", PERSON],
  ["heading", null],
]);

describe("parseRelations(grid, known, onMistake)", () => {
  const parse = (...lines: string[]) => {
    const { onMistake, lines: mistakes } = collector();
    const grid = table("id|kind|target|terms|reason_vi|reason_en", ...lines);
    return { found: parseRelations(grid, known, onMistake), mistakes: mistakes() };
  };

  test.each([
    "sum|a|b c",
    "sum|a|b -c",
    "difference|a|b -c",
    "ratio|share|a b",
    "ratio|share|a a b",
    "ratio|share|a b -c",
    "equal|a|I.1",
    "at-most|a|b",
    "at-most|a|b c",
  ])("%j is a relation", (text) => {
    expect(parse(`r|${text}|Lý do.|`).mistakes).toEqual([]);
  });

  test("a kind that is none is one mistake, whatever its terms", () => {
    expect(parse("r|total|share|a|Lý do.|").mistakes).toHaveLength(1);
    expect(parse("r|total|share|a|Lý do.|").mistakes[0]).toMatch(/ cell-not-allowed/);
  });

  test("terms have signs; money of any scale is one quantity", () => {
    const { found, mistakes } = parse("r|difference|money|big-money -money|Lý do.|Reason.");
    expect(found[0]!.terms).toEqual([
      { id: "big-money", sign: 1 },
      { id: "money", sign: -1 },
    ]);
    expect(mistakes).toEqual(["2:20 relation-loop"]);
    expect(parse("r|equal|money|big-money|Lý do.|").mistakes).toEqual([]);
  });

  test.each([
    ["sum|a|b", ["relation-shape -> a b -c"]],
    ["difference|a|b c", ["relation-shape -> a -b"]],
    ["ratio|share|a", ["relation-shape -> a b"]],
    ["ratio|share|a -b", ["relation-shape -> a b"]],
    ["equal|a|b c", ["relation-shape -> a"]],
    ["equal|a|-b", ["relation-shape -> a"]],
    ["at-most|a|", ["relation-shape -> a"]],
    ["sum|a|b a", ["relation-loop"]],
    ["sum|a|b b", ["relation-loop"]],
    ["sum|a|b -b", ["relation-loop"]],
    ["sum|a|b money", ["unit-mismatch"]],
    ["ratio|share|a money", ["unit-mismatch"]],
    ["ratio|a|b c", ["unit-mismatch -> percent"]],
    ["equal|share|a", ["unit-mismatch"]],
    ["sum|a|b heading", []],
  ])("%j: %j", (text, mistakes) => {
    expect(parse(`r|${text}|Lý do.|`).mistakes.map((line) => line.replace(/^\S+ /, ""))).toEqual(mistakes);
  });

  test("a kind by its Vietnamese name", () => {
    expect(parse("r|Tổng|a|b c|Lý do.|")).toEqual(parse("r|sum|a|b c|Lý do.|"));
    expect(parse("r|không vượt quá|a|b|Lý do.|").mistakes).toEqual([]);
  });

  test("unknown kinds, ids and a missing reason", () => {
    expect(parse("r|product|a|b c|Lý do.|").mistakes).toEqual([
      "2:3 cell-not-allowed -> sum (tổng), difference (hiệu), ratio (tỷ lệ), equal (bằng), at-most (không vượt quá)",
    ]);
    expect(parse("r|equal|x-y-z|a|Lý do.|").mistakes).toEqual(["2:9 id-unknown"]);
    expect(parse("r|equal|a|shar|Lý do.|").mistakes).toEqual(["2:11 id-unknown -> share"]);
    expect(parse("r|equal|a|b||").mistakes).toEqual(["2:13 cell-missing"]);
  });
});
