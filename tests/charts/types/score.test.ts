import { describe, expect, test } from "vitest";
import { score } from "../../../src/charts/types/score.ts";
import { POINT } from "../../core/quantities.ts";
import { allShapes, chartDatum, chartOf, shapesOf, textsIn, told, versionOf } from "../data.ts";

const points = (label: string, stated: string, locale: "vi" | "en" = "vi") => chartDatum(label, stated, POINT, locale);

describe("score.draw(score, maximum, …)", () => {
  const two = (locale: "vi" | "en") => [
    points("Tiến độ", "19,18", locale),
    points("Tiến độ, tối đa", "20", locale),
    points("Trực tuyến", "18,3", locale),
    points("Trực tuyến, tối đa", "22", locale),
  ];

  test("one score is a bar in the frame of its maximum", () => {
    const drawing = score.draw([points("Tổng", "88,39"), points("Tổng, tối đa", "100")], "vi");
    expect(shapesOf(allShapes(drawing), "limit", "width")).toEqual([["100%"]]);
    expect(shapesOf(allShapes(drawing), "series-1", "width")).toEqual([["88.39%"]]);
    expect(told(drawing)).toEqual(["Tổng 88.39 88,39 trên 100"]);
  });

  test("several are points on one axis of shares: 19,18 of 20 is 95,9 %, 18,3 of 22 is 83,2 %", () => {
    const drawing = score.draw(two("vi"), "vi");
    // The axis runs from 2 % to 98 % of the width: 2 + 0,96 × 95,9 is 94,06, 2 + 0,96 × 83,18 is 81,85.
    expect(shapesOf(allShapes(drawing), "point", "cx")).toEqual([["94.06%"], ["81.85%"]]);
    expect(shapesOf(allShapes(drawing), "track", "x1", "x2")).toEqual([
      ["2%", "98%"],
      ["2%", "98%"],
    ]);
    expect(drawing!.frame.flatMap(({ text }) => text ?? [])).toEqual(expect.arrayContaining(["0%", "50%", "100%"]));
  });

  test("it says both numbers and the share, in words of its language", () => {
    expect(told(score.draw(two("vi"), "vi"))).toEqual([
      "Tiến độ 19.18 19,18 trên 20 · 95,9%",
      "Trực tuyến 18.3 18,3 trên 22 · 83,2%",
    ]);
    expect(told(score.draw(two("en"), "en"))).toEqual([
      "Tiến độ 19.18 19.18 of 20 · 95.9%",
      "Trực tuyến 18.3 18.3 of 22 · 83.2%",
    ]);
  });

  test("a score or a maximum that was not reported keeps its row and its words, without a point", () => {
    const drawing = score.draw([points("A", ""), points("", "20"), points("B", "5"), points("", "")], "vi");
    expect(told(drawing)).toEqual([]);
    expect(drawing!.frame.map(({ text }) => text)).toEqual(expect.arrayContaining(["A", "–", "B", "5 trên –"]));
    expect(shapesOf(allShapes(drawing), "point", "cx")).toEqual([]);
  });

  test("what stands against a refuted score is a ghost beside its point, and is said", () => {
    const rival = { number: points("", "10").number!, text: "tính 10" };
    const [a, most, ...others] = two("vi");
    const drawing = score.draw([{ ...a!, rival }, most!, ...others], "vi");
    expect(told(drawing)[0]).toBe("Tiến độ 19.18 19,18 trên 20 · 95,9% (tính 10)");
    // Half of 20.
    expect(shapesOf(allShapes(drawing), "ghost", "x")).toEqual([["50%"]]);
  });
});

test("a label names the score and, with the maximum's word, the maximum; the chart is about the scores", () => {
  const version = versionOf(points("a", "1").quantity!, points("b", "2").quantity!);
  const names = (locale: "vi" | "en", labels: { vi: string; en: string }[]) =>
    score.data(chartOf(["a", "b"], labels), version, textsIn(locale)).map(({ label }) => label);
  expect(names("vi", [{ vi: "Tiến độ", en: "Progress" }])).toEqual(["Tiến độ", "Tiến độ, tối đa"]);
  expect(names("en", [{ vi: "Tiến độ", en: "Progress" }])).toEqual(["Progress", "Progress, maximum"]);
  expect(names("vi", [])).toEqual(["a", "b"]);
  expect([0, 1, 2, 3].map((index) => score.isAbout(index))).toEqual([true, false, true, false]);
});
