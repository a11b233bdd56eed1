import { describe, expect, test } from "vitest";
import { dayHeldFor, daysIn } from "../../src/core/named-days.ts";

describe("days that a text names", () => {
  test.each([
    ["Số liệu đến ngày 30/8/2025", ["2025-08-30"]],
    ["từ 01/7/2025 đến 15.9.2025", ["2025-07-01", "2025-09-15"]],
    ["Tính đến ngày 28 tháng 2 năm 2031", ["2031-02-28"]],
    // A number before a month, a day that does not exist, a month alone.
    ["115/9/2025, 30/2/2025, tháng 9/2025", []],
    ["", []],
  ])("daysIn(%j) is %j", (text, days) => {
    expect(daysIn(text)).toEqual(days);
  });

  test.each([
    ["Số liệu đến ngày 30/8/2025", "2025-08-30"],
    ["Số liệu ngày 07/9/2025", "2025-09-07"],
    ["Tính đến hết ngày 28 tháng 2 năm 2031", "2031-02-28"],
    ["tại thời điểm 30/6/2025", "2025-06-30"],
    // A span ends on the day that it holds for.
    ["từ 01/7/2025 đến 15/9/2025", "2025-09-15"],
    // A decision's day is no day of the number.
    ["Theo Quyết định số 31-QĐ/TU ngày 01/7/2025", null],
    ["Số liệu đến ngày 30/2/2025", null],
    ["20 Nghị quyết; 08 Quyết định", null],
    ["", null],
  ])("dayHeldFor(%j) is %j", (note, day) => {
    expect(dayHeldFor(note)).toBe(day);
  });
});
