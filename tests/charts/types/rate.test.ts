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

describe("what a rate leaves", () => {
  const fraction = (part: string, whole: string) => {
    const quantities = [
      chartDatum("share", "99,91", PERCENT),
      chartDatum("part", part),
      chartDatum("whole", whole),
    ].map(({ quantity }) => quantity!);
    return rate.data(chartOf(["share", "part", "whole"]), versionOf(...quantities), textsIn("vi"));
  };

  test("is a number of this site after the two that are stated: 12.470 less 12.459 is 11", () => {
    const data = fraction("12.459", "12.470");
    expect(data.map(({ label, text }) => `${label} ${text}`)).toEqual([
      "share 99,91",
      "part 12.459",
      "whole 12.470",
      "Còn lại 11",
    ]);
    expect(data[3]!.quantity).toBeNull();
  });

  test("nothing, more than all, and a number that was not reported leave nothing to say", () => {
    for (const [part, whole] of [
      ["25", "25"],
      ["26", "25"],
      ["", "25"],
      ["25", ""],
    ])
      expect(fraction(part!, whole!), `${part} of ${whole}`).toHaveLength(3);
  });

  test("that the bar hardly shows is a square for each, beside the line at its end", () => {
    const drawing = rate.draw(fraction("12.459", "12.470"), "vi")!;
    expect(told(drawing).at(-1)).toBe("Còn lại 11 11");
    const rest = drawing.marks.at(-1)!.shapes.filter(({ attributes }) => attributes["class"] === "rest");
    // The part of the bar, the swatch of its name, and eleven squares.
    expect(rest).toHaveLength(13);
    expect([rest[0]!.attributes["x"], rest[0]!.attributes["width"]]).toEqual(["99.91%", "0.09%"]);
  });

  test("more than a hundred, or enough to be seen in the bar, have no squares", () => {
    const restIn = (data: ReturnType<typeof fraction>) =>
      allShapes(rate.draw(data, "vi")).filter(({ attributes }) => attributes["class"] === "rest");
    expect(restIn(fraction("12.000", "12.470"))).toHaveLength(2);
    const [, part, whole, rest] = fraction("10", "25");
    expect(restIn([share("40"), part!, whole!, rest!])).toHaveLength(2);
  });
});
