import { strFromU8, strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import {
  excelParts,
  numberAt,
  rowOf,
  rowXml,
  type SheetXml,
  stylesXml,
  textAt,
  type WorkbookXml,
} from "../load/office/excel-file.ts";
import { formSheet, RATE, readForms, readValue, TASKS, withCells } from "./excel-form.ts";
import { codesOf, HEAD, importBytes } from "./office.ts";

describe("what Excel shows of a number is what is read", () => {
  test.each([
    ["General", "12470", "12.470"],
    ["General", "0.1", "0,1"],
    ["General", "66.666666666666671", "66,66666667"],
    ["General", "1E3", "1.000"],
    ["General", "-5", "-5"],
    ["0", "1234.5", "1.235"],
    ["0.0", "1.2345", "1,2"],
    ["0.00", "1.005", "1,01"],
    ["0.0#", "1.5", "1,5"],
    ["#,##0", "12470", "12.470"],
    ["#,##0.00", "1234567.891", "1.234.567,89"],
    ["#,##0,", "12810233", "12.810"],
    ["#,##0.0,,", "12810233", "12,8"],
    ["0%", "0.999", "100%"],
    ["0.00%", "0.99909999999999999", "99,91%"],
    ['0.0"%"', "99.91", "99,9%"],
    ["00", "1", "01"],
    ["0000", "25", "0025"],
    ["#.00", "0.5", ",50"],
    ['#,##0" hồ sơ"', "12470", "12.470 hồ sơ"],
    ["[Red]#,##0;[Blue]-#,##0", "-5", "-5"],
    ["[>=1000]#,##0.0,;0", "1500", "1,5"],
    ["[>=1000]#,##0.0,;0", "15", "15"],
    ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', "1470", "1.470"],
    ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', "0", "-"],
    ["#,##0 [$₫-42A]", "5", "5 ₫"],
    ["@", "25", "25"],
  ])("%s of %s is %s", async (format, digits, value) => {
    expect(await readValue(numberAt("D2", digits, 1), [{ format }])).toEqual([value]);
  });

  test.each([
    [1, "1234.5", "1.235"],
    [3, "12470", "12.470"],
    [4, "12470", "12.470,00"],
    [10, "0.4", "40,00%"],
    [49, "25", "25"],
  ])("Excel's own format %d of %s is %s", async (format, digits, value) => {
    expect(await readValue(numberAt("D2", digits, 1), [{ format }])).toEqual([value]);
  });

  test.each([
    ["0.00E+00", "12470"],
    ["# ?/?", "0.5"],
    ["#,##0;(#,##0)", "-5"],
    ["0;[Red]0", "-5"],
    ["000-000", "123456"],
    ['"25"', "30"],
    ["General", "123456789012"],
    [5, "25"],
    [11, "25"],
  ])("%s of %s hides the number: it is asked", async (format, digits) => {
    expect(await readValue(numberAt("D2", digits, 1), [{ format }])).toEqual(["", "value-unclear"]);
  });

  test("a rate: with its sign it is taken, without it asked", async () => {
    const rate = async (format: string) => {
      const rows = rowOf(1, HEAD) + rowOf(2, withCells(RATE, { 3: numberAt("D2", "0.9991", 1) }));
      const { rate: value, codes } = await readForms([{ rows }], { styles: stylesXml([{}, { format }]) });
      return [value, ...codes];
    };
    expect(await rate("0.00%")).toEqual(["99,91%"]);
    expect(await rate("General")).toEqual(["", "value-fraction"]);
    expect(await rate("0.00")).toEqual(["", "value-fraction"]);
  });

  test("a number stored as text stays as it is written", async () => {
    expect(await readValue(textAt("D2", " 12.470 "))).toEqual(["12.470"]);
    expect(await readValue(`<c r="D2" t="str"><f>TEXT(1,"0")</f><v>12,5</v></c>`)).toEqual(["12,5"]);
  });
});

describe("what is no number is named with its row, and never blank", () => {
  test.each([
    ["a day", numberAt("D2", 45689, 1), "d-mmm", "value-date"],
    ["a day by Excel's own format", numberAt("D2", 45689, 1), 14, "value-date"],
    ["a month", numberAt("D2", 45689, 1), "mmm-yy", "value-date"],
    ["a day in Vietnamese", numberAt("D2", 45689, 1), '[$-42A]dd" tháng "mm;@', "value-date"],
    ["a time", numberAt("D2", 0.5, 1), "[h]:mm:ss", "value-date"],
    ["a day as ISO writes it", `<c r="D2" t="d"><v>2025-02-01</v></c>`, 0, "value-date"],
    ["a truth", `<c r="D2" t="b"><v>1</v></c>`, 0, "value-boolean"],
    ["#N/A", `<c r="D2" t="e"><v>#N/A</v></c>`, 0, "value-error"],
    ["#REF! of a formula", `<c r="D2" t="e"><f>A1+#REF!</f><v>#REF!</v></c>`, 0, "value-error"],
    ["#DIV/0!", `<c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c>`, 0, "value-error"],
    ["a formula without its value", `<c r="D2"><f>SUM(D3:D9)</f></c>`, 0, "value-not-computed"],
    ["a formula with a blank value", `<c r="D2"><f>SUM(D3:D9)</f><v></v></c>`, 0, "value-not-computed"],
    ["a shared formula without its value", `<c r="D2"><f t="shared" si="0"/><v/></c>`, 0, "value-not-computed"],
  ])("%s", async (_, cell, format, code) => {
    const { value, rate, codes, problems } = await readForms([formSheet(cell)], {
      styles: stylesXml([{}, { format }]),
    });
    expect([value, rate, ...codes]).toEqual(["", "40", code]);
    expect(problems[0]).toMatchObject({ id: "I.2.1", position: { table: 1, row: 2, sheet: "Sheet1" } });
  });

  test("formulas that are computed when the file is opened, whatever is kept of them", async () => {
    const cell = `<c r="D2"><f>SUM(D3:D9)</f><v>0</v></c>`;
    const read = await readForms([formSheet(cell)], { workbook: `<calcPr calcId="124519" fullCalcOnLoad="1"/>` });
    expect([read.value, ...read.codes]).toEqual(["", "value-not-computed"]);
    expect(await readValue(cell)).toEqual(["0"]);
  });

  test("a formula that gives no text is blank", async () => {
    expect(await readValue(`<c r="D2" t="str"><f>""</f><v></v></c>`)).toEqual([""]);
  });

  test.each([
    ["an error", `<c r="E2" t="e"><v>#N/A</v></c>`],
    ["a day", numberAt("E2", 45689, 1)],
    ["a formula without its value", `<c r="E2"><f>A1</f></c>`],
  ])("%s where the note should be", async (_, cell) => {
    const rows = rowOf(1, HEAD) + rowOf(2, withCells(TASKS, { 4: cell }));
    const { value, note, codes } = await readForms([{ rows }], { styles: stylesXml([{}, { format: "d-mmm" }]) });
    expect([value, note, ...codes]).toEqual(["25", "", "note-unclear"]);
  });

  test("an error where the name should be", async () => {
    const rows =
      rowOf(1, HEAD) + rowOf(2, withCells(TASKS, { 1: `<c r="B2" t="e"><v>#REF!</v></c>` })) + rowOf(3, RATE);
    expect((await readForms([{ rows }])).codes).toEqual(["row-not-understood"]);
  });
});

describe("a character that no text may have", () => {
  test.each([
    ["one that turns the direction", "\u202E52"],
    ["one that could not be decoded", "2\uFFFD5"],
    ["a line separator", "2\u20285"],
    ["a private one", "2\uE0005"],
  ])("%s: the cell is no value, and it is said", async (_, text) => {
    expect(await readValue(textAt("D2", text))).toEqual(["", "left-odd-character", "value-unsure"]);
    const csv = [HEAD, withCells(TASKS, { 3: text })].map((row) => row.join(";")).join("\n");
    expect(codesOf(await importBytes("a.csv", Buffer.from(csv)))).toEqual(["left-odd-character", "value-unsure"]);
  });

  test("a format's own sign that no text may have", async () => {
    expect(await readValue(numberAt("D2", 25, 1), [{ format: '0"\u202E"' }])).toEqual([
      "",
      "left-odd-character",
      "value-unsure",
    ]);
  });
});

describe("where the form stands in a workbook", () => {
  test("below title lines, beside blank columns", async () => {
    const shifted = (number: number, cells: readonly string[]) => rowOf(number, ["", ...cells]);
    const rows =
      rowOf(1, ["", "UBND TỈNH THÁI NGUYÊN", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]) +
      rowOf(3, ["", "BIỂU THỐNG KÊ"]) +
      rowOf(4, ["", "(Quý III năm 2025)"]) +
      shifted(7, HEAD) +
      shifted(8, TASKS);
    expect(await readForms([{ rows }])).toMatchObject({ value: "25", codes: [] });
  });

  test("in one of several sheets; the others are said", async () => {
    const { value, codes, problems } = await readForms([
      { name: "Biểu đồ", rows: "", isChart: true },
      { name: "Bìa", rows: rowOf(1, ["Báo cáo quý III"]) },
      formSheet("25", { name: "Biểu" }),
    ]);
    expect([value, ...codes]).toEqual(["25", "sheet-of-chart", "table-skipped"]);
    expect(problems[1]!.position).toEqual({ table: 1, row: 1, sheet: "Bìa" });
  });

  test("merged cells: a note of several rows is said of all, a number of the first", async () => {
    const rows = rowOf(1, HEAD) + rowOf(2, withCells(TASKS, { 4: "Ước tính" })) + rowOf(3, withCells(RATE, { 3: "" }));
    const after = `<mergeCells><mergeCell ref="D2:D3"/><mergeCell ref="E2:E3"/></mergeCells>`;
    const { value, note, rate, problems } = await readForms([{ rows, after }]);
    expect([value, note, rate]).toEqual(["25", "Ước tính", ""]);
    expect(problems.map(({ code, id }) => `${code} ${id}`)[0]).toBe("value-merged I.2");
  });

  test("a merged cell whose first column is hidden is seen in the next", async () => {
    const rows = rowOf(1, ["STT", "Chỉ tiêu", "", "Số liệu"]) + rowOf(2, ["2.1", TASKS[1]!, "", "25"]);
    const after = `<mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="B2:C2"/></mergeCells>`;
    const { value } = await readForms([{ rows, after, before: `<cols><col min="2" max="2" hidden="1"/></cols>` }]);
    expect(value).toBe("25");
  });

  test("remarks and text boxes are said with their text", async () => {
    const comments = `<commentList><comment ref="D2"><text><r><t>Số cũ: </t></r><r><t>20</t></r></text></comment></commentList>`;
    const drawing = `<sp><txBody><p><r><t>Đơn vị: nghìn</t></r></p></txBody></sp><pic/>`;
    const { value, problems } = await readForms([formSheet("25", { comments, drawing })]);
    expect(value).toBe("25");
    const said = problems.filter(({ code }) => code.endsWith("-left"));
    expect(said.map(({ code, read }) => [code, read])).toEqual([
      ["comment-left", "D2: Số cũ: 20"],
      ["text-box-left", "Đơn vị: nghìn"],
    ]);
  });

  test("a code that Excel took for a number, and texts with what XML cannot hold", async () => {
    const cells = { 0: numberAt("A2", "2.1"), 4: textAt("E2", "Dòng một_x000D_dòng hai _x005F_x0041_") };
    const rows = rowOf(1, HEAD) + rowOf(2, withCells(TASKS, cells));
    expect(await readForms([{ rows }])).toMatchObject({ value: "25", note: "Dòng mộtdòng hai _x0041_", codes: [] });
  });

  test("cells without addresses, as some programs write them", async () => {
    const plain = (cells: readonly string[]) =>
      `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
    expect(await readForms([{ rows: plain(HEAD) + plain(TASKS) }])).toMatchObject({ value: "25", codes: [] });
  });

  test.each([
    ["a prefix before every element", (xml: string) => xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:")],
    ["comments between and within", (xml: string) => xml.replaceAll("<c ", "<!-- <c> --><c ")],
    ["texts as CDATA", (xml: string) => xml.replace(/<t>([^<]*)<\/t>/g, "<t><![CDATA[$1]]></t>")],
    [
      "line ends between elements",
      (xml: string) => xml.replaceAll("><row", ">\r\n  <row").replaceAll("><c ", ">\n<c "),
    ],
    ["letters by their numbers", (xml: string) => xml.replaceAll("25", "&#50;&#x35;")],
  ])("written otherwise it says the same: %s", async (_, rewrite) => {
    const parts = excelParts([formSheet(numberAt("D2", "12.25", 1))], { styles: stylesXml([{}, { format: "0.0" }]) });
    const path = "xl/worksheets/sheet1.xml";
    const bytes = zipSync({ ...parts, [path]: strToU8(rewrite(strFromU8(parts[path]!))) });
    const { entries } = await importBytes("a.xlsx", bytes);
    expect([entries.get("I.2.1")?.value, entries.get("I.2")?.value]).toEqual(["12,3", "40"]);
  });

  test("far cells are left and said, a stray row is named", async () => {
    const sheet = formSheet("25");
    const rows = sheet.rows + rowXml(20000, textAt("XFD20000", "lạc")) + rowXml(125000, textAt("A125000", "lạc"));
    const { value, codes, problems } = await readForms([{ ...sheet, rows }]);
    expect([value, ...codes]).toEqual(["25", "cells-far", "row-not-understood"]);
    expect(problems[1]!.position!.row).toBe(125000);
  });
});

describe("a file made to do harm is refused before it is read", () => {
  const sheet = formSheet("25");
  const codes = async (parts: Partial<SheetXml>, workbook: WorkbookXml = {}) =>
    (await readForms([{ ...sheet, ...parts }], workbook)).codes;
  const wide = (count: number) => `<mergeCells>${`<mergeCell ref="A1:XFD1048576"/>`.repeat(count)}</mergeCells>`;

  test.each([
    ["elements within elements", { before: "<a>".repeat(300) + "</a>".repeat(300) }],
    ["more tags than a sheet has", { before: "<a/>".repeat(600_001) }],
    ["a tag of 200 kB", { before: `<a b="${"c".repeat(200_000)}"/>` }],
    [
      "spans over spans",
      {
        rows: sheet.rows + Array.from({ length: 50 }, (_, row) => rowOf(row + 4, TASKS)).join(""),
        after: wide(10_000),
      },
    ],
    [
      "conditions over all cells",
      {
        after: `<conditionalFormatting sqref="${"A1:XFD1048576 ".repeat(2000)}"><cfRule dxfId="0"/></conditionalFormatting>`,
      },
    ],
  ])("%s", async (_, parts) => {
    expect(await codes(parts)).toEqual(["file-complex"]);
  });

  test("more texts, styles or sheets than a workbook has", async () => {
    expect(await codes({}, { strings: "<si><t>a</t></si>".repeat(200_000) })).toEqual(["file-complex"]);
    expect(await codes({}, { styles: `<cellXfs>${"<xf/>".repeat(600_001)}</cellXfs>` })).toEqual(["file-complex"]);
    expect((await readForms(Array.from({ length: 300 }, () => sheet))).codes).toEqual(["file-complex"]);
  });

  test("one span over ninety million cells, and a cell in the last row, cost nothing", async () => {
    const far = {
      rows: sheet.rows + rowXml(1_048_576, textAt("A1048576", "lạc")),
      after: `<mergeCells><mergeCell ref="A4:XFD5500"/></mergeCells>`,
    };
    expect(await codes(far)).toEqual(["row-not-understood"]);
  });

  test.each([
    ["a cell in the wrong row", rowXml(4, textAt("A5", "a"))],
    ["rows out of order", rowXml(1, textAt("A1", "a"))],
    ["a cell twice", rowXml(4, textAt("A4", "a") + textAt("A4", "b"))],
    ["a cell that there is not", rowXml(4, textAt("XFE4", "a"))],
    ["a row that there is not", rowXml(1_048_577, "")],
    ["a number that is none", rowXml(4, numberAt("A4", "12a"))],
    ["a number beyond all", rowXml(4, numberAt("A4", "1E999"))],
    ["a text that there is not", rowXml(4, `<c r="A4" t="s"><v>9</v></c>`)],
    ["a type that there is not", rowXml(4, `<c r="A4" t="x"><v>9</v></c>`)],
    ["a text longer than Excel has", rowXml(4, textAt("A4", "a".repeat(40_000)))],
  ])("%s: the file is broken", async (_, row) => {
    expect(await codes({ rows: sheet.rows + row })).toEqual(["file-broken"]);
  });
});
