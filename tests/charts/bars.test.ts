import { describe, expect, test } from "vitest";
import { bars } from "../../src/charts/bars.ts";
import { allShapes, datum, shapesOf, told } from "./data.ts";

const plain = (value: number) => String(value);

describe("bars(rows)", () => {
  test("percentages stand against their whole: 69 % is 69 % of the width", () => {
    const drawing = bars([datum("Tỉnh", "69"), datum("Cả nước", "46,3")], plain, 100);
    expect(shapesOf(allShapes(drawing), "series-1", "width")).toEqual([["69%"], ["46.3%"]]);
  });

  test("starts at zero: 28 is the whole width, 14 half of it", () => {
    const drawing = bars([datum("Trước", "28"), datum("Sau", "14")], plain);
    expect(told(drawing)).toEqual(["Trước 28 28", "Sau 14 14"]);
    expect(shapesOf(allShapes(drawing), "series-1", "x", "width")).toEqual([
      ["0", "100%"],
      ["0", "50%"],
    ]);
    expect(drawing.frame.filter(({ text }) => text === "0")).toHaveLength(1);
  });

  test("a value stands in the frame of its own limit, all on one axis: of 20 and of 22", () => {
    const rows = [
      { ...datum("Tiến độ", "19,18"), limit: datum("", "20") },
      { ...datum("Trực tuyến", "18,3"), limit: datum("", "22") },
    ];
    const drawing = bars(rows, plain);
    // 22 is the whole width: 20 is 90,91 %, 19,18 is 87,18 %, 18,3 is 83,18 %.
    expect(shapesOf(allShapes(drawing), "limit", "width")).toEqual([["90.91%"], ["100%"]]);
    expect(shapesOf(allShapes(drawing), "series-1", "width")).toEqual([["87.18%"], ["83.18%"]]);
    expect(told(drawing)).toEqual(["Tiến độ 19.18 19,18", "Trực tuyến 18.3 18,3"]);
  });

  test("what was not reported keeps its row and its words, and has no bar and no value", () => {
    const drawing = bars([datum("A", "5"), datum("B", "")], plain);
    expect(told(drawing)).toEqual(["A 5 5"]);
    expect(drawing.frame.map(({ text }) => text)).toContain("không báo cáo");
  });

  test("more than the plan runs over its frame and not out of the chart", () => {
    const drawing = bars([{ ...datum("A", "30"), limit: datum("", "20") }], plain);
    expect(shapesOf(allShapes(drawing), "limit", "width")).toEqual([["66.67%"]]);
    expect(shapesOf(allShapes(drawing), "series-1", "width")).toEqual([["100%"]]);
  });

  test("zeros alone, and nothing at all, still have an axis", () => {
    expect(shapesOf(allShapes(bars([datum("A", "0")], plain)), "series-1", "width")).toEqual([["0%"]]);
    expect(bars([datum("A", "")], plain).marks).toEqual([]);
  });

  test("long numbers on the axis leave room for each other at 320 px", () => {
    const money = (value: number) => new Intl.NumberFormat("vi-VN").format(value);
    const drawing = bars([datum("A", "8.997.006")], money);
    const numbers = drawing.frame.filter(({ attributes }) => attributes["class"] === "tick");
    expect(numbers.map(({ text }) => text)).toEqual(["0", "5.000.000"]);
  });
});
