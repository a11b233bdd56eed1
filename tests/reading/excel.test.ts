import { describe, expect, test } from "vitest";
import { numberAt, rowOf, rowXml, run, runsAt, stylesXml, textAt } from "../load/office/excel-file.ts";
import { formSheet, RATE, readForms, readValue, TASKS, withCells } from "./excel-form.ts";
import { HEAD } from "./office.ts";

const STRUCK = "<strike/>";
const RAISED = `<vertAlign val="superscript"/>`;

describe("what is crossed out in a sheet is no value", () => {
  test.each([
    ["a number, by its cell's font", numberAt("D2", 25, 1), "", ["cells-crossed-out"]],
    ["a text, by its cell's font", textAt("D2", "25", 1), "", ["cells-crossed-out"]],
    ["one of two runs", runsAt("D2", run("25", STRUCK) + run("30", "<b/>")), "30", ["cells-crossed-out"]],
    ["the second run", runsAt("D2", run("30") + run(" 25", `<strike val="1"/>`)), "30", ["cells-crossed-out"]],
    [
      "a first run without a look, by its cell's font",
      runsAt("D2", run("25") + run("30", "<b/>"), 1),
      "30",
      ["cells-crossed-out"],
    ],
    ["nothing, where it says no", runsAt("D2", run("25", `<strike val="0"/>`)), "25", []],
    ["nothing: a run that the cell's font alone would cross out", runsAt("D2", run("25", "<b/>"), 1), "25", []],
  ])("%s", async (_, cell, value, codes) => {
    expect(await readValue(cell, [{ strike: STRUCK }])).toEqual([value, ...codes]);
  });

  test("a shared text in runs", async () => {
    const strings = `<si>${run("25", STRUCK)}${run("30")}<rPh sb="0" eb="1"><t>二</t></rPh></si>`;
    const { value } = await readForms([formSheet(`<c r="D2" t="s"><v>0</v></c>`)], { strings });
    expect(value).toBe("30");
  });

  test("a cell that a condition may cross out is asked", async () => {
    const after = `<conditionalFormatting sqref="A1 D2:D9"><cfRule type="expression" dxfId="0"/></conditionalFormatting>`;
    const styles = stylesXml([{}], "<dxf><font><strike/></font></dxf>");
    const { value, rate, codes } = await readForms([formSheet("25", { after })], { styles });
    expect([value, rate, ...codes]).toEqual(["", "", "value-unclear", "value-unclear"]);
    const plain = stylesXml([{}], "<dxf><font><b/></font></dxf>");
    expect((await readForms([formSheet("25", { after })], { styles: plain })).value).toBe("25");
  });
});

describe("what is hidden in a sheet is no value", () => {
  const hidden = (attributes: string, value = "25") => ({
    rows: rowOf(1, HEAD) + rowOf(2, withCells(TASKS, { 3: value }), attributes) + rowOf(3, RATE),
  });

  test.each([
    ["a row", `hidden="1"`],
    ["a row of no height", `ht="0" customHeight="1"`],
    ["a row of a closed group, or that a filter left out", `outlineLevel="1" hidden="true"`],
    ["a row of a point's height", `ht="1" customHeight="1"`],
  ])("%s", async (_, attributes) => {
    const { value, rate, codes } = await readForms([hidden(attributes)]);
    expect([value, rate, ...codes]).toEqual([undefined, "40", "rows-hidden"]);
  });

  test.each([
    ["hidden", `hidden="1"`],
    ["of no width", `width="0" customWidth="1"`],
    ["of a closed group", `outlineLevel="1" hidden="1" collapsed="1"`],
  ])("a column %s: the one beside it is read", async (_, attributes) => {
    const head = [...HEAD.slice(0, 3), "Số liệu", "Số liệu", "Ghi chú"];
    const row = [...TASKS.slice(0, 3), "25", "30", ""];
    const rows = rowOf(1, head) + rowOf(2, row);
    const { value, codes } = await readForms([{ rows, before: `<cols><col min="4" max="4" ${attributes}/></cols>` }]);
    expect([value, ...codes]).toEqual(["30", "columns-hidden"]);
  });

  test.each(["hidden", "veryHidden"] as const)("a sheet that is %s", async (state) => {
    const { value, codes } = await readForms([
      { ...formSheet("30"), name: "Quý II", state },
      formSheet("25", { name: "Quý III" }),
    ]);
    expect([value, ...codes]).toEqual(["25", "sheet-hidden"]);
  });

  test.each([
    ["a number", numberAt("D2", 25, 1), ";;;"],
    ["a text", textAt("D2", "25", 1), ";;;"],
    ["zero", numberAt("D2", 0, 1), "0;-0;;@"],
    ["a zero without a place for it", numberAt("D2", 0, 1), "#,###"],
  ])("%s that its format hides", async (_, cell, format) => {
    expect(await readValue(cell, [{ format }])).toEqual(["", "cells-hidden"]);
  });

  test("a zero that the sheet does not show", async () => {
    const before = `<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>`;
    expect(await readValue(numberAt("D2", 0), [], { before })).toEqual(["", "cells-hidden"]);
    expect(await readValue(numberAt("D2", 1), [], { before })).toEqual(["1"]);
  });

  test("a value beneath a merged cell", async () => {
    const after = `<mergeCells><mergeCell ref="D2:E2"/></mergeCells>`;
    const rows = rowOf(1, HEAD) + rowOf(2, withCells(TASKS, { 4: "ẩn dưới ô gộp" }));
    expect(await readForms([{ rows, after }])).toMatchObject({ value: "25", note: "", codes: [] });
  });

  test("all columns, where the sheet's width is none", async () => {
    const before = `<sheetFormatPr defaultColWidth="0" defaultRowHeight="15"/>`;
    expect((await readForms([formSheet("25", { before })])).codes).toEqual(["columns-hidden", "table-missing"]);
  });
});

