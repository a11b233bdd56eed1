import { describe, expect, test } from "vitest";
import { parts } from "../../../src/charts/types/parts.ts";
import { chartDatum, chartOf, shapesOf, textsIn, told, versionOf } from "../data.ts";

describe("parts.draw(parts)", () => {
  // 7 + 139 + 929 = 1.075: 0,651 %, 12,930 %, 86,419 %.
  const three = (locale: "vi" | "en") =>
    [
      ["A", "7"],
      ["B", "139"],
      ["C", "929"],
    ].map(([label, stated]) => chartDatum(label!, stated!, undefined, locale));

  test("each part has its share beside its number, as the language writes it", () => {
    expect(told(parts.draw(three("vi"), "vi"))).toEqual(["A 7 7 · 0,7%", "B 139 139 · 12,9%", "C 929 929 · 86,4%"]);
    expect(told(parts.draw(three("en"), "en"))[2]).toBe("C 929 929 · 86.4%");
  });

  test("each part is as long as its share", () => {
    const bars = parts.draw(three("vi"), "vi")!.marks.map(({ shapes }) => shapes[0]!);
    expect(shapesOf(bars, "series-3", "x", "width")).toEqual([["13.58%", "86.42%"]]);
  });

  test("without one of the parts, and of nothing but zeros, nothing is drawn", () => {
    expect(parts.draw([...three("vi"), chartDatum("D", "")], "vi")).toBeNull();
    expect(parts.draw([chartDatum("A", "0"), chartDatum("B", "0")], "vi")).toBeNull();
  });
});

test("a part has the label of the row, in its language where it is translated, or its own name", () => {
  const version = versionOf(chartDatum("a", "1").quantity!, chartDatum("b", "2").quantity!);
  const names = (labels: { vi: string; en: string }[], locale: "vi" | "en") =>
    parts.data(chartOf(["a", "b"], labels), version, textsIn(locale)).map(({ label }) => label);
  const labels = [
    { vi: "Nữ", en: "Women" },
    { vi: "Nam", en: "" },
  ];
  expect(names(labels, "vi")).toEqual(["Nữ", "Nam"]);
  expect(names(labels, "en")).toEqual(["Women", "Nam"]);
  expect(names([], "vi")).toEqual(["a", "b"]);
});
