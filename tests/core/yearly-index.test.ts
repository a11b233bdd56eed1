import { describe, expect, test } from "vitest";
import { type IndexValue, refAreasOf, valuesOf, type YearlyIndex, yearsOf } from "../../src/core/yearly-index.ts";

const value = (period: string, area: string): IndexValue => ({
  period,
  refArea: { id: area, code: "", label: { vi: area, en: area } },
  number: null,
  rank: null,
  implied: false,
  source: { vi: "", en: "" },
  note: { vi: "", en: "" },
  at: { file: "indices.csv", line: 2, column: 1 },
});
const values = [value("2024", "a"), value("2021", "b"), value("2022", "a")];

test("refAreasOf(values): each province once, in the order of the file", () => {
  expect(refAreasOf(values).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(refAreasOf([])).toEqual([]);
});

test("valuesOf(index, province): its values, earliest first", () => {
  const index = { values } as unknown as YearlyIndex;
  expect(valuesOf(index, "a").map(({ period }) => period)).toEqual(["2022", "2024"]);
  expect(valuesOf(index, "c")).toEqual([]);
});

describe("yearsOf(values)", () => {
  test("every year from the first to the last, whatever the order", () => {
    expect(yearsOf(values)).toEqual(["2021", "2022", "2023", "2024"]);
  });

  test("one value is one year, none is none", () => {
    expect(yearsOf([value("2024", "a")])).toEqual(["2024"]);
    expect(yearsOf([])).toEqual([]);
  });
});
