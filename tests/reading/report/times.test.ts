import { describe, expect, test } from "vitest";
import { numbersIn } from "./read.ts";

/** `quarter`, `year-to-date 2025-01-01 2025-08-31`, `on 2025-09-15` of each number of a report of 2025-q3. */
function times(text: string, footnotes = {}): string[] {
  return numbersIn(text, footnotes).map(({ time: { asOf, measures, span } }) =>
    [measures, span && `${span.from ?? "…"} ${span.to ?? "…"}`, asOf && `on ${asOf}`].filter(Boolean).join(" "),
  );
}

describe("timeOf(sentence): the time of a number in the wordings of offices", () => {
  test.each([
    [
      "Từ ngày 01/7/2025 đến ngày 15/9/2025, đã tiếp nhận 500 hồ sơ.",
      "other-period 2025-07-01 2025-09-15 on 2025-09-15",
    ],
    ["Từ 01/7 đến hết ngày 15/9/2025, đã tiếp nhận 500 hồ sơ.", "other-period 2025-07-01 2025-09-15 on 2025-09-15"],
    ["Từ 01/7 - 15/9/2025 đã tiếp nhận 500 hồ sơ.", "other-period 2025-07-01 2025-09-15 on 2025-09-15"],
    ["Từ ngày 01 tháng 7 năm 2025 đến nay, tiếp nhận 500 hồ sơ.", "other-period 2025-07-01 …"],
    ["Từ 01/7 đến nay tiếp nhận 500 hồ sơ.", "other-period 2025-07-01 …"],
    [
      "Kể từ ngày 01/7/2025 đến thời điểm báo cáo (15/9/2025), có 500 hồ sơ.",
      "other-period 2025-07-01 2025-09-15 on 2025-09-15",
    ],
    ["Từ tháng 7 đến hết tháng 8/2025, tiếp nhận 500 hồ sơ.", "other-period 2025-07-01 2025-08-31 on 2025-08-31"],
    ["Từ ngày 01/7/2025 đến ngày 30/9/2025, tiếp nhận 500 hồ sơ.", "quarter on 2025-09-30"],
    ["Từ ngày 01/7/2025, tỉnh tiếp nhận 500 hồ sơ.", "other-period 2025-07-01 …"],
    ["Từ ngày 01/7/2025, tỉnh có 14 sở.", "on 2025-07-01"],
    ["Trước thời điểm 01/7/2025: bố trí 191 người.", "other-period … 2025-06-30"],
    ["Trong quý III, đã ban hành 28 văn bản.", "quarter"],
    ["Quý III/2025, toàn tỉnh tiếp nhận 500 hồ sơ.", "quarter"],
    ["Trong quý II/2025, tiếp nhận 500 hồ sơ.", "other-period 2025-04-01 2025-06-30"],
    ["9 tháng đầu năm, tiếp nhận 500 hồ sơ.", "year-to-date 2025-01-01 2025-09-30 on 2025-09-30"],
    ["Trong 8 tháng năm 2025 giải ngân 500 triệu đồng.", "year-to-date 2025-01-01 2025-08-31 on 2025-08-31"],
    ["Lũy kế từ đầu năm đến nay tiếp nhận 500 hồ sơ.", "year-to-date 2025-01-01 …"],
    [
      "Lũy kế từ đầu năm 2025 đến ngày 15/9/2025 tiếp nhận 500 hồ sơ.",
      "year-to-date 2025-01-01 2025-09-15 on 2025-09-15",
    ],
    ["Trong năm 2025, tiếp nhận 500 hồ sơ.", "year-to-date 2025-01-01 …"],
    ["Trong năm 2024, tiếp nhận 500 hồ sơ.", "other-period 2024-01-01 2024-12-31"],
    ["Trong tháng 9/2025 tiếp nhận 500 hồ sơ.", "other-period 2025-09-01 2025-09-30"],
    ["Tính đến hết ngày 15/9/2025, toàn tỉnh có 55 thôn.", "on 2025-09-15"],
    ["Tính đến ngày 15/9, toàn tỉnh có 55 thôn.", "on 2025-09-15"],
    ["Tính đến hết tháng 8/2025 có 55 thôn.", "on 2025-08-31"],
  ])("%s", (text, expected) => {
    expect(times(text)).toEqual([expected]);
  });

  test("behind the number, in its clause or in brackets", () => {
    expect(times("Tiếp nhận 500 hồ sơ từ ngày 01/7/2025 đến ngày 15/9/2025.")).toEqual([
      "other-period 2025-07-01 2025-09-15 on 2025-09-15",
    ]);
    expect(times("Toàn tỉnh có 55 thôn (số liệu ngày 15/9/2025).")).toEqual(["on 2025-09-15"]);
    expect(times("Toàn tỉnh có 8.205 tổ chức (đến ngày 10/9/2025 đã đăng ký 6.933 tổ chức).")).toEqual([
      "",
      "on 2025-09-10",
    ]);
  });

  test("“đến nay” ends a span, and another matter ends the reach of a day", () => {
    expect(times("Trong quý III được giao 54 nhiệm vụ, đến nay đang thực hiện 01 nhiệm vụ.")).toEqual(["quarter", ""]);
    expect(times("Đến hết ngày 30/8/2025 có 12 đảng viên; Cấp định danh cho 15 trường hợp.")).toEqual([
      "on 2025-08-30",
      "",
    ]);
  });

  test("what is compared with, what a rule is in force from and what a document is dated say no time", () => {
    expect(times("Tăng 40% so với cùng kỳ năm 2024.")).toEqual([""]);
    expect(times("Theo nghị định có hiệu lực từ ngày 01/7/2025, bãi bỏ 5 thủ tục.")).toEqual([""]);
    expect(times("Theo Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 có 5 đơn vị.")).toEqual([""]);
    expect(times("Việc thực hiện 5 nhiệm vụ.")).toEqual([""]);
  });

  test("the most that there can be, and what there was before a fall, are of no time", () => {
    expect(times("Đến ngày 15/9/2025, đạt 15,77/18 điểm; giảm 14/28 sở, ngành.")).toEqual([
      "on 2025-09-15",
      "",
      "on 2025-09-15",
      "",
    ]);
  });
});
