import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareQuarters, nextQuarter, quarterId, readQuarter } from "../../src/core/quarter.ts";

const quarters = fc.record({
  year: fc.integer({ min: 1000, max: 9998 }),
  quarter: fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4),
});

describe("quarter", () => {
  test("readQuarter(id) reads a year and a quarter", () => {
    expect(readQuarter("2025-q3")).toEqual({ year: 2025, quarter: 3 });
    expect(readQuarter("2031-q1")).toEqual({ year: 2031, quarter: 1 });
  });

  test.each(["", "2025-q0", "2025-q5", "2025-Q3", "25-q3", "2025q3", "2025-q3 ", "x2025-q3", "2025-q33", "2025-q3\n"])(
    "readQuarter(%j) is null",
    (text) => {
      expect(readQuarter(text)).toBeNull();
    },
  );

  test("quarterId(readQuarter(id)) is the id", () => {
    fc.assert(
      fc.property(quarters, (quarter) => {
        expect(readQuarter(quarterId(quarter))).toEqual(quarter);
      }),
    );
  });

  test("nextQuarter(q) goes on in the year and over its end", () => {
    expect(nextQuarter({ year: 2025, quarter: 3 })).toEqual({ year: 2025, quarter: 4 });
    expect(nextQuarter({ year: 2025, quarter: 4 })).toEqual({ year: 2026, quarter: 1 });
  });

  test("compareQuarters(a, b) puts the earlier first", () => {
    const ids = ["2026-q1", "2025-q3", "2025-q4", "2024-q4"].map((id) => readQuarter(id)!);
    expect(ids.sort(compareQuarters).map(quarterId)).toEqual(["2024-q4", "2025-q3", "2025-q4", "2026-q1"]);
    fc.assert(
      fc.property(quarters, (quarter) => {
        expect(compareQuarters(quarter, nextQuarter(quarter))).toBeLessThan(0);
      }),
    );
    expect(compareQuarters({ year: 2025, quarter: 3 }, { year: 2025, quarter: 3 })).toBe(0);
  });
});
