import { describe, expect, test } from "vitest";
import { history, type Moment } from "../../src/charts/history.ts";
import { periodNames } from "../../src/charts/plot.ts";
import { allShapes, datum, shapesOf } from "./data.ts";

const NUMERALS = ["I", "II", "III", "IV"];
/** Quarters from the first of 2025 on, as a history of the form names them. */
const quarters = (count: number) =>
  Array.from({ length: count }, (_, index): [string, string] => [
    NUMERALS[index % 4]!,
    index % 4 === 0 ? String(2025 + index / 4) : "",
  ]);
const named = (names: [string, string][], step: number) =>
  periodNames(names, (index) => 16 + index * step).map(({ text, attributes }) => `${text} ${attributes["y"]}`);

describe("periodNames(names)", () => {
  test("quarters with room are named, the year below the first of each", () => {
    expect(named(quarters(5), 19)).toEqual(["I 214", "II 214", "III 214", "IV 214", "I 214", "2025 234", "2026 234"]);
  });

  test("forty quarters: years alone, in the first line, all ten of them, written short", () => {
    // 40 quarters are 76 / 39 = 1,95 % apart, a year 7,8 %: too little for four digits, enough for two.
    expect(named(quarters(40), 76 / 39)).toEqual(
      ["25", "26", "27", "28", "29", "30", "31", "32", "33", "34"].map((year) => `’${year} 214`),
    );
  });

  test("years alone stand in the first line; thirteen of them are every second one", () => {
    const years = Array.from({ length: 13 }, (_, index): [string, string] => ["", String(2012 + index)]);
    expect(named(years, 76 / 12)).toEqual(
      ["2012", "2014", "2016", "2018", "2020", "2022", "2024"].map((y) => `${y} 214`),
    );
  });

  test("a series that begins in the last quarter of a year: its year gives way to the next", () => {
    const names: [string, string][] = [
      ["IV", "2025"],
      ...quarters(20).map(([q, y]): [string, string] => [q, y && String(Number(y) + 1)]),
    ];
    expect(named(names, 76 / 20)).toEqual(["2026 214", "2027 214", "2028 214", "2029 214", "2030 214"]);
  });
});

test("points of forty quarters are small and answer beside each other, not over each other", () => {
  const moments = quarters(40).map((under, index): Moment => ({
    ...datum(`Q${index}`, "50"),
    short: "50",
    under,
    revisedFrom: null,
    breakBefore: "",
  }));
  const drawing = history(moments, String, [0, 100]);
  expect(shapesOf(allShapes(drawing), "point", "r")[0]).toEqual([3]);
  const [first, second] = shapesOf(allShapes(drawing), "hit", "x", "width").map((pair) =>
    pair.map((text) => parseFloat(String(text))),
  );
  expect(first![0]! + first![1]!).toBeLessThanOrEqual(second![0]! + 0.01);
});
