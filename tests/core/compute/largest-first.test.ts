import { describe, expect, test } from "vitest";
import { compareTables } from "../../../src/core/compute/compare.ts";
import { comparedBlocks } from "../../../src/core/compute/compared-blocks.ts";
import { largestFirst, unchanged } from "../../../src/core/compute/largest-first.ts";
import type { QuarterRow, QuarterTable } from "../../../src/core/quarter-table.ts";

const row = (id: string, value: string | null, more: Partial<QuarterRow> = {}): QuarterRow => ({
  id,
  series: id,
  area: id.slice(0, 1),
  label: id,
  unit: "",
  unitType: "",
  suffix: "",
  better: null,
  value,
  text: value ?? "",
  answer: false,
  cumulative: false,
  mark: null,
  ...more,
});
const table = (quarter: string, rows: QuarterRow[], figures: QuarterRow[] = []): QuarterTable => ({
  quarter,
  form: "mau",
  merger: null,
  areas: ["A", "B"].map((id) => ({ id, label: `Lĩnh vực ${id}` })),
  sections: ["A", "B"].map((id) => ({ id, label: `Mục ${id}` })),
  rows,
  figures,
});
const OLDER = table("2030-q1", [
  row("A1", "100"),
  row("A2", "10"),
  row("A3", "50"),
  row("A4", "0"),
  row("B1", "1", { answer: true }),
  row("B2", null),
  row("B3", "7"),
  row("B4", "-20"),
]);
const NEWER = table("2030-q2", [
  row("A1", "150"), // half of it more
  row("A2", "30"), // twice of it more
  row("A3", "50"),
  row("A4", "1"), // from nothing
  row("B1", "2", { answer: true }), // another answer
  row("B2", "3"), // not reported before
  row("B3", "7.0"),
  row("B4", "-5"), // three quarters of it less
]);
const ids = (comparisons: ReturnType<typeof compareTables>) => comparisons.map(({ newer }) => newer.id);

describe("largestFirst(comparisons)", () => {
  test("from a zero, then by the share of the older value, then answers, then what one quarter does not report", () => {
    expect(ids(largestFirst(compareTables(OLDER, NEWER)))).toEqual(["A4", "A2", "B4", "A1", "B1", "B2"]);
  });

  test("changes of one size keep their order", () => {
    const [older, newer] = [
      ["4", "2", "8"],
      ["6", "3", "4"],
    ].map((values, index) =>
      table(
        `2030-q${index + 1}`,
        values.map((value, place) => row(`A${place}`, value)),
      ),
    );
    expect(ids(largestFirst(compareTables(older!, newer!)))).toEqual(["A0", "A1", "A2"]);
  });

  test("unchanged(comparisons) has all others, in their order", () => {
    expect(ids(unchanged(compareTables(OLDER, NEWER)))).toEqual(["A3", "B3"]);
    expect(largestFirst([])).toEqual([]);
  });
});

describe("comparedBlocks(older, newer)", () => {
  const group = ({ place, rows }: { place: { label: string } | null; rows: ReturnType<typeof compareTables> }) =>
    `${place?.label ?? "-"}: ${ids(rows).join(" ")}`;

  test("the form is one list of changes over all areas, and the rest by area", () => {
    const [form] = comparedBlocks(OLDER, NEWER);
    expect(form.changed.map(group)).toEqual(["-: A4 A2 B4 A1 B1 B2"]);
    expect(form.others.map(group)).toEqual(["A. Lĩnh vực A: A3", "B. Lĩnh vực B: B3"]);
    expect(form.comparisons).toHaveLength(8);
  });

  test("figures stand by section; one that did not change is counted alone", () => {
    const figures = (...values: [string, string, string, string]) => [
      row("a1", values[0], { area: "A", time: "" }),
      row("a2", values[1], { area: "A", time: "" }),
      row("b1", values[2], { area: "B", time: "" }),
      row("b2", values[3], { area: "B", time: "", unit: values[3] === "1" ? "person" : "household" }),
    ];
    const [, narrative] = comparedBlocks(
      table("2030-q1", [], figures("10", "10", "5", "1")),
      table("2030-q2", [], figures("11", "20", "5", "2")),
    );
    expect(narrative.comparisons).toHaveLength(4);
    expect(narrative.changed.map(group)).toEqual(["Mục A: a2 a1"]);
    expect(narrative.others.map(group)).toEqual(["Mục B: b2"]);
  });

  test("two quarters alike have no change and list every row", () => {
    const [form, narrative] = comparedBlocks(OLDER, { ...OLDER, quarter: "2030-q2" });
    expect(form.changed).toEqual([]);
    expect(ids(form.others.flatMap(({ rows }) => rows))).toHaveLength(8);
    expect(narrative).toMatchObject({ comparisons: [], changed: [], others: [] });
  });

  test("an area has an address among the rows that did not change, a section has none", () => {
    const [form, narrative] = comparedBlocks(OLDER, NEWER);
    expect(form.others.map(({ id }) => id)).toEqual(["linh-vuc-a", "linh-vuc-b"]);
    expect([...form.changed, ...narrative.changed].filter(({ id }) => id)).toEqual([]);
  });
});
