import { expect, test } from "vitest";
import { beforeAfter } from "../../../src/charts/types/before-after.ts";
import { allShapes, chartDatum, chartOf, shapesOf, textsIn, told, versionOf } from "../data.ts";

test("two bars on one axis, the earlier one paler: 14 after 28 is half as long", () => {
  const drawing = beforeAfter.draw([chartDatum("Trước", "28"), chartDatum("Sau", "14")], "vi");
  expect(told(drawing)).toEqual(["Trước 28 28", "Sau 14 14"]);
  expect(shapesOf(allShapes(drawing), "series-4", "width")).toEqual([["100%"]]);
  expect(shapesOf(allShapes(drawing), "series-1", "width")).toEqual([["50%"]]);
});

test("its values are called before and after, whatever they are; it is about the later one", () => {
  const version = versionOf(chartDatum("a", "1").quantity!, chartDatum("b", "2").quantity!);
  const names = (locale: "vi" | "en") =>
    beforeAfter.data(chartOf(["a", "b"]), version, textsIn(locale)).map(({ label }) => label);
  expect(names("vi")).toEqual(["Trước", "Sau"]);
  expect(names("en")).toEqual(["Before", "After"]);
  expect([0, 1].map((index) => beforeAfter.isAbout(index))).toEqual([false, true]);
});
