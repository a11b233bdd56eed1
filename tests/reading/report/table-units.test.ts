import { expect, test } from "vitest";
import { plainParagraph } from "../../../src/reading/report/document.ts";
import { readReport } from "../../../src/reading/report/read-report.ts";
import { knowledge } from "./figures.ts";

/** The report with a table in the section I.1, below a line; and another table at its end. */
function read(above: string, rows: readonly string[][], last: readonly string[][] = []) {
  const table = (rows: readonly string[][]) => ({ kind: "table", table: { rows: cellsOf(rows) } }) as const;
  const head = ["I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "1. Các hoạt động chỉ đạo, điều hành"];
  const blocks = [
    ...head.map((text) => plainParagraph(text, { emphasis: text.length })),
    plainParagraph(above),
    table(rows),
    ...(last.length > 0 ? [plainParagraph("Đã mở thêm 7 lớp."), table(last)] : []),
  ];
  return readReport({ blocks, footnotes: new Map(), trackedChanges: 0 }, { ...knowledge, previous: null });
}

const cellsOf = (rows: readonly string[][]) =>
  rows.map((row) => row.map((text) => ({ text, marks: [], merged: false, kind: "text" as const })));

/** The numbers of a table in the section I.1, below a line. */
const numbersOf = (above: string, rows: readonly string[][]) =>
  read(above, rows).numbers.map(({ stated, unit }) => `${stated} ${unit ?? "?"}`);

test("a unit above the table is that of its numbers; its head and its counters are no numbers", () => {
  expect(
    numbersOf("(Đơn vị tính: triệu đồng)", [
      ["STT", "Nội dung", "Năm 2024", "2025", "Tỷ lệ (%)"],
      ["1", "2", "3", "4", "5"],
      ["1", "Kinh phí tập huấn", "120,5", "98", "81,3"],
      ["2", "Kinh phí số hóa", "1.200", "", "40%"],
    ]),
  ).toEqual(["120,5 million-vnd", "98 million-vnd", "81,3 percent", "1.200 million-vnd", "40% percent"]);
});

test("a column of units goes before the table's", () => {
  expect(
    numbersOf("Đơn vị tính: tỷ đồng", [
      ["TT", "Nội dung", "ĐVT", "Năm 2025"],
      ["1", "Hồ sơ trực tuyến", "hồ sơ", "12.345"],
      ["2", "Thu phí", "Tr.đ", "678"],
      ["3", "Vốn", "", "9,1"],
      ["4", "Cây trồng", "cây", "500"],
    ]),
  ).toEqual(["12.345 dossier", "678 million-vnd", "9,1 billion-vnd", "500 ?"]);
});

test("a table of the narrative with the heads of the form is no form; what follows it is read, and so is the form", () => {
  const reading = read(
    "Kết quả cụ thể:",
    [
      ["TT", "Nội dung", "ĐVT", "Kết quả"],
      ["1", "Lớp tập huấn chuyển đổi số", "lớp", "12"],
      ["2", "Lượt người dự tập huấn", "lượt người", "345"],
    ],
    [
      ["STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số liệu", "Ghi chú"],
      [
        "1",
        "Số văn bản chỉ đạo CCHC đã ban hành (Kết luận, chỉ thị, công văn chỉ đạo, quán triệt)",
        "Văn bản",
        "9",
        "",
      ],
      ["", "Dòng không có trong mẫu", "", "1", ""],
    ],
  );
  expect(reading.numbers.map(({ stated }) => stated)).toEqual(["12", "345", "7"]);
  expect(reading.form.rows.filter(({ value }) => value !== "")).toEqual([{ id: "I.1", value: "9", note: "" }]);
  // A problem of the form names its table as it is counted in the report.
  expect(reading.form.problems.find(({ code }) => code === "row-not-understood")?.position).toEqual({
    table: 2,
    row: 3,
  });
});
