import { describe, expect, test } from "vitest";
import { pair } from "../../src/charts/pair.ts";
import { compareTables } from "../../src/core/compute/compare.ts";
import type { QuarterRow } from "../../src/core/quarter-table.ts";
import { shapesOf } from "./data.ts";

const QUARTER = { form: "mau", merger: "2025-07-01", areas: [], sections: [], figures: [] };

/** What is drawn of a row with these values in plain notation; null was not reported. */
function drawn(before: string | null, after: string | null, row: Partial<QuarterRow> = {}, older = "2025-q3") {
  const of = (value: string | null): QuarterRow => ({
    id: "I.1",
    series: "i-1",
    area: "I",
    label: "Thử",
    unit: "document",
    unitType: "",
    suffix: "",
    better: null,
    text: "",
    answer: false,
    cumulative: false,
    mark: null,
    ...row,
    value,
  });
  const table = (quarter: string, value: string | null) => ({ ...QUARTER, quarter, rows: [of(value)] });
  return pair(compareTables(table(older, before), table("2025-q4", after))[0]!);
}

const widths = (...args: Parameters<typeof drawn>) =>
  ["older", "newer"].flatMap((style) => shapesOf(drawn(...args)!, style, "width").flat());

describe("pair(comparison)", () => {
  test("both start at zero; the larger is the whole width: of 8 and 6, 6 is three quarters", () => {
    expect(widths("6", "8")).toEqual(["75%", "100%"]);
    expect(widths("8", "6")).toEqual(["100%", "75%"]);
    const bars = drawn("6", "8")!.filter(({ tag }) => tag === "rect");
    expect(bars.map(({ attributes }) => [attributes["class"], attributes["x"]])).toEqual([
      ["older", "0"],
      ["newer", "0"],
    ]);
    const [above, below] = bars.map(({ attributes }) => Number(attributes["y"]));
    expect(above).toBeLessThan(below!);
  });

  test("a rate is as long as it is of 100, and the 100 is marked", () => {
    const rate = { unit: "percent", unitType: "percent" } as const;
    expect(widths("40", "32.5", rate)).toEqual(["40%", "32.5%"]);
    expect(shapesOf(drawn("40", "32.5", rate)!, "grid", "x1")).toEqual([["100%"]]);
    // Above 100 the axis is longer: 100 is four fifths of 125.
    expect(widths("100", "125", rate)).toEqual(["80%", "100%"]);
    expect(shapesOf(drawn("100", "125", rate)!, "grid", "x1")).toEqual([["80%"]]);
  });

  test("a zero has no bar; of two zeros the axis stands alone", () => {
    expect(widths("0", "5")).toEqual(["100%"]);
    expect(drawn("0", "0.0")!.map(({ attributes }) => attributes["class"])).toEqual(["axis"]);
    expect(
      drawn("0", "0", { unit: "percent", unitType: "percent" })!.map(({ attributes }) => attributes["class"]),
    ).toEqual(["grid", "axis"]);
  });

  test("what would mislead is not drawn", () => {
    expect(drawn("6", "8")).not.toBeNull();
    expect(drawn(null, "8")).toBeNull();
    expect(drawn("6", null)).toBeNull();
    expect(drawn("6", "8", {}, "2025-q2")).toBeNull();
    expect(drawn("1", "1", { answer: true })).toBeNull();
    expect(drawn("3", "5", { unit: "rank", unitType: "rank" })).toBeNull();
    expect(drawn("-3", "5")).toBeNull();
  });
});
