import { describe, expect, test } from "vitest";
import { comparablePairs, compareFigures, compareTables, rowPath } from "../../../src/core/compute/compare.ts";
import { countChanges } from "../../../src/core/compute/count-changes.ts";
import { plainNumber } from "../../../src/core/number.ts";
import type { QuarterTable } from "../../../src/core/quarter-table.ts";
import { EIGHT_QUARTERS, type MadeQuarter, releasesOf, tableOf } from "../synthetic.ts";

/** Row, change, why not, better or worse. */
function compared(older: MadeQuarter, newer: MadeQuarter): string[] {
  const releases = releasesOf([older, newer]);
  const table = ({ id }: MadeQuarter) => tableOf(releases, id);
  return compareTables(table(older), table(newer)).map(({ newer: { id }, change, incomparable, verdict }) =>
    [id, change ? plainNumber(change) : "-", incomparable ?? "", verdict ?? ""].join(" ").trim().replace(/ +/g, " "),
  );
}

describe("compareTables(older, newer)", () => {
  const OLD: MadeQuarter = { id: "2030-q4", values: { "I.1": "20", "I.2": "40%", "II.1.1": "1.200" } };

  test("changes are differences in the row's own unit, rates in points; the finer precision counts", () => {
    const rows = compared(
      { ...OLD, id: "2030-q3" },
      {
        id: "2030-q4",
        values: { "I.1": "12", "I.2": "32,0%", "I.2.2": "8", "II.1.1": "1.200", "II.3": "3" },
      },
    );
    expect(rows).toEqual([
      // Which way is better is not said of documents; less of the plan done is worse.
      "I.1 -8",
      "I.2 -8.0 worse",
      "I.2.1 0",
      "I.2.2 -2 worse",
      "II.1 0.0",
      "II.1.1 0",
      "II.1.2 0.0",
      // The same answer is no change, another one no amount, and a blank is not zero.
      "II.2 0",
      "II.3 - answer",
      "II.4 - neither",
    ]);
  });

  test("more of what should be more is better", () => {
    const rows = compared({ id: "2030-q3", values: { "I.2": "32%", "I.2.2": "8" } }, { id: "2030-q4" });
    expect(rows.slice(1, 4)).toEqual(["I.2 8 better", "I.2.1 0", "I.2.2 2 better"]);
  });

  test("what counts from the start of the year is not compared with another season of another year", () => {
    // I.2 and I.2.2 count from the start of the year, I.2.1 stands at a point in time.
    const later = { id: "2031-q1", values: { "I.2": "32%", "I.2.2": "8" } };
    expect(compared(OLD, later).slice(1, 4)).toEqual(["I.2 - season", "I.2.1 0", "I.2.2 - season"]);
    expect(compared({ ...OLD, id: "2030-q1" }, later)[1]).toBe("I.2 -8 worse");
  });

  test("what one quarter did not report is not compared", () => {
    expect(compared(OLD, { id: "2031-q1", values: { "I.1": "" } })[0]).toBe("I.1 - missing");
  });

  test("a row of another form is compared with the row that it continues, and with no other of its code", () => {
    const rows = compared(OLD, { id: "2031-q1", form: "mau-moi", continues: { "I.1": "I.1", "II.1.1": "II.1.2" } });
    expect([rows[0], rows[2]]).toEqual(["I.1 -8", "I.2.1 - form"]);
    // 1.200 of the new row less the 387,5 of the row that it continues.
    expect(rows.find((row) => row.startsWith("II.1.1 "))).toBe("II.1.1 812.5");
  });

  test("the time before the merger stands beside and is not subtracted", () => {
    expect(compared(OLD, { id: "2031-q1", merger: "2031-01-01" })[0]).toBe("I.1 - series");
    expect(compared({ ...OLD, merger: "2030-10-01" }, { id: "2031-q1" })[0]).toBe("I.1 -8");
  });

  test("the merger parts two quarters also where neither of their reports names its day", () => {
    const releases = releasesOf(EIGHT_QUARTERS);
    const first = (older: string, newer: string) =>
      compareTables(tableOf(releases, older), tableOf(releases, newer))[0]!.incomparable;
    expect(first("2024-q4", "2025-q4")).toBe("series");
    expect(first("2025-q3", "2025-q4")).toBeNull();
  });

  test("a row that the older form does not have is missing there", () => {
    const [older, newer] = ["2030-q4", "2031-q1"].map((id) => tableOf(releasesOf([{ id }]), id));
    const [row] = compareTables({ ...older!, rows: older!.rows.slice(1) }, newer!);
    expect([row!.older, row!.incomparable]).toEqual([null, "missing"]);
  });

  test("a quarter with itself is never a pair: one quarter has none", () => {
    expect(comparablePairs(releasesOf([{ id: "2031-q1" }]))).toEqual([]);
  });

  test("pairs are each quarter with the one before it and with the year before, once", () => {
    const made = ["2030-q1", "2030-q2", "2030-q3", "2030-q4", "2031-q1"].map((id) => ({ id }));
    const pairs = comparablePairs(releasesOf(made)).map(({ newer, older }) => `${newer.id} ${older.id}`);
    expect(pairs).toEqual([
      "2031-q1 2030-q4",
      "2031-q1 2030-q1",
      "2030-q4 2030-q3",
      "2030-q3 2030-q2",
      "2030-q2 2030-q1",
    ]);
    // Without the quarters between them, the one before is the one of last year.
    const two = releasesOf([{ id: "2030-q1" }, { id: "2031-q1" }]);
    expect(comparablePairs(two)).toHaveLength(1);
  });
});

