import type { ReportProblem, ReportProblemCode } from "../../reading/report/report-problem.ts";

type Sentence = (problem: Pick<ReportProblem, "read" | "section">) => string;

/** What a report has that a person must look at. What to do about it. */
export const reportProblems = {
  codes: {
    "head-missing": ({ read }) => `Không tìm thấy ${read} của báo cáo. Điền vào report.json.`,
    "section-missing": ({ section, read }) => `Báo cáo không có mục ${section} “${read}”.`,
    "heading-unknown": ({ read }) =>
      `Đầu mục “${read}” không có trong đề cương. Phần dưới nó được tính vào mục trước; xem lại tên và số của đầu mục.`,
    "number-unreadable": ({ read }) => `“${read}” viết không đúng cách viết số. Viết như 1.587 hoặc 39,01%.`,
    "unit-unknown": ({ read }) => `Không rõ “${read}” đếm gì. Chọn đơn vị trong figures.csv.`,
    "mark-without-footnote": ({ read }) => `Dấu chú thích ${read} không có lời chú thích.`,
    "tracked-changes": ({ read }) =>
      `Tệp còn ${read} chỗ đang theo dõi thay đổi. Đã đọc như đã chấp nhận tất cả; chấp nhận hoặc bỏ từng chỗ trước khi ký.`,
    "number-before-sections": ({ read }) => `Con số ${read} đứng trước đầu mục đầu tiên nên không thuộc mục nào.`,
  } satisfies Record<ReportProblemCode, Sentence>,
  /** What may be missing in the head of a report. */
  head: { number: "số", issued: "ngày", title: "tên", quarter: "quý", cutOff: "ngày chốt số liệu" },
  inSection: (section: string, sentence: string) => `Mục ${section}: ${sentence}`,
};
