import { describe, expect, test } from "vitest";
import { rate } from "../../../src/charts/types/rate.ts";
import { PERCENT } from "../../core/quantities.ts";
import { allShapes, chartDatum, chartOf, told, textsIn, versionOf } from "../data.ts";

const share = (stated: string) => chartDatum("Tỷ lệ", stated, PERCENT);

describe("rate.draw(rate, numerator, denominator)", () => {
  test("fills the bar by the rate and names numerator and denominator", () => {
    const drawing = rate.draw(
      [share("71,75"), chartDatum("Trực tuyến", "138.828"), chartDatum("Tất cả", "193.480")],
      "vi",
    );
    expect(told(drawing)).toEqual(["Tỷ lệ 71.75 71,75", "Trực tuyến 138828 138.828", "Tất cả 193480 193.480"]);
    expect(drawing!.marks[0]!.shapes.map(({ attributes }) => attributes["width"])).toEqual([
      "100%",
      undefined,
      "100%",
      "71.75%",
    ]);
  });

  test("without a stated fraction, or without one of its two numbers, the rate stands alone", () => {
    expect(told(rate.draw([share("66")], "vi"))).toEqual(["Tỷ lệ 66 66"]);
    expect(told(rate.draw([share("66"), chartDatum("A", ""), chartDatum("B", "5")], "vi"))).toEqual(["Tỷ lệ 66 66"]);
  });

  test("a rate above 100 runs over the bar of the whole: 125 is the width, 100 is 80 % of it", () => {
    const drawing = rate.draw([share("125")], "vi");
    expect(drawing!.marks[0]!.shapes.slice(2).map(({ attributes }) => attributes["width"])).toEqual(["80%", "100%"]);
  });

  test("a rate that was not reported is not drawn", () => {
    expect(rate.draw([share("")], "vi")).toBeNull();
  });

  test("the axis says percent", () => {
    const words = allShapes(rate.draw([share("66")], "vi")).flatMap(({ text }) => text ?? []);
    expect(words).toEqual(expect.arrayContaining(["0%", "50%", "100%"]));
  });
});

test("it is about the rate; its terms keep their own names", () => {
  const [a, b, c] = ["a", "b", "c"].map((id) => chartDatum(id, "1").quantity!);
  const data = rate.data(chartOf(["a", "b", "c"]), versionOf(a!, b!, c!), textsIn("vi"));
  expect(data.map(({ label }, index) => [label, rate.isAbout(index)])).toEqual([
    ["a", true],
    ["b", false],
    ["c", false],
  ]);
});
