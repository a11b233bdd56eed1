import { describe, expect, test } from "vitest";
import { brief, numbersIn } from "./read.ts";

describe("numbersOf(passages) leaves out what states no quantity", () => {
  test.each([
    ["a day", "Ngày 14/7/2025, Ủy ban họp; từ 01/7 đến 15/9/2025; ngày 19 tháng 9 năm 2025; tháng 9/2025."],
    [
      "a year and a span of years",
      "Năm 2025 và 2026, giai đoạn 2021 - 2030, tầm nhìn đến năm 2050, so với cùng kỳ năm 2024.",
    ],
    [
      "the number of a document",
      "Nghị quyết số 202/2025/NQ-QH15, Quyết định số 31-QĐ/TU, Công văn số 1335/UBND-NC, Nghị định 60/2021/NĐ-CP.",
    ],
    ["an article", "Theo khoản 2, Điều 15 và Phụ lục số 01 của Nghị định, Mẫu số 03."],
    [
      "a name",
      "Đề án 06, Nghị quyết 57, Ban Chỉ đạo 35, Quốc lộ 3, tổ 7, phường 12, chợ 4.0, sóng 3G/4G/5G, ISO 9001:2015.",
    ],
    ["a part of the year", "Trong 05 tháng cuối năm 2025, 6 tháng đầu năm và 9 tháng năm 2025."],
    ["a tier, a level, an age", "Chính quyền địa phương 02 cấp, định danh mức độ 2, công dân trên 14 tuổi, xã loại 1."],
    ["the clock and the quarter", "Lúc 7 giờ 30, trực 24/7, quý 3, kỳ họp thứ 10, lần thứ 2."],
    ["the number of a list", "1. Tiếp tục triển khai."],
    ["a decimal of a heading", "2.1. Kết quả kiểm soát."],
  ])("%s", (_, text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe("numbersOf(passages) finds number, unit and qualifier", () => {
  test.each([
    ["Đã thực hiện 10/25 nhiệm vụ.", ["10 task", "25 task"]],
    ["Đạt 88,39/100 điểm; xếp thứ 01/34 tỉnh, thành phố.", ["88,39 point", "100 point", "01 rank", "34 province"]],
    ["Tập huấn cho hơn 600 cán bộ, công chức.", ["600 person more-than"]],
    ["Cho gần 3.000 người, mức 04 triệu đồng/tháng.", ["3.000 person nearly", "04 million-vnd-per-month"]],
    ["Ước đạt 19.629 tỷ đồng, bằng 75,8% dự toán.", ["19.629 billion-vnd estimated", "75,8% percent"]],
    ["Khoảng 5%, trong đó có ít nhất 01 công chức.", ["5% percent about", "01 person at-least"]],
    ["09 xã, phường bố trí từ 02 địa điểm trở lên.", ["09 commune", "02 location at-least"]],
    ["Triển khai trên 92 xã, phường.", ["92 commune"]],
    ["Đạt trên 92 xã, phường.", ["92 commune more-than"]],
    [
      "Đã tiếp nhận 180.079 hồ sơ, trên 750 nghìn lượt gửi, nhận.",
      ["180.079 dossier", "750 thousand-exchanges more-than"],
    ],
    ["Số lượng TTHC đủ điều kiện là 934; số lượng hồ sơ là 275.", ["934 procedure", "275 dossier"]],
    [
      "Toàn tỉnh có 92 đơn vị hành chính cấp xã, giảm 208 đơn vị.",
      ["92 administrative-unit", "208 administrative-unit"],
    ],
    ["Tổng số cơ sở nhà, đất là 3.051 cơ sở.", ["3.051 premises"]],
    ["Nhập từ 02 hoặc 03 thôn.", ["02 hamlet", "03 hamlet"]],
    ["Sau gần 03 tháng vận hành; tổng kết 10 năm thi hành.", ["03 month nearly", "10 year"]],
    ["Sắp xếp 12 cơ quan.", ["12 agency"]],
    ["9.787 lượt cán bộ, công chức tham gia.", ["9.787 participation"]],
    ["Thu hồi 15 giấy phép.", ["15 ?"]],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test("a number that is written wrongly is found and not understood", () => {
    expect(numbersIn("Điểm đạt 15.77 điểm.").map(({ stated, isReadable }) => [stated, isReadable])).toEqual([
      ["15.77", false],
    ]);
  });

  test("with its sentence and where it stands in it", () => {
    const [first] = numbersIn("Mở đầu. Tỉnh có 55 thôn. Hết.");
    expect(first!.sentence).toBe("Tỉnh có 55 thôn.");
    expect(first!.sentence.slice(first!.inSentence.start, first!.inSentence.end)).toBe("55");
  });

  test("the day that the sentence, its months or its footnote names", () => {
    const days = (text: string, footnotes = {}) => numbersIn(text, footnotes).map(({ time }) => time.asOf);
    expect(days("Tính đến ngày 15/9/2025, tỉnh cung cấp 2.139 TTHC.")).toEqual(["2025-09-15"]);
    expect(days("Thu ngân sách 8 tháng đầu năm 2025 đạt 16.324 tỷ đồng.")).toEqual(["2025-08-31"]);
    expect(days("Có 29.480<sup>8</sup> chứng thư số.", { "8": "Số liệu của hệ thống ngày 07/9/2025." })).toEqual([
      "2025-09-07",
    ]);
    expect(days("Tỉnh có 55 thôn.")).toEqual([null]);
  });
});
