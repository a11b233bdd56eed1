import { describe, expect, test } from "vitest";
import { histories, history, type Moment } from "../../src/charts/history.ts";
import { allShapes, datum, shapesOf, told } from "./data.ts";

const plain = (value: number) => String(value);
const moment = (label: string, stated: string, more: Partial<Moment> = {}): Moment => ({
  ...datum(label, stated),
  short: stated,
  under: [label, ""],
  revisedFrom: null,
  breakBefore: "",
  ...more,
});
/** From left to right the points stand at 16 % to 92 %; from 0 to 100 they stand at 196 px to 44 px. */
const drawn = (...moments: Moment[]) => history(moments, plain, [0, 100]);

describe("history(moments)", () => {
  test("one point has no line, and stands in the middle", () => {
    const drawing = drawn(moment("Q1", "50"));
    expect(told(drawing)).toEqual(["Q1 50 50"]);
    expect(shapesOf(allShapes(drawing), "point", "cx", "cy")).toEqual([["54%", 120]]);
    expect(shapesOf(allShapes(drawing), "trend", "x1")).toEqual([]);
  });

  test("neighbours are joined: 0 at the bottom, 100 at the top", () => {
    const drawing = drawn(moment("Q1", "0"), moment("Q2", "100"));
    expect(shapesOf(allShapes(drawing), "trend", "x1", "y1", "x2", "y2")).toEqual([["16%", 196, "92%", 44]]);
  });

  test("a gap is a gap: no line runs over it, no mark carries a value, a dash stands there", () => {
    const drawing = drawn(
      moment("Q1", "10"),
      moment("Q2", "20"),
      moment("Q3", ""),
      moment("Q4", "40"),
      moment("Q5", "50"),
    );
    expect(told(drawing)).toEqual(["Q1 10 10", "Q2 20 20", "Q4 40 40", "Q5 50 50"]);
    expect(shapesOf(allShapes(drawing), "trend", "x1", "x2")).toEqual([
      ["16%", "35%"],
      ["73%", "92%"],
    ]);
    expect(drawing!.frame.filter(({ text }) => text === "–").map(({ attributes }) => attributes["x"])).toEqual(["54%"]);
  });

  test("no line runs over a break; the break says why, between the two periods", () => {
    const drawing = drawn(moment("Q1", "10"), moment("Q2", "20", { breakBefore: "tỉnh mới" }), moment("Q3", "30"));
    expect(shapesOf(allShapes(drawing), "trend", "x1", "x2")).toEqual([["54%", "92%"]]);
    expect(shapesOf(allShapes(drawing), "break", "x1")).toEqual([["35%"]]);
    expect(drawing!.frame.map(({ text }) => text)).toContain("tỉnh mới");
  });

  test("no line leads to a count that starts anew, and no break is drawn there", () => {
    const drawing = drawn(moment("Q4", "10"), moment("Q1", "20", { apart: true }), moment("Q2", "30"));
    expect(shapesOf(allShapes(drawing), "trend", "x1", "x2")).toEqual([["54%", "92%"]]);
    expect(shapesOf(allShapes(drawing), "break", "x1")).toEqual([]);
  });

  test("a revised value stands where it is now, with a ring where it was first, and tells both", () => {
    const first = { number: datum("", "40").number!, text: "lần đầu: 40" };
    const drawing = drawn(moment("Q1", "50", { revisedFrom: first }));
    expect(told(drawing)).toEqual(["Q1 50 50 (lần đầu: 40)"]);
    // 40 of 100 from 196 up to 44: 196 - 0.4 * 152 = 135.2.
    expect(shapesOf(allShapes(drawing), "first-value", "cy")).toEqual([[135.2]]);
    expect(shapesOf(allShapes(drawing), "revision", "y1", "y2")).toEqual([[135.2, 120]]);
  });

  test("without a domain the axis starts at zero and ends at or above the most", () => {
    const drawing = history([moment("Q1", "12.470")], plain);
    const ticks = shapesOf(drawing!.frame, "axis", "y1");
    expect(ticks).toEqual([[196]]);
    const [[top]] = shapesOf(allShapes(drawing), "point", "cy") as [[number]];
    expect(top).toBeGreaterThanOrEqual(44);
    expect(top).toBeLessThan(196);
  });

  test("eight long numbers do not run into each other: the first and the last are written, all are told", () => {
    const eight = Array.from({ length: 8 }, (_, n) => moment(`Q${n}`, `1${n}.470`));
    const drawing = history(eight, plain);
    expect(told(drawing)).toHaveLength(8);
    const written = allShapes(drawing).filter(({ attributes }) => attributes["class"] === "value");
    expect(written.map(({ text }) => text)).toEqual(["10.470", "17.470"]);
  });

  test("whole numbers have no ticks between them: a lone 1 stands between 0 and 1", () => {
    const ticks = (drawing: ReturnType<typeof history>) =>
      drawing!.frame.filter(({ attributes, tag }) => tag === "text" && attributes["x"] === "0").map(({ text }) => text);
    expect(ticks(history([moment("Q1", "1")], plain))).toEqual(["0", "1"]);
    expect(ticks(history([moment("Q1", "0,9")], plain))).toEqual(["0", "0.5", "1"]);
  });

  test("nothing reported, or no period: nothing is drawn", () => {
    expect(drawn(moment("Q1", ""))).toBeNull();
    expect(drawn()).toBeNull();
  });

  test("all zeros lie on the axis", () => {
    expect(shapesOf(allShapes(history([moment("Q1", "0")], plain)), "point", "cy")).toEqual([[196]]);
  });
});

