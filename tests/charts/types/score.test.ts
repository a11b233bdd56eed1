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

  test("each score is a bar in the frame of its maximum, all on one axis", () => {
    const drawing = score.draw(two("vi"), "vi");
    // 22 is the whole width: 20 is 90,91 %, 19,18 is 87,18 %, 18,3 is 83,18 %.
    expect(shapesOf(allShapes(drawing), "limit", "width")).toEqual([["90.91%"], ["100%"]]);
    expect(shapesOf(allShapes(drawing), "series-1", "width")).toEqual([["87.18%"], ["83.18%"]]);
  });

  test("it says both numbers, in words of its language", () => {
    expect(told(score.draw(two("vi"), "vi"))).toEqual(["Tiến độ 19.18 19,18 trên 20", "Trực tuyến 18.3 18,3 trên 22"]);
    expect(told(score.draw(two("en"), "en"))).toEqual(["Tiến độ 19.18 19.18 of 20", "Trực tuyến 18.3 18.3 of 22"]);
  });

  test("a score that was not reported keeps its row and its frame; a maximum that was not leaves the bar", () => {
    const drawing = score.draw([points("A", ""), points("", "20"), points("B", "5"), points("", "")], "vi");
    expect(told(drawing)).toEqual(["B 5 5 trên –"]);
    expect(drawing!.frame.map(({ text }) => text)).toContain("–");
    expect(shapesOf(allShapes(drawing), "limit", "width")).toEqual([["100%"]]);
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
