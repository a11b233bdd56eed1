import { expect, test } from "vitest";
import { byYear } from "../../src/core/by-year.ts";
import type { Quarter } from "../../src/core/quarter.ts";

test("byYear(all, quarterOf) groups by the year of the quarter and keeps the order", () => {
  const quarters = ["2026-1", "2025-4", "2025-3", "2024-4"].map((text) => {
    const [year, quarter] = text.split("-").map(Number);
    return { year, quarter } as Quarter;
  });
  expect(byYear(quarters, (one) => one).map(({ year, all }) => [year, ...all.map(({ quarter }) => quarter)])).toEqual([
    [2026, 1],
    [2025, 4, 3],
    [2024, 4],
  ]);
  expect(byYear([], (one: Quarter) => one)).toEqual([]);
});
