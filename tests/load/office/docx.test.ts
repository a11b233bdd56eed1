import { describe, expect, test } from "vitest";
import { readWordReport } from "../../../src/load/office/docx.ts";
import { tablesOf } from "../../../src/reading/report/document.ts";
import type { ReportDocument } from "../../../src/reading/report/document.ts";
import { paragraph, text, wordFile } from "./word-file.ts";

const lines = ({ blocks }: ReportDocument) =>
  blocks.map((block) => (block.kind === "paragraph" ? block.text : "table"));

describe("readWordReport(bytes)", () => {
  test("a paragraph with its bold start, its heading level and its footnote where it stands", () => {
    const body = paragraph(
      text("Ưu điểm:", "<w:b/>") +
        text(" có 5 ") +
        `<w:r><w:footnoteReference w:id="2"/></w:r>` +
        text("xã &amp; phường"),
      `<w:outlineLvl w:val="1"/>`,
    );
    const footnotes =
      `<w:footnote w:type="separator" w:id="0">${paragraph(text("—"))}</w:footnote>` +
      `<w:footnote w:id="2">${paragraph(text("Dòng một;"))}${paragraph(text("dòng hai."))}</w:footnote>`;
    const report = readWordReport(wordFile(body, { footnotes }));
    expect(report.blocks).toEqual([
      {
        kind: "paragraph",
        text: "Ưu điểm: có 5 xã & phường",
        emphasis: 8,
        level: 2,
        marks: [{ mark: "1", offset: 13 }],
      },
    ]);
    expect([...report.footnotes]).toEqual([["1", "Dòng một;\ndòng hai."]]);
  });

  test("tracked changes as accepted, and how many there were", () => {
    const body =
      paragraph(
        text("Có ") +
          `<w:del><w:r><w:delText>53</w:delText></w:r></w:del><w:ins>${text("54")}</w:ins>` +
          text(" nhiệm vụ."),
      ) +
      paragraph(text("Câu bị"), `<w:rPr><w:del/></w:rPr>`) +
      paragraph(text(" nối lại."));
    const report = readWordReport(wordFile(body));
    expect(lines(report)).toEqual(["Có 54 nhiệm vụ.", "Câu bị nối lại."]);
    expect(report.trackedChanges).toBe(3);
  });

  test("the numbers that Word prints: parts, sections and subsections, each list on its own", () => {
    const level = (index: number, format: string, shown: string) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${shown}"/></w:lvl>`;
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%2.")}${level(2, "decimal", "%2.%3.")}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1">${level(0, "bullet", "")}</w:abstractNum>` +
      `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;
    const item = (list: number, depth: number, content: string) =>
      paragraph(text(content), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
    const body = [
      item(1, 0, "Một"),
      item(1, 1, "Hai"),
      item(1, 2, "Ba"),
      item(2, 0, "Gạch"),
      item(1, 2, "Bốn"),
      item(1, 1, "Năm"),
      item(1, 0, "Sáu"),
      item(1, 1, "Bảy"),
    ];
    expect(lines(readWordReport(wordFile(body.join(""), { numbering })))).toEqual([
      "I. Một",
      "1. Hai",
      "1.1. Ba",
      "- Gạch",
      "1.2. Bốn",
      "2. Năm",
      "II. Sáu",
      "1. Bảy",
    ]);
  });

  test("a heading by its style, also by the style that it is based on", () => {
    const styles =
      `<w:style w:styleId="H2"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr></w:style>` +
      `<w:style w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="H2"/></w:style>`;
    const [block] = readWordReport(wordFile(paragraph(text("Mục"), `<w:pStyle w:val="Own"/>`), { styles })).blocks;
    expect(block).toMatchObject({ level: 2, emphasis: 3 });
  });

  test("a text box once, behind the paragraph that holds it; hidden text not at all", () => {
    const box = `<w:txbxContent>${paragraph(text("Số: 15/BC-UBND"))}</w:txbxContent>`;
    const body = paragraph(
      text("Trên") +
        `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>` +
        text(" ẩn", "<w:vanish/>"),
    );
    expect(lines(readWordReport(wordFile(body)))).toEqual(["Trên", "Số: 15/BC-UBND"]);
  });

  test("footnotes that were typed: a raised mark that points, and a paragraph that opens with it", () => {
    const raised = (mark: string) => text(mark, `<w:vertAlign w:val="superscript"/>`);
    const body =
      paragraph(text("Có 7 xã") + raised("1") + text(", rộng 90 m") + raised("2") + text(".")) +
      paragraph(raised("1") + text("Số liệu tháng 9."));
    const report = readWordReport(wordFile(body));
    expect(report.blocks).toMatchObject([{ text: "Có 7 xã, rộng 90 m2.", marks: [{ mark: "1", offset: 7 }] }]);
    expect([...report.footnotes]).toEqual([["1", "Số liệu tháng 9."]]);
  });

  test("merged cells are laid out, a row that was deleted is left out", async () => {
    const cell = (content: string, properties = "") =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text(content))}</w:tc>`;
    const table =
      `<w:tbl><w:tr>${cell("A", `<w:vMerge w:val="restart"/>`)}${cell("B", `<w:gridSpan w:val="2"/>`)}</w:tr>` +
      `<w:tr>${cell("", `<w:vMerge/>`)}${cell("C")}${cell("D")}</w:tr>` +
      `<w:tr><w:trPr><w:del/></w:trPr>${cell("X")}${cell("Y")}${cell("Z")}</w:tr></w:tbl>`;
    const { tables } = tablesOf(readWordReport(wordFile(table)));
    expect(tables[0]!.rows.map((row) => row.map((one) => (one.merged ? `(${one.text})` : one.text)))).toEqual([
      ["A", "B", ""],
      ["(A)", "C", "D"],
    ]);
  });

  test("throws where the bytes are no Word file, or hide what could grow", () => {
    expect(() => readWordReport(new Uint8Array([1, 2, 3]))).toThrow();
    expect(() => readWordReport(wordFile("<w:p>"))).toThrow();
    const file = wordFile("");
    expect(readWordReport(file).blocks).toEqual([]);
  });
});
