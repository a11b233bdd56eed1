import { describe, expect, test } from "vitest";
import { stackedBar } from "../../src/charts/stacked-bar.ts";
import { datum, told } from "./data.ts";

describe("stackedBar(data)", () => {
  // 126.932 + 52.829 + 318 = 180.079: 70,487 %, 29,337 %, 0,177 %.
  const channels = [datum("Qua mạng", "126.932"), datum("Trực tiếp", "52.829"), datum("Bưu chính", "318")];

  test("draws each part as long as its share, one after the other, the whole width in all", () => {
    const drawing = stackedBar(channels);
    expect(told(drawing)).toEqual(["Qua mạng 126932 126.932", "Trực tiếp 52829 52.829", "Bưu chính 318 318"]);
    const first = drawing!.marks.map(({ shapes }) => [shapes[0]!.attributes["x"], shapes[0]!.attributes["width"]]);
    expect(first).toEqual([
      ["0%", "70.49%"],
      ["70.49%", "29.34%"],
      ["99.82%", "0.18%"],
    ]);
  });

  test("each part has a fill of its own, also beside its name", () => {
    const fills = stackedBar(channels)!.marks.map(({ shapes }) =>
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
    expect(stackedBar([...channels, datum("Khác", "")])).toBeNull();
  });

  test("no part, or nothing but zeros: there is no whole", () => {
    expect(stackedBar([])).toBeNull();
    expect(stackedBar([datum("A", "0"), datum("B", "0")])).toBeNull();
  });

  test("a part of zero keeps its name and has no length", () => {
    const drawing = stackedBar([datum("A", "0"), datum("B", "5")]);
    expect(told(drawing)).toEqual(["A 0 0", "B 5 5"]);
    expect(drawing!.marks[0]!.shapes[0]!.attributes["width"]).toBe("0%");
  });
});
