import { describe, expect, test } from "vitest";
import { CHART_TYPES } from "../../src/charts/types/index.ts";
import { assemble } from "../../src/core/assemble.ts";
import { timeOf } from "../../src/core/time.ts";
import { loadSource, readFolder } from "../../src/load/folder.ts";
import { FROZEN } from "../frozen.ts";

const { source } = loadSource(readFolder(FROZEN));
const { publication } = assemble(source, CHART_TYPES);
const release = publication!.releases.find(({ id }) => id === "2025-q3")!;

const Q3 = "2025-07-01..2025-09-30";
const EIGHT_MONTHS = "2025-01-01..2025-08-31";

/** Read sentence by sentence in the report: what it says of the time, then what follows from it. */
const READ: [id: string, words: string, measures: string, period: string][] = [
  // I.1: a plan as it stands; what was done of a plan of the year, “đến nay”, as the form's row says “lũy kế”.
  ["plan-key-tasks", "giao nhiệm vụ cụ thể (25 nhiệm vụ trọng tâm)", "point-in-time", ".."],
  [
    "plan-tasks-completed",
    "Đến nay … 10/25 nhiệm vụ giao tại Kế hoạch năm 2025",
    "year-to-date",
    "2025-01-01..2025-09-30",
  ],
  // I.2: a count of news items without any time.
  ["news-items-reform-website", "đăng tải 32 tin, bài, văn bản", "", ".."],
  ["inspected-units", "Trong quý III năm 2025 … 23 đơn vị, địa phương", "quarter", Q3],
  ["government-tasks-assigned", "trong quý III năm 2025 … được giao 54 nhiệm vụ", "quarter", Q3],
  ["government-tasks-in-progress", "đang triển khai thực hiện 01 nhiệm vụ (trong hạn)", "point-in-time", ".."],
  ["legal-documents-appraised-share", "100% văn bản QPPL của tỉnh được thẩm định", "", ".."],
  ["legal-documents-issued", "Trong quý III năm 2025, đã ban hành 28 văn bản QPPL", "quarter", Q3],
  // “năm 2025” is part of the conference's name.
  ["violation-handling-training-attendees", "hội nghị tập huấn … năm 2025 cho hơn 600", "", ".."],
  ["procedures-published", "Trong quý III, … 2.743 TTHC", "quarter", Q3],
  ["feedback-in-progress", "09 phản ánh, kiến nghị đang trong thời hạn giải quyết", "point-in-time", ".."],
  ["dossiers-received", "Trong quý III năm 2025, đã tiếp nhận 180.079 hồ sơ", "quarter", Q3],
  ["service-index-score", "đến ngày 15/9/2025, điểm tổng hợp đạt 88,39/100", "point-in-time", "2025-09-15..2025-09-15"],
  // A maximum has no time.
  ["service-index-maximum", "88,39/100 điểm", "", ".."],
  ["departments-total", "từ ngày 01/7/2025, tỉnh Thái Nguyên có 14 sở", "point-in-time", "2025-07-01..2025-07-01"],
  ["public-service-units-total", "Hiện nay, tổng số … là 1.075 đơn vị", "point-in-time", ".."],
  ["staff-assigned-before-merger", "Trước thời điểm 01/7/2025 … 191 người", "other-period", "..2025-06-30"],
  ["staff-reinforced-since-merger", "Sau thời điểm 01/7/2025 đến nay … 198 người", "other-period", "2025-07-01.."],
  ["training-classes", "Đến thời điểm báo cáo (ngày 15/9/2025) … 52 lớp", "point-in-time", "2025-09-15..2025-09-15"],
  ["benefit-decisions-persons", "Tính đến ngày 03/9/2025 … 3.005 người", "point-in-time", "2025-09-03..2025-09-03"],
  ["budget-revenue", "8 tháng đầu năm 2025 đạt 16.324 tỷ đồng", "year-to-date", EIGHT_MONTHS],
  ["budget-expenditure", "8 tháng năm 2025 ước đạt 19.629 tỷ đồng", "year-to-date", EIGHT_MONTHS],
  ["public-investment-national-rate", "cả nước 8 tháng đạt 46,3%", "year-to-date", EIGHT_MONTHS],
  // Paid under the plan of the year, up to a day that the sentence does not name.
  ["public-investment-paid", "Thanh toán vốn kế hoạch năm 2025 là: 6.228.248", "year-to-date", "2025-01-01.."],
  ["premises-handled", "lũy kế đến thời điểm báo cáo là 2.821/3051", "point-in-time", ".."],
  ["documents-incoming", "Từ 01/7/2025 đến nay … 657.703 văn bản", "other-period", "2025-07-01.."],
  ["digital-certificates-individuals", "ngày 07/9/2025 (chú thích 8)", "point-in-time", "2025-09-07..2025-09-07"],
  ["party-cards-collected", "đến hết ngày 30/8/2025, đã có 130.572", "point-in-time", "2025-08-30..2025-08-30"],
  ["dossiers-received-portal", "từ 01/7/2025 đến 15/9/2025 … 180.079 hồ sơ", "other-period", "2025-07-01..2025-09-15"],
  // The day is the portal's; over what time the payments were counted is not said.
  ["dossiers-online-payment-share", "Số liệu trên cổng DVCQG ngày 15/9/2025", "", ".."],
  ["resolutions-issued-form-note", "ghi chú của dòng “đã ban hành” trong quý", "quarter", Q3],
  // A number of documents beside a rate, without a word of its time.
  ["documents-sent-departments", "556.431 văn bản", "", ".."],
  // The form: a note names the day of three rows.
  ["VI.1", "Số liệu đến ngày 30/8/2025", "year-to-date", "2025-01-01..2025-08-30"],
  ["VI.1.1", "Số liệu đến ngày 30/8/2025", "point-in-time", "2025-08-30..2025-08-30"],
  ["VI.1.2", "Số liệu đến ngày 30/8/2025", "year-to-date", "2025-01-01..2025-08-30"],
  ["III.1.2", "biểu mẫu của quý, không ghi ngày", "quarter", Q3],
  ["IV.3.2", "có mặt tại thời điểm báo cáo", "point-in-time", ".."],
  // Computed: both parts of what is still to disburse are of 30/8; the score's maximum has no say.
  ["c-disbursement-to-do", "", "point-in-time", "2025-08-30..2025-08-30"],
  ["c-service-index-share", "", "point-in-time", "2025-09-15..2025-09-15"],
  ["c-dossiers-late", "", "quarter", Q3],
];

describe("what time a number is for", () => {
  test.each(READ)("%s: “%s”", (id, _words, measures, period) => {
    const time = timeOf(release.quantities.get(id)!, release);
    expect([time.measures, `${time.period.from ?? ""}..${time.period.to ?? ""}`]).toEqual([measures, period]);
  });

  test("no span of a figure ends after the report was issued", () => {
    const late = release.figures.filter(({ span }) => span?.to && span.to > release.report.issued);
    expect(late.map(({ id }) => id)).toEqual([]);
  });
});
