import { describe, expect, test } from "vitest";
import { historyOf, isMeasured } from "../../src/core/history.ts";
import { plainNumber, readNumber, type StatedNumber } from "../../src/core/number.ts";
import { quantityOfObservation } from "../../src/core/quantity.ts";
import { quarterId } from "../../src/core/quarter.ts";
import { figureSeries, rowSeries } from "../../src/core/series.ts";
import { EIGHT_QUARTERS, releasesOf } from "./synthetic.ts";

const stated = (text: string): StatedNumber => {
  const reading = readNumber(text, "measure");
  return reading.ok ? reading.number : (undefined as never);
};

const releases = releasesOf(EIGHT_QUARTERS);
const line = ({ quarter, quantity, break: reason }: ReturnType<typeof historyOf>[number]) =>
  [quarterId(quarter), quantity?.number ? plainNumber(quantity.number) : "-", reason?.kind ?? ""].join(" ").trim();

describe("historyOf(eight quarters)", () => {
  test("is every quarter in order; what is blank and what was not published are gaps; breaks stand at their first quarter", () => {
    expect(historyOf(releases, rowSeries("i-1")).map(line)).toEqual([
      "2024-q1 1",
      "2024-q2 2",
      "2024-q3 -",
      "2024-q4 4",
      "2025-q1 -",
      "2025-q2 6",
      "2025-q3 7 series",
      "2025-q4 8",
      // The new form says that its I.1 continues the old one's.
      "2026-q1 9",
    ]);
  });

  test("tells a revision only where the first value was another", () => {
    const first = (release: { id: string }) =>
      release.id === "2024-q2" ? stated("3") : release.id === "2024-q4" ? stated("4,0") : undefined;
    const revised = historyOf(releases, rowSeries("i-1"), first).filter(({ revisedFrom }) => revisedFrom);
    expect(revised.map(({ quarter, revisedFrom }) => `${quarterId(quarter)} ${plainNumber(revisedFrom!)}`)).toEqual([
      "2024-q2 3",
    ]);
  });

  test("a break in a quarter without a report stands at that quarter", () => {
    const some = releasesOf([{ id: "2025-q2", merger: "2025-07-01" }, { id: "2025-q4" }]);
    expect(historyOf(some, rowSeries("i-1")).map(line)).toEqual(["2025-q2 12", "2025-q3 - series", "2025-q4 12"]);
  });

  test("one quarter is one point; a series of no form and no quarter are no point", () => {
    expect(historyOf(releases.slice(0, 1), rowSeries("i-1")).map(line)).toEqual(["2026-q1 9"]);
    expect(historyOf(releases.slice(0, 1), rowSeries("ix-1")).map(line)).toEqual([]);
    expect(historyOf([], rowSeries("i-1"))).toEqual([]);
  });

  test("a row that the new form does not continue ends, and its code goes on as another series", () => {
    expect(historyOf(releases, rowSeries("i-2-1")).map(line).at(-1)).toBe("2025-q4 25");
    expect(historyOf(releases, rowSeries("mau-moi-i-2-1")).map(line)).toEqual(["2026-q1 25"]);
  });

  test("a row goes on under another code, over a form that does not have it", () => {
    const some = releasesOf([
      { id: "2030-q1", values: { "I.1": "1" } },
      { id: "2030-q2", form: "mau-hai" },
      { id: "2030-q3", form: "mau-ba", continues: { "II.1.1": "II.1.2" } },
      { id: "2030-q4", form: "mau-tu", continues: { "II.1.2": "II.1.2" } },
    ]);
    // II.1.1 is 1.200 and II.1.2 is 387,5 in every made quarter.
    expect(historyOf(some, rowSeries("ii-1-2")).map(line)).toEqual([
      "2030-q1 387.5",
      "2030-q2 -",
      "2030-q3 1200",
      "2030-q4 387.5",
    ]);
  });

  test("what counts from the start of the year is not led over January, all else is", () => {
    const some = releasesOf(["2030-q3", "2030-q4", "2031-q1", "2031-q2"].map((id) => ({ id })));
    expect(historyOf(some, rowSeries("i-2-2")).map(line)).toEqual([
      "2030-q3 10",
      "2030-q4 10",
      "2031-q1 10 season",
      "2031-q2 10",
    ]);
    expect(historyOf(some, rowSeries("i-1")).map(line).at(2)).toBe("2031-q1 12");
    // A history that begins in January has nothing before it.
    expect(historyOf(some.slice(0, 2), rowSeries("i-2-2")).map(line)[0]).toBe("2031-q1 10");
  });

  test("a merger in the middle of a quarter parts it from both sides, as a comparison does", () => {
    const some = releasesOf([{ id: "2030-q2" }, { id: "2030-q3", merger: "2030-08-15" }, { id: "2030-q4" }]);
    expect(historyOf(some, rowSeries("i-1")).map(line)).toEqual([
      "2030-q2 12",
      "2030-q3 12 series",
      "2030-q4 12 series",
    ]);
  });
});

test("isMeasured(quantity): amounts are, answers and headings are not", () => {
  const rows = releases[0]!.observations.map(quantityOfObservation).filter(isMeasured);
  expect(rows.map(({ id }) => id)).toEqual(["I.1", "I.2", "I.2.1", "I.2.2", "II.1", "II.1.1", "II.1.2", "II.4"]);
});

describe("historyOf(quarters, figureSeries(id))", () => {
  const LINE = 'budget-billion,Tiền thử làm tròn,Rounded test money,"1,6",billion-vnd,,II,,,';
  const budget = (...lines: (string | null)[]) => {
    const made = lines.map((line, index) => ({
      id: `2030-q${index + 1}`,
      ...(line === null ? {} : { figures: { [LINE]: line } }),
    }));
    return historyOf(releasesOf(made), figureSeries("budget-billion")).map(line);
  };
  test("a figure goes on by its id; a gap and the merger are those of a row", () => {
    expect(budget(null, LINE.replace("1,6", "1,59"), null)).toEqual(["2030-q1 1.6", "2030-q2 1.59", "2030-q3 1.6"]);
    const merged = releasesOf([{ id: "2030-q2" }, { id: "2030-q4", merger: "2030-10-01" }]);
    expect(historyOf(merged, figureSeries("people-total")).map(line)).toEqual([
      "2030-q2 240",
      "2030-q3 -",
      "2030-q4 240 series",
    ]);
  });

  test("another unit is another count, where it begins and where it ends", () => {
    const millions = 'budget-billion,Tiền thử làm tròn,Rounded test money,"1.587,5",million-vnd,,II,,,';
    expect(budget(null, millions, millions, null)).toEqual([
      "2030-q1 1.6",
      "2030-q2 1587.5 unit",
      "2030-q3 1587.5",
      "2030-q4 1.6 unit",
    ]);
  });

  test("another name is another meaning; other capitals, spaces and English are not", () => {
    const spelt = LINE.replace("Tiền thử làm tròn,Rounded", "TIỀN thử  làm tròn,About");
    expect(budget(null, spelt, LINE.replace("làm tròn", "cả năm"))).toEqual([
      "2030-q1 1.6",
      "2030-q2 1.6",
      "2030-q3 1.6 meaning",
    ]);
  });

  test("an id of no figure, and that of a row or a computed value, have no history", () => {
    const made = releasesOf([{ id: "2030-q1" }]);
    for (const id of ["no-such", "I.1", "c-people-share"]) expect(historyOf(made, figureSeries(id))).toEqual([]);
  });
});
