import { expect, test } from "vitest";
import { plan } from "../../../src/charts/types/plan.ts";
import { BILLION, MILLION } from "../../core/quantities.ts";
import { allShapes, chartDatum, chartOf, shapesOf, textsIn, told, versionOf } from "../data.ts";

test("what was done fills the frame of what was planned: 10 of 25 are 40 % of it", () => {
  const drawing = plan.draw([chartDatum("Đã xong", "10"), chartDatum("Cả số", "25")], "vi");
  expect(told(drawing)).toEqual(["Đã xong 10 10 trên 25"]);
  expect(shapesOf(allShapes(drawing), "series-1", "width")).toEqual([["40%"]]);
  expect(shapesOf(allShapes(drawing), "limit", "width")).toEqual([["100%"]]);
});

test("more than the plan runs over its frame: 30 of 20", () => {
  const drawing = plan.draw([chartDatum("A", "30"), chartDatum("", "20")], "vi");
  expect(shapesOf(allShapes(drawing), "limit", "width")).toEqual([["66.67%"]]);
  expect(shapesOf(allShapes(drawing), "series-1", "width")).toEqual([["100%"]]);
});

test("a label names what was done and the whole number", () => {
  const version = versionOf(chartDatum("a", "1").quantity!, chartDatum("b", "2").quantity!);
  const names = (locale: "vi" | "en") =>
    plan
      .data(chartOf(["a", "b"], [{ vi: "Cấp xã", en: "Communes" }]), version, textsIn(locale))
      .map(({ label }) => label);
  expect(names("vi")).toEqual(["Cấp xã", "Cấp xã: cả số"]);
  expect(names("en")).toEqual(["Communes", "Communes: in all"]);
});

test("money is told in the larger unit, value and limit alike, and so is the axis", () => {
  const unit = { ...MILLION, toldIn: BILLION };
  const [paid, planned] = [chartDatum("Đã thanh toán", "6.228.248", unit), chartDatum("Kế hoạch", "8.997.006", unit)];
  const limit = { ...planned!, text: "8.997 tỷ đồng" };
  const drawing = plan.draw([paid!, limit], "vi");
  expect(told(drawing)).toEqual(["Đã thanh toán 6228248 6.228 trên 8.997 tỷ đồng"]);
  const ticks = drawing!.frame.filter(({ attributes }) => attributes["class"] === "tick").map(({ text }) => text);
  expect(ticks).toEqual(expect.arrayContaining(["0", "4.000", "8.000"]));
});
