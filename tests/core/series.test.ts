import { describe, expect, test } from "vitest";
import { readQuarter } from "../../src/core/quarter.ts";
import { isBroken, mergerOf } from "../../src/core/series.ts";
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
