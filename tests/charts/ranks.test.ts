import { describe, expect, test } from "vitest";
import type { Present } from "../../src/charts/missing.ts";
import { ranks } from "../../src/charts/ranks.ts";
import { datum, told } from "./data.ts";

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