describe("two candidates for a value: nothing is taken, and it is said", () => {
  const six = (head: string[], row: string[]) => [{ rows: rowOf(1, head) + rowOf(2, row) + rowOf(3, RATE) }];
  const row = [...TASKS.slice(0, 3), "25", "30", ""];

  test.each([
    ["two columns of one name", six([...HEAD.slice(0, 4), "Số liệu", "Ghi chú"], row)],
    ["two names for values", six([...HEAD.slice(0, 4), "Kết quả", "Ghi chú"], row)],
    ["a head over two columns", six([...HEAD.slice(0, 4), "", "Ghi chú"], row)],
    [
      "a head over two columns with quarters below",
      [
        {
          rows:
            rowOf(1, [...HEAD.slice(0, 4), "", "Ghi chú"]) +
            rowOf(2, ["", "", "", "Quý II", "Quý III"]) +
            rowOf(3, row),
        },
      ],
    ],
    ["two columns of labels", six(["Nội dung", ...HEAD.slice(1)], TASKS)],
  ])("%s", async (_, sheets) => {
    const { value, rate, codes } = await readForms(sheets);
    expect([value, rate, ...codes]).toEqual([undefined, undefined, "columns-ambiguous"]);
  });

  test("two sheets that are the form", async () => {
    const rows = (value: string) =>
      rowOf(1, HEAD) +
      rowOf(2, withCells(TASKS, { 3: value })) +
      rowOf(3, RATE) +
      rowOf(4, ["3.1", "Số sở, ngành đã kiểm tra", "", "5", ""]) +
      rowOf(5, ["2.2", "Số nhiệm vụ đã hoàn thành", "Nhiệm vụ", "5", ""]);
    const { codes, problems } = await readForms([
      { name: "Quý II", rows: rows("20") },
      { name: "Quý III", rows: rows("25") },
    ]);
    expect(codes).toEqual(["form-twice"]);
    expect(problems[0]).toMatchObject({ read: "Quý II", form: "Quý III" });
  });

  test("a group's name over the unit and the value is none", async () => {
    const rows =
      rowOf(1, ["STT", "Chỉ tiêu", "Kết quả", "", "Ghi chú"]) +
      rowOf(2, ["", "", "Đơn vị", "Số liệu", ""]) +
      rowOf(3, TASKS);
    expect(await readForms([{ rows, after: `<mergeCells><mergeCell ref="C1:D1"/></mergeCells>` }])).toMatchObject({
      value: "25",
      codes: [],
    });
  });
});

describe("a raised mark in a sheet is a mark", () => {
  const note = rowOf(4, ["¹ Tính đến ngày 15/9."]);
  const read = async (cell: string, below = note) => {
    const sheet = formSheet(cell);
    const { value, note: text, codes } = await readForms([{ ...sheet, rows: sheet.rows + below }]);
    return [value, text, ...codes];
  };
  const EXPLAINED = ["25", "(Tính đến ngày 15/9)"];

  test.each([
    ["by a run", runsAt("D2", run("25") + run("1", RAISED))],
    ["by a run with blanks", runsAt("D2", run("25", "<b/>") + run(" 1 ", RAISED))],
    ["by a run with brackets", runsAt("D2", run("25") + run("(1)", RAISED))],
    ["by a character", textAt("D2", "25¹")],
    ["lowered by mistake", runsAt("D2", run("25") + run("1", `<vertAlign val="subscript"/>`))],
  ])("%s, with its note below the table", async (_, cell) => {
    expect(await read(cell)).toEqual(EXPLAINED);
  });

  test("the note may open with a raised run, a bracket or a star", async () => {
    const cell = runsAt("D2", run("25") + run("1", RAISED));
    const opened = rowXml(4, runsAt("A4", run("1", RAISED) + run(" Tính đến ngày 15/9.")));
    expect(await read(cell, opened)).toEqual(EXPLAINED);
    expect(await read(textAt("D2", "25 (1)"), rowOf(4, ["(1) Tính đến ngày 15/9."]))).toEqual(EXPLAINED);
    expect(await read(textAt("D2", "25*"), rowOf(4, ["", "* Tính đến ngày 15/9."]))).toEqual(EXPLAINED);
  });

  test("two marks are two; without a note the mark is said", async () => {
    expect(await read(runsAt("D2", run("25") + run("1,2", RAISED)), "")).toEqual([
      "25",
      "",
      "footnote-missing",
      "footnote-missing",
    ]);
  });

  test("a whole cell that is raised is its number; m² stays a unit", async () => {
    expect(await read(runsAt("D2", run("25", RAISED)), "")).toEqual(["25", ""]);
    const sheet = formSheet("25");
    const rows = rowOf(1, HEAD) + rowOf(2, withCells(TASKS, { 4: runsAt("E2", run("Rộng 5 m") + run("2", RAISED)) }));
    expect(await readForms([{ ...sheet, rows }])).toMatchObject({ note: "Rộng 5 m²", codes: [] });
  });

  test("a row below that no mark points to is a row, and said", async () => {
    expect(await read(textAt("D2", "25"))).toEqual(["25", "", "row-not-understood"]);
  });
});
