import { describe, expect, test } from "vitest";
import { historyOf, isMeasured } from "../../src/core/history.ts";
import { plainNumber, readNumber, type StatedNumber } from "../../src/core/number.ts";
import { quarterId } from "../../src/core/quarter.ts";
import { EIGHT_QUARTERS, releasesOf } from "./synthetic.ts";

const stated = (text: string): StatedNumber => {
  const reading = readNumber(text, "measure");
  return reading.ok ? reading.number : (undefined as never);
};

const releases = releasesOf(EIGHT_QUARTERS);
const line = ({ quarter, observation, break: reason }: ReturnType<typeof historyOf>[number]) =>
  [quarterId(quarter), observation?.number ? plainNumber(observation.number) : "-", reason?.kind ?? ""]
    .join(" ")
    .trim();

describe("historyOf(eight quarters)", () => {
  test("is every quarter in order; what is blank and what was not published are gaps; breaks stand at their first quarter", () => {
    expect(historyOf(releases, "I.1").map(line)).toEqual([
      "2024-q1 1",
      "2024-q2 2",
      "2024-q3 -",
      "2024-q4 4",
      "2025-q1 -",
      "2025-q2 6",
      "2025-q3 7 series",
      "2025-q4 8",
      "2026-q1 9 form",
    ]);
  });

  test("tells a revision only where the first value was another", () => {
    const first = (release: { id: string }) =>
      release.id === "2024-q2" ? stated("3") : release.id === "2024-q4" ? stated("4,0") : undefined;
    const revised = historyOf(releases, "I.1", first).filter(({ revisedFrom }) => revisedFrom);
    expect(revised.map(({ quarter, revisedFrom }) => `${quarterId(quarter)} ${plainNumber(revisedFrom!)}`)).toEqual([
      "2024-q2 3",
    ]);
  });

  test("a break in a quarter without a report stands at that quarter", () => {
    const some = releasesOf([{ id: "2025-q2", merger: "2025-07-01" }, { id: "2025-q4" }]);
    expect(historyOf(some, "I.1").map(line)).toEqual(["2025-q2 12", "2025-q3 - series", "2025-q4 12"]);
  });

  test("one quarter is one point; a row of no form is a gap; no quarter is no point", () => {
    expect(historyOf(releases.slice(0, 1), "I.1").map(line)).toEqual(["2026-q1 9"]);
    expect(historyOf(releases.slice(0, 1), "IX.1").map(line)).toEqual(["2026-q1 -"]);
    expect(historyOf([], "I.1")).toEqual([]);
  });
});

test("isMeasured(observation): amounts are, answers and headings are not", () => {
  const rows = releases[0]!.observations.filter(isMeasured).map(({ indicator }) => indicator.id);
  expect(rows).toEqual(["I.1", "I.2", "I.2.1", "I.2.2", "II.1", "II.1.1", "II.1.2", "II.4"]);
});
