import { describe, expect, test } from "vitest";
import type { Moment } from "../../src/charts/history.ts";
import { ranks } from "../../src/charts/ranks.ts";
import { allShapes, datum, shapesOf, told } from "./data.ts";

const rank = (year: string, stated: string, implied = false): Moment => ({
  ...datum(year, stated),
  short: stated,
  under: ["", year],
  revisedFrom: null,
  breakBefore: "",
  implied,
});
const alone = (...moments: Moment[]) => [{ id: "", label: "", shape: "round" as const, moments }];
const place = (of: number) => `hạng ${of}`;

describe("ranks(series, of)", () => {
  test("a slope: the first place at the top, the last at the bottom, what is implied with a mark of its own", () => {
    const drawing = ranks(alone(rank("2020", "1"), rank("2021", "63", true), rank("2022", "32")), 63, place);
    expect(told(drawing)).toEqual(["2020 1 1", "2021 63 63", "2022 32 32"]);
    // From 44 px down to 196 px; 32 is the middle of 1 to 63.
    expect(shapesOf(allShapes(drawing), "point", "cx", "cy")).toEqual([
      ["16%", 44],
      ["92%", 120],
    ]);
    expect(shapesOf(allShapes(drawing), "point implied", "cx", "cy")).toEqual([["54%", 196]]);
    expect(shapesOf(allShapes(drawing), "trend", "y1", "y2")).toEqual([
      [44, 196],
      [196, 120],
    ]);
  });

  test("its lines are the first and the last place, by name", () => {
    const drawing = ranks(alone(rank("2020", "5"), rank("2021", "6")), 63, place)!;
    const named = drawing.frame.filter(({ tag, attributes }) => tag === "text" && attributes["x"] === "0");
    expect(named.map(({ text, attributes }) => [text, attributes["y"]])).toEqual([
      ["hạng 1", 40],
      ["hạng 63", 192],
    ]);
  });

  test("no line leads over a year without a rank", () => {
    const drawing = ranks(alone(rank("2020", "5"), rank("2021", ""), rank("2022", "6")), 63, place);
    expect(shapesOf(allShapes(drawing), "trend", "x1")).toEqual([]);
  });

  test("of two provinces the lower one speaks below its point, unless the axis is there", () => {
    const series = (id: string, shape: "round" | "square", ...moments: Moment[]) => ({ id, label: id, shape, moments });
    const drawing = ranks(
      [
        series("a", "round", rank("2020", "1"), rank("2021", "1")),
        series("b", "square", rank("2020", "32"), rank("2021", "63")),
      ],
      63,
      place,
    );
    const said = allShapes(drawing).filter(({ attributes }) => attributes["class"] === "value");
    expect(said.map(({ text, attributes }) => [text, attributes["y"]])).toEqual([
      ["1", 32],
      ["1", 32],
      ["32", 144],
      ["63", 184],
    ]);
  });

  test("none known: nothing is drawn", () => {
    expect(ranks(alone(rank("2020", "")), 63, place)).toBeNull();
  });
});
