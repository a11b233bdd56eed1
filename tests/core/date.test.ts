import { describe, expect, test } from "vitest";
import { formatDate, hasDateShape, isIsoDate, isoFromOfficeDate } from "../../src/core/date.ts";

describe("date", () => {
  test.each(["2025-09-15", "2024-02-29", "2000-02-29", "2031-12-31"])("isIsoDate(%j) is true", (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  test.each(["", "2025-02-30", "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-01-00"])(
    "isIsoDate(%j) is false: no such day",
    (text) => {
      expect(isIsoDate(text)).toBe(false);
    },
  );

  test("hasDateShape(text) looks at the shape alone", () => {
    expect(hasDateShape("2025-02-30")).toBe(true);
    for (const text of ["15/9/2025", "2025-9-15", "2025-09-15T00:00", " 2025-09-15", ""])
      expect(hasDateShape(text), text).toBe(false);
  });

  test.each([
    ["15/9/2025", "2025-09-15"],
    ["01/07/2025", "2025-07-01"],
    ["15-9-2025", "2025-09-15"],
    ["15.9.2025", "2025-09-15"],
    ["29/2/2024", "2024-02-29"],
    ["30/2/2025", ""],
    ["9/15/2025", ""],
    ["15/9/25", ""],
    ["ngày 15/9/2025", ""],
    ["", ""],
  ])("isoFromOfficeDate(%j) is %j", (text, iso) => {
    expect(isoFromOfficeDate(text)).toBe(iso);
  });

  test("formatDate(date, locale) writes the day first, without leading zeros", () => {
    expect(formatDate("2025-09-05")).toBe("5/9/2025");
    expect(formatDate("2025-09-15", "vi")).toBe("15/9/2025");
    expect(formatDate("2025-01-05", "en")).toBe("5 January 2025");
    expect(formatDate("2025-12-31", "en")).toBe("31 December 2025");
  });
});
