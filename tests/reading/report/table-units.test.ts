import { expect, test } from "vitest";
import { plainParagraph } from "../../../src/reading/report/document.ts";
import { readReport } from "../../../src/reading/report/read-report.ts";
import { knowledge } from "./figures.ts";

/** The numbers of a table in the section I.1, below a line. */
function numbersOf(above: string, rows: readonly string[][]): string[] {
  const cells = rows.map((row) => row.map((text) => ({ text, marks: [], merged: false, kind: "text" as const })));
  const head = ["I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "1. Các hoạt động chỉ đạo, điều hành"];
  const blocks = [
    ...head.map((text) => plainParagraph(text, { emphasis: text.length })),
    plainParagraph(above),
    { kind: "table", table: { rows: cells } } as const,
  ];
  const { numbers } = readReport({ blocks, footnotes: new Map(), trackedChanges: 0 }, { ...knowledge, previous: null });
  return numbers.map(({ stated, unit }) => `${stated} ${unit ?? "?"}`);
}

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
