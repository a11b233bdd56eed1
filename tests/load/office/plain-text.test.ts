import { describe, expect, test } from "vitest";
import { readPlainText } from "../../../src/load/office/plain-text.ts";

const texts = (text: string) =>
  readPlainText(text).blocks.map((block) =>
    block.kind === "paragraph" ? block.text : block.table.rows.map((row) => row.map((cell) => cell.text)),
  );

describe("readPlainText(text)", () => {
  test("nothing: no block", () => {
    expect(readPlainText("").blocks).toEqual([]);
    expect(readPlainText("\uFEFF\r\n \n").blocks).toEqual([]);
  });

  test("a line is a paragraph, NFD is composed", () => {
    expect(texts("Một.\r\nHai.".normalize("NFD"))).toEqual(["Một.", "Hai."]);
  });

  test("the end of a page cuts a paragraph in two; a footnote between is taken out", () => {
    const report = readPlainText("Điểm đạt\n\n¹Theo Bộ.\n\n15,77/18 điểm¹.\n\nTiếp.");
    expect(report.blocks).toMatchObject([
      { text: "Điểm đạt 15,77/18 điểm.", marks: [{ mark: "1", offset: 22 }] },
      { text: "Tiếp." },
    ]);
    expect([...report.footnotes]).toEqual([["1", "Theo Bộ."]]);
  });

  test("a footnote that lists goes on", () => {
    const report = readPlainText("Có 5 xã<sup>5</sup>.\n\n<sup>5</sup> - Cấp tỉnh: 3;\n\n- Cấp xã: 2.\n\n- Sau đó.");
    expect([...report.footnotes]).toEqual([["5", "- Cấp tỉnh: 3;\n- Cấp xã: 2."]]);
    expect(report.blocks.at(-1)).toMatchObject({ text: "- Sau đó." });
  });

  test("lines with tabs are one table, with the headings and footnotes between them", () => {
    expect(texts("Biểu\nSTT\tTên\n<b>I. Phần</b>\n1\tA\n\n¹ Chú.\n2\tB¹")).toEqual([
      "Biểu",
      [["STT", "Tên"], ["I. Phần"], ["1", "A"], ["2", "B"]],
    ]);
  });

  test("`#`, `**` and `m²`", () => {
    expect(readPlainText("## **1. Mục** lớn\nRộng 5 m².").blocks).toMatchObject([
      { text: "1. Mục lớn", level: 2, emphasis: 6 },
      { text: "Rộng 5 m².", level: null, marks: [] },
    ]);
  });
});
