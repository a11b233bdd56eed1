import { describe, expect, test } from "vitest";
import { daysOf, nextQuarter, type Quarter, readQuarter } from "../../src/core/quarter.ts";
import { apart, countedAs, figureSeries, isBroken, mergerOf, recounted } from "../../src/core/series.ts";
import { releasesOf } from "./synthetic.ts";

describe("isBroken(merger, older, newer)", () => {
  test.each([
    ["2025-07-01", "2025-q2", "2025-q3", true],
    ["2025-07-01", "2024-q3", "2026-q1", true],
    ["2025-07-01", "2025-q3", "2025-q4", false],
    ["2025-07-01", "2024-q1", "2024-q2", false],
    // In the middle of a quarter: it is neither the province before nor the one after.
    ["2025-08-15", "2025-q2", "2025-q3", true],
    ["2025-08-15", "2025-q3", "2025-q4", true],
    // The last day of the newer quarter still counts.
    ["2025-09-30", "2025-q2", "2025-q3", true],
    ["2025-10-01", "2025-q2", "2025-q3", false],
    [null, "2025-q2", "2025-q3", false],
  ])("%s, %s, %s is %s", (merger, older, newer, broken) => {
    expect(isBroken(merger, readQuarter(older)!, readQuarter(newer)!)).toBe(broken);
  });
});

test("mergerOf(releases) is the day that any report names; null where none does", () => {
  expect(mergerOf(releasesOf([{ id: "2025-q2" }, { id: "2025-q3", merger: "2025-07-01" }]))).toBe("2025-07-01");
  expect(mergerOf(releasesOf([{ id: "2025-q2" }]))).toBeNull();
  expect(mergerOf([])).toBeNull();
});

describe("apart(older, newer, what)", () => {
  test.each([
    ["2030-q4", "2031-q1", true, "season"],
    ["2030-q3", "2031-q1", true, "season"],
    // The same part of another year, another part of the same year.
    ["2030-q1", "2031-q1", true, null],
    ["2031-q1", "2031-q3", true, null],
    ["2030-q4", "2031-q1", false, null],
  ])("%s, %s, cumulative %s: %s", (older, newer, cumulative, expected) => {
    expect(apart(readQuarter(older)!, readQuarter(newer)!, { merger: null, cumulative })).toBe(expected);
  });

  test("the merger comes first: it parts every row", () => {
    const what = { merger: "2031-01-01", cumulative: true };
    expect(apart(readQuarter("2030-q4")!, readQuarter("2031-q1")!, what)).toBe("series");
  });

  test("two quarters are parted by the merger exactly where a step between them is", () => {
    const quarters: Quarter[] = [{ year: 2030, quarter: 1 }];
    while (quarters.length < 9) quarters.push(nextQuarter(quarters.at(-1)!));
    for (const merger of ["2030-07-01", "2030-08-15", "2030-09-30", "2031-01-01", daysOf(quarters[8]!).to])
      quarters.forEach((newer, end) =>
        quarters.slice(0, end).forEach((older, start) => {
          const steps = quarters.slice(start, end).map((one) => isBroken(merger, one, nextQuarter(one)));
          expect(isBroken(merger, older, newer), `${merger} ${start} ${end}`).toBe(steps.includes(true));
        }),
      );
  });
});

describe("recounted(older, newer)", () => {
  const counted = { unit: "person", label: "Người thử", time: "quarter" };
  test.each([
    [{}, null],
    [{ unit: "household" }, "unit"],
    [{ label: "Hộ thử" }, "meaning"],
    [{ label: "người  THỬ " }, null],
    [{ label: "Người thử".normalize("NFD") }, null],
    [{ time: "year-to-date" }, "meaning"],
    [{ unit: "household", time: "" }, "unit"],
  ])("%o: %s", (other, expected) => {
    expect(recounted(counted, { ...counted, ...other })).toBe(expected);
  });

  test("countedAs(quantity): days of its own count by the day that they begin with", () => {
    const figure = (measures: string, span: object | null) => {
      const quantity = figureSeries("people-total")(releasesOf([{ id: "2030-q1" }])[0]!)!;
      const { source } = quantity as { source: Extract<typeof quantity.source, { kind: "figure" }> };
      return { ...quantity, source: { ...source, figure: { ...source.figure, measures, span } } } as typeof quantity;
    };
    const span = { from: "2025-07-01", to: "2025-09-15" };
    expect(countedAs(figure("", null))).toEqual({ unit: "person", label: "Người thử", time: "" });
    expect(countedAs(figure("other-period", span)).time).toBe("other-period 2025-07-01");
    expect(countedAs(figure("other-period", { ...span, from: null })).time).toBe("other-period");
    expect(countedAs(figure("year-to-date", { ...span, from: "2025-01-01" })).time).toBe("year-to-date");
  });
});

describe("withBreaks(releases): B of SDMX", () => {
  const breaks = (made: Parameters<typeof releasesOf>[0], row = "I.1") =>
    releasesOf(made)
      .filter((release) => release.breaks.has(row))
      .map(({ id }) => id)
      .reverse();
  const MERGER = { merger: "2030-07-01" };

  test("the first quarter of the merged province is a break, also where it is the first of all", () => {
    expect(breaks([{ id: "2030-q2" }, { id: "2030-q3", ...MERGER }, { id: "2030-q4" }])).toEqual(["2030-q3"]);
    expect(breaks([{ id: "2030-q3", ...MERGER }, { id: "2030-q4" }])).toEqual(["2030-q3"]);
    expect(breaks([{ id: "2030-q4", ...MERGER }])).toEqual([]);
    expect(breaks([{ id: "2030-q3" }])).toEqual([]);
  });

  test("a quarter with the merger in its middle is neither province: it and the next are breaks", () => {
    expect(breaks([{ id: "2030-q2" }, { id: "2030-q3", merger: "2030-08-15" }, { id: "2030-q4" }])).toEqual([
      "2030-q3",
      "2030-q4",
    ]);
  });

  test("a row that the quarter left blank has its break at its next value; a heading and a blank have none", () => {
    const made = [{ id: "2030-q2" }, { id: "2030-q3", values: { "I.1": "" }, ...MERGER }, { id: "2030-q4" }];
    expect(breaks(made)).toEqual(["2030-q4"]);
    expect(breaks(made, "I.3")).toEqual([]);
  });

  test("a series that began after the merger has no break; one that goes on in another form has", () => {
    const made = (continues: Record<string, string>) => [
      { id: "2030-q2" },
      { id: "2030-q3", values: { "I.1": "" }, ...MERGER },
      { id: "2030-q4", form: "mau-moi", continues },
    ];
    expect(breaks(made({}))).toEqual([]);
    expect(breaks(made({ "I.1": "I.1" }))).toEqual(["2030-q4"]);
  });
});