describe("compareFigures(older, newer)", () => {
  const BUDGET = 'budget-billion,Tiền thử làm tròn,Rounded test money,"1,6",billion-vnd,,II,,,';
  const figures = (older: MadeQuarter, newer: MadeQuarter) => {
    const releases = releasesOf([older, newer]);
    return compareFigures(tableOf(releases, older.id), tableOf(releases, newer.id));
  };
  const budget = (line: string) =>
    figures({ id: "2030-q3", figures: { [BUDGET]: line } }, { id: "2030-q4" }).find(
      ({ newer }) => newer.id === "budget-billion",
    )!;

  test("a figure is the same one by its id, and is subtracted at the finer precision", () => {
    const { change, incomparable, verdict } = budget(BUDGET.replace("1,6", "1,59"));
    expect([plainNumber(change!), incomparable, verdict]).toEqual(["0.01", null, null]);
  });

  test("in another unit, or by another name, it stands beside and is not subtracted", () => {
    const millions = BUDGET.replace("1,6", "1.587,5").replace("billion-vnd", "million-vnd");
    expect(budget(millions).incomparable).toBe("unit");
    expect(budget(BUDGET.replace("làm tròn", "cả năm")).incomparable).toBe("meaning");
    expect(budget(BUDGET.replace("Rounded", "About")).incomparable).toBeNull();
  });

  test("over the merger no figure is subtracted", () => {
    const all = figures({ id: "2030-q3" }, { id: "2030-q4", merger: "2030-10-01" });
    expect(all).toHaveLength(8);
    expect(new Set(all.map(({ incomparable }) => incomparable))).toEqual(new Set(["series"]));
  });

  test("what one of the two reports does not state is left out", () => {
    const releases = releasesOf([{ id: "2030-q3" }, { id: "2030-q4" }]);
    const [older, newer] = ["2030-q3", "2030-q4"].map((id) => tableOf(releases, id)) as [QuarterTable, QuarterTable];
    const without = ({ figures, ...rest }: QuarterTable) => ({ ...rest, figures: figures.slice(1) });
    expect(compareFigures(without(older), newer)).toHaveLength(7);
    expect(compareFigures(older, without(newer))).toHaveLength(7);
    expect(compareFigures({ ...older, figures: [] }, newer)).toEqual([]);
  });

  test("rowPath(row): a figure has its page, a row that of its series", () => {
    const [first] = figures({ id: "2030-q3" }, { id: "2030-q4" });
    expect(rowPath(first!.newer)).toBe("/so-lieu/documents-stated/");
    expect(rowPath(tableOf(releasesOf([{ id: "2030-q3" }]), "2030-q3").rows[0]!)).toBe("/chi-tieu/i-1/");
  });
});

describe("countChanges(comparisons)", () => {
  const counts = (older: string, newer: string) => {
    const releases = releasesOf(EIGHT_QUARTERS);
    return countChanges(compareTables(tableOf(releases, older), tableOf(releases, newer)));
  };

  test("every row counts once: ten rows of the form are no heading", () => {
    // I.1 7 -> 8; I.2 40% -> 32% and I.2.2 10 -> 8 are worse; II.4 was not reported; the other six are as they were.
    expect(counts("2025-q3", "2025-q4")).toEqual({ better: 0, worse: 2, changed: 1, same: 6, incomparable: 1 });
  });

  test("over the merger no row is compared", () => {
    expect(counts("2025-q2", "2025-q3")).toEqual({ better: 0, worse: 0, changed: 0, same: 0, incomparable: 10 });
  });

  test("no row counts nothing", () => {
    expect(countChanges([])).toEqual({ better: 0, worse: 0, changed: 0, same: 0, incomparable: 0 });
  });
});
