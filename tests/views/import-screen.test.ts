import { expect, test } from "vitest";
import { readQuarter } from "../../src/core/quarter.ts";
import { REPORT_PROBLEMS } from "../../src/reading/report/report-problem.ts";
import { problem } from "../../src/reading/problem.ts";
import { importScreen, leftOfReport } from "../../src/views/import-screen.ts";
import { reportProblemLine } from "../../src/i18n/report-problems.ts";
import { made } from "../publish/made-report.ts";
import { read } from "../reading/report/figures.ts";
import { source } from "../reading/report/source.ts";

test("importScreen(result, locale) has forty lines at most, however much there is to say", () => {
  const { summary } = made();
  const figure = { id: "a", label: "Tên ".repeat(80), before: "1", after: "2", sentence: "" };
  const many = Array.from({ length: 500 }, () => figure);
  const reading = read(source);
  const problems = REPORT_PROBLEMS.map((code) => ({ code, section: "I.1", read: "15.77", sentence: "" }));
  const kept = many.map(({ id }) => ({ file: "data/figures.csv", id, column: "value", kept: "1", read: "2" }));
  const lines = importScreen(
    {
      quarter: readQuarter("2025-q4")!,
      last: readQuarter("2025-q3"),
      reading: { ...reading, problems },
      summary: { ...summary, changed: many, gone: many, added: many, doubtful: many },
      merged: { files: new Map(), kept, keptFiles: ["a.mdx"] },
    },
    "vi",
  );
  // The command adds what was written and what comes next.
  expect(lines.length + 2).toBeLessThanOrEqual(40);
  expect(lines).toContain(
    "Báo cáo tự ghi là của quý III năm 2025. Nếu nhập nhầm quý thì xóa những gì vừa ghi và chạy lại.",
  );
  expect(lines.filter((line) => line === "  và 497 nữa")).toHaveLength(5);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(160);
});

test("leftOfReport(reading, locale) has a line for all that was left, with its row, but not for rows that are missing", () => {
  const left = problem("left-crossed-out", { read: "25", position: { table: 4, row: 7 } });
  const form = { rows: [], problems: [left, problem("row-missing", { id: "I.1" })] };
  expect(leftOfReport({ form }, "vi")).toEqual([
    "Trong biểu và tệp, chưa lấy hoặc khác với mẫu: 1 chỗ.",
    "  - Bảng 4, dòng 7: Không lấy phần chữ bị gạch ngang: “25”.",
  ]);
  expect(leftOfReport({ form: { ...form, problems: [] } }, "vi")).toEqual([]);
});

test("leftOfReport(reading, en) names the place in English", () => {
  const left = problem("row-not-understood", { read: "Số khác", position: { table: 1, row: 2, sheet: "Biểu" } });
  expect(leftOfReport({ form: { rows: [], problems: [left] } }, "en")).toEqual([
    "In the form and the file, not taken or other than the form: 1 place.",
    "  - Sheet “Biểu”, row 2: The row “Số khác” was not recognized. If it belongs to the form, write its name as the form does; if not, ignore this.",
  ]);
});

test.each([
  ["vi", "head-missing", "cutOff", "", "Không tìm thấy ngày chốt số liệu của báo cáo. Điền vào report.json."],
  ["en", "head-missing", "cutOff", "", "The report's cut-off day was not found. Fill it in in report.json."],
  ["vi", "unit-unknown", "12", "I.3", "Mục I.3: Không rõ “12” đếm gì. Chọn đơn vị trong figures.csv."],
  ["vi", "section-missing", "Tuyên truyền", "I.2", "Báo cáo không có mục I.2 “Tuyên truyền”."],
] as const)("reportProblemLine(problem, %s): %s %s", (locale, code, said, section, line) => {
  expect(reportProblemLine({ code, read: said, section, sentence: "" }, locale)).toBe(line);
});
