import { describe, expect, test } from "vitest";
import { bars } from "../../src/charts/bars.ts";
import type { Shape } from "../../src/charts/drawing.ts";
import { history, type Moment } from "../../src/charts/history.ts";
import { patterned } from "../../src/charts/patterns.ts";
import { PLOT } from "../../src/charts/plot.ts";
import { parts } from "../../src/charts/types/parts.ts";
import { plan } from "../../src/charts/types/plan.ts";
import { rate } from "../../src/charts/types/rate.ts";
import { PERCENT } from "../core/quantities.ts";
import { allShapes, chartDatum, datum, shapesOf, told } from "./data.ts";

const against = (stated: string) => ({ number: datum("", stated).number!, text: `tính lại: ${stated}` });
const text = (value: number) => String(value);
const wordsIn = (shapes: readonly Shape[]) => shapes.filter(({ tag }) => tag === "text");
/** Upper edges of the lines of words of a drawing, from its top down. */
const baselines = (shapes: readonly Shape[]) => wordsIn(shapes).map(({ attributes }) => Number(attributes["y"]));

describe("bars", () => {
  const drawing = bars([{ ...datum("Có mặt", "20"), rival: against("40") }, datum("Vắng", "10")], text);

  test("a ghost ends where the other value would: 40 is the whole axis, 20 half of it", () => {
    expect(shapesOf(allShapes(drawing), "series-1", "width")).toEqual([["50%"], ["25%"]]);
    expect(shapesOf(allShapes(drawing), "ghost", "x", "width")).toEqual([["0", "100%"]]);
  });

  test("it lies below the bar and above the next name, and its words have a line of their own", () => {
    const [[y, height]] = shapesOf(allShapes(drawing), "ghost", "y", "height") as [[number, number]];
    const [[bar, thick]] = shapesOf(allShapes(drawing), "series-1", "y", "height") as [[number, number]];
    expect(y).toBeGreaterThan(bar + thick);
    const next = Number(wordsIn(drawing.marks[1]!.shapes)[0]!.attributes["y"]);
    expect(next - 14).toBeGreaterThanOrEqual(y + height);
    const own = baselines(drawing.marks[0]!.shapes);
    expect(own.slice(1).map((at, index) => at - own[index]!)).toEqual([20, 20]);
    expect(bar).toBeGreaterThan(own.at(-1)!);
  });

  test("its words belong to the mark, so that the description and a screen reader have them", () => {
    expect(told(drawing)).toEqual(["Có mặt 20 20 (tính lại: 40)", "Vắng 10 10"]);
  });

  test("it is filled with a pattern", () => {
    const { patterns } = patterned(drawing, "x");
    expect(patterns.map(({ attributes }) => attributes["id"])).toEqual(["x-ghost"]);
  });

  test("a value that nothing stands against is drawn as before", () => {
    expect(shapesOf(allShapes(bars([datum("A", "20")], text)), "ghost", "y")).toEqual([]);
  });

  test("in frames the axis reaches to the other value", () => {
    const drawn = plan.draw(
      [{ ...chartDatum("Có mặt", "20"), rival: against("80") }, chartDatum("Được giao", "40")],
      "vi",
    );
    expect(shapesOf(allShapes(drawn), "limit", "width")).toEqual([["50%"]]);
    expect(shapesOf(allShapes(drawn), "ghost", "width")).toEqual([["100%"]]);
  });
});

describe("a rate", () => {
  test("has a ghost below its bar, and the words of both", () => {
    const drawn = rate.draw([{ ...chartDatum("Tỷ lệ", "39,01", PERCENT), rival: against("39,20") }], "vi");
    expect(shapesOf(allShapes(drawn), "ghost", "width")).toEqual([["39.2%"]]);
    expect(told(drawn)).toEqual(["Tỷ lệ 39.01 39,01 (tính lại: 39,20)"]);
    expect(baselines(drawn!.marks[0]!.shapes)).toEqual([22, 42]);
  });
});

describe("parts of a whole", () => {
  test("have the words and no ghost: each part begins where another ends", () => {
    const drawn = parts.draw([{ ...chartDatum("A", "30"), rival: against("40") }, chartDatum("B", "70")], "vi");
    expect(shapesOf(allShapes(drawn), "ghost", "width")).toEqual([]);
    expect(told(drawn)).toEqual(["A 30 30 · 30,0% (tính lại: 40)", "B 70 70 · 70,0%"]);
    expect(wordsIn(drawn!.marks[0]!.shapes).map((one) => one.text)).toEqual(["A", "30 · 30,0%", "tính lại: 40"]);
    const lines = baselines(allShapes(drawn));
    expect(lines.slice(1).every((at, index) => at - lines[index]! >= 20)).toBe(true);
  });
});

describe("a history", () => {
  const moment = (stated: string, rival?: string): Moment => ({
    ...datum("Quý III/2025", stated),
    short: stated,
    under: ["III", "2025"],
    revisedFrom: null,
    breakBefore: "",
    ...(rival !== undefined && { rival: against(rival), rivalShort: rival }),
  });
  const drawn = (...moments: Moment[]) => history(moments, text)!;
  /** `32 above`, from the top: each spoken number with its place by the point of the same value. */
  const spoken = (one: Moment) =>
    drawn(one)
      .marks[0]!.shapes.filter(({ attributes }) => /^(value|rival)$/.test(String(attributes["class"])))
      .map(({ text: said, attributes }) => ({ said, y: Number(attributes["y"]) }));

  test("has a ghost in its own quarter alone, on the axis of the values", () => {
    // The axis goes from 0 to 40: 20 stands in its middle, 40 at its top.
    const { marks } = drawn(moment("20", "40"), moment("30"));
    expect(shapesOf(marks[0]!.shapes, "rival-line", "y1", "y2")).toEqual([[PLOT.top, (PLOT.top + PLOT.bottom) / 2]]);
    expect(shapesOf(marks[1]!.shapes, "ghost", "y")).toEqual([]);
    expect(marks.map((mark) => mark.text)).toEqual(["20 (tính lại: 40)", "30"]);
  });

  test("speaks the higher of both above and the lower below, so that neither lies on the other", () => {
    const [up, down] = [spoken(moment("20", "40")), spoken(moment("40", "20"))];
    expect(up.map(({ said }) => said)).toEqual(["40", "20"]);
    expect(down.map(({ said }) => said)).toEqual(["40", "20"]);
    for (const [high, low] of [up, down]) expect(low!.y - high!.y).toBeGreaterThan(60);
  });

  test("near the axis below, the lower is spoken above its point, or not at all where there is no room", () => {
    expect(spoken(moment("0", "40")).every(({ y }) => y < PLOT.bottom)).toBe(true);
    expect(spoken(moment("0", "40")).map(({ said }) => said)).toEqual(["40", "0"]);
    // 1 and 0 of 40: the first quarter sets the axis.
    const { marks } = drawn(moment("0", "1"), moment("40"));
    expect(shapesOf(marks[0]!.shapes, "value", "y")).toEqual([]);
    expect(shapesOf(marks[0]!.shapes, "rival", "y")).toHaveLength(1);
    expect(marks[0]!.text).toBe("0 (tính lại: 1)");
  });
});
