import { describe, expect, test } from "vitest";
import { bars } from "../../src/charts/bars.ts";
import { parts } from "../../src/charts/parts.ts";
import { ranks } from "../../src/charts/ranks.ts";
import { rate } from "../../src/charts/rate.ts";
import type { Present } from "../../src/charts/missing.ts";
import { allShapes, datum, shapesOf, told } from "./data.ts";

const plain = (value: number) => String(value);

describe("parts(data)", () => {
  // 126.932 + 52.829 + 318 = 180.079: 70,487 %, 29,337 %, 0,177 %.
  const channels = [datum("Qua mạng", "126.932"), datum("Trực tiếp", "52.829"), datum("Bưu chính", "318")];

  test("draws each part as long as its share, one after the other, the whole width in all", () => {
    const drawing = parts(channels);
    expect(told(drawing)).toEqual(["Qua mạng 126932 126.932", "Trực tiếp 52829 52.829", "Bưu chính 318 318"]);
    const first = drawing!.marks.map(({ shapes }) => [shapes[0]!.attributes["x"], shapes[0]!.attributes["width"]]);
    expect(first).toEqual([
      ["0%", "70.49%"],
      ["70.49%", "29.34%"],
      ["99.82%", "0.18%"],
    ]);
  });

  test("each part has a fill of its own, also beside its name", () => {
    const fills = parts(channels)!.marks.map(({ shapes }) =>
      shapes
        .filter(({ tag, attributes }) => tag === "rect" && attributes["class"] !== "hit")
        .map((s) => s.attributes["class"]),
    );
    expect(fills).toEqual([
      ["series-1", "series-1"],
      ["series-2", "series-2"],
      ["series-3", "series-3"],
    ]);
  });

  test("a part that was not reported: nothing is drawn, since the rest would look like the whole", () => {
    expect(parts([...channels, datum("Khác", "")])).toBeNull();
  });

  test("no part, or nothing but zeros: there is no whole", () => {
    expect(parts([])).toBeNull();
    expect(parts([datum("A", "0"), datum("B", "0")])).toBeNull();
  });

  test("a part of zero keeps its name and has no length", () => {
    const drawing = parts([datum("A", "0"), datum("B", "5")]);
    expect(told(drawing)).toEqual(["A 0 0", "B 5 5"]);
    expect(drawing!.marks[0]!.shapes[0]!.attributes["width"]).toBe("0%");
  });
});

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

describe("rate(datum, fraction)", () => {
  test("fills the bar by the rate and names numerator and denominator", () => {
    const drawing = rate(datum("Tỷ lệ", "71,75"), [datum("Trực tuyến", "138.828"), datum("Tất cả", "193.480")], plain);
    expect(told(drawing)).toEqual(["Tỷ lệ 71.75 71,75", "Trực tuyến 138828 138.828", "Tất cả 193480 193.480"]);
    expect(drawing!.marks[0]!.shapes.map(({ attributes }) => attributes["width"])).toEqual([
      "100%",
      undefined,
      "100%",
      "71.75%",
    ]);
  });

  test("without a stated fraction the rate stands alone", () => {
    expect(told(rate(datum("Tỷ lệ", "66"), null, plain))).toEqual(["Tỷ lệ 66 66"]);
    expect(told(rate(datum("Tỷ lệ", "66"), [datum("A", ""), datum("B", "5")], plain))).toEqual(["Tỷ lệ 66 66"]);
  });

  test("a rate above 100 runs over the bar of the whole: 125 is the width, 100 is 80 % of it", () => {
    const drawing = rate(datum("Tỷ lệ", "125"), null, plain);
    expect(drawing!.marks[0]!.shapes.slice(2).map(({ attributes }) => attributes["width"])).toEqual(["80%", "100%"]);
  });

  test("a rate that was not reported is not drawn", () => {
    expect(rate(datum("Tỷ lệ", ""), null, plain)).toBeNull();
  });
});

describe("ranks(rows, of)", () => {
  const rank = (label: string, stated: string, implied = false) => ({ ...(datum(label, stated) as Present), implied });

  test("several provinces differ by the shape of their points", () => {
    const rows = [
      { ...rank("2021, A", "1"), series: "a" },
      { ...rank("2021, B", "63"), series: "b" },
    ];
    const names = [
      { id: "a", label: "A", shape: "round" as const },
      { id: "b", label: "B", shape: "square" as const },
    ];
    const drawing = ranks(rows, 63, ["đầu", "cuối"], names);
    expect(drawing.marks.map(({ series, shapes }) => [series, shapes.at(-1)!.attributes["class"]])).toEqual([
      ["a", "point"],
      ["b", "point square"],
    ]);
    expect(drawing.series).toEqual(names);
  });

  test("places first at the left end, last at the right end, what is implied with a mark of its own", () => {
    const drawing = ranks([rank("2020", "1"), rank("2021", "63", true), rank("2022", "32")], 63, ["đầu", "cuối"]);
    expect(told(drawing)).toEqual(["2020 1 1", "2021 63 63", "2022 32 32"]);
    const points = drawing.marks.map(({ shapes }) => [
      shapes.at(-1)!.attributes["cx"],
      shapes.at(-1)!.attributes["class"],
    ]);
    // 32 is the middle of 1 to 63.
    expect(points).toEqual([
      ["3%", "point"],
      ["97%", "point implied"],
      ["50%", "point"],
    ]);
  });
});
