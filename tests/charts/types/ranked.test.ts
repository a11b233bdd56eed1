import { expect, test } from "vitest";
import { ranked } from "../../../src/charts/types/ranked.ts";
import { PERCENT } from "../../core/quantities.ts";
import { allShapes, chartDatum, shapesOf } from "../data.ts";

const widths = (...args: Parameters<typeof ranked.draw>) =>
  shapesOf(allShapes(ranked.draw(...args)), "series-1", "width").flat();

test("amounts stand against the longest of them: 14 is half of 28", () => {
  expect(widths([chartDatum("A", "28"), chartDatum("B", "14")], "vi")).toEqual(["100%", "50%"]);
});

test("percentages stand against their whole: 69 % is 69 % of the width", () => {
  expect(widths([chartDatum("Tỉnh", "69", PERCENT), chartDatum("Cả nước", "46,3", PERCENT)], "vi")).toEqual([
    "69%",
    "46.3%",
  ]);
});

test("what was not reported has no bar; the others are drawn", () => {
  expect(widths([chartDatum("A", ""), chartDatum("B", "14")], "vi")).toEqual(["100%"]);
});