describe("histories(series)", () => {
  const series = (id: string, shape: "round" | "square", ...moments: Moment[]) => ({ id, label: id, shape, moments });
  const two = () =>
    histories(
      [
        series("thai-nguyen", "round", moment("2020", "40"), moment("2021", ""), moment("2022", "50")),
        series("bac-kan", "square", moment("2020", ""), moment("2021", "10"), moment("2022", "20")),
      ],
      plain,
      [0, 100],
    );

  test("series share the axes; each mark and each line says whose it is", () => {
    expect(two()!.marks.map(({ series, label, value }) => `${series} ${label} ${value}`)).toEqual([
      "thai-nguyen 2020 40",
      "thai-nguyen 2022 50",
      "bac-kan 2021 10",
      "bac-kan 2022 20",
    ]);
    // Thái Nguyên has no year beside another; Bắc Kạn goes from the middle to the right.
    expect(shapesOf(allShapes(two()), "trend square", "x1", "x2", "data-series")).toEqual([["54%", "92%", "bac-kan"]]);
    expect(shapesOf(allShapes(two()), "trend", "x1")).toEqual([]);
    expect(two()!.series).toEqual([
      { id: "thai-nguyen", label: "thai-nguyen", shape: "round" },
      { id: "bac-kan", label: "bac-kan", shape: "square" },
    ]);
  });

  test("points differ by shape; where two stand above each other the lower one speaks below", () => {
    expect(shapesOf(allShapes(two()), "point", "cx")).toEqual([["16%"], ["92%"]]);
    expect(shapesOf(allShapes(two()), "point square", "x")).toEqual([["54%"], ["92%"]]);
    // 50 stands at 196 - 0.5 * 152 = 120, its words 12 above; 20 at 165.6, its words 24 below.
    const said = allShapes(two()).filter(({ attributes }) => attributes["class"] === "value");
    expect(said.map(({ text, attributes }) => [text, attributes["y"]])).toEqual([
      ["40", 123.2],
      ["50", 108],
      ["10", 168.8],
      ["20", 189.6],
    ]);
  });

  test("a year without a value of any has a dash, one with a value of some has none", () => {
    const dashes = (drawing: ReturnType<typeof history>) => drawing!.frame.filter(({ text }) => text === "–").length;
    expect(dashes(two())).toBe(0);
    const gap = histories(
      [
        series("a", "round", moment("1", "1"), moment("2", ""), moment("3", "1")),
        series("b", "square", moment("1", "2"), moment("2", ""), moment("3", "2")),
      ],
      plain,
    );
    expect(dashes(gap)).toBe(1);
  });
});
