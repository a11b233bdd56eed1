import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { IMPORT_PROBLEMS, type ImportProblemCode } from "../../src/reading/problem.ts";
import { excelFile, numberAt, rowOf, type SheetXml, stylesXml, textAt } from "../load/office/excel-file.ts";
import { formSheet } from "./excel-form.ts";
import { cell, headRow, row, table, tasksRow, text, wordFile, wordFormXml } from "../load/office/word-file.ts";
import { codesOf, excel, HEAD, importBytes, type Imported, linesOf, word } from "./office.ts";

type Bytes = Uint8Array | Promise<Uint8Array>;
const HEADING = ["I. Công tác chỉ đạo điều hành CCHC", "", "", "", ""];
const TASKS = ["2.1.", "Số nhiệm vụ đề ra trong kế hoạch", "Nhiệm vụ", "25", ""];
const RATE = ["2", "Tỷ lệ hoàn thành Kế hoạch CCHC năm (Lũy kế đến thời điểm báo cáo)", "%", "40", ""];
const form = (...rows: string[][]) => word([HEAD, HEADING, ...rows]);
const withCell = (row: string[], column: number, text: string) =>
  row.map((cell, index) => (index === column ? text : cell));
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
const cutShort = async () => (await form(TASKS)).slice(0, 3000);
/** A Word file whose text says of itself in 100 kB that it is 101 MB of spaces. */
const unpacksLarge = () => zipSync({ "word/document.xml": new Uint8Array(101_000_000).fill(0x20) }, { level: 6 });
/** A small Excel file that states of one part that it unpacks to 101 MB. */
const statesLarge = () => {
  const bytes = zipSync({ "xl/workbook.xml": new Uint8Array(1000) });
  const directory = Buffer.from(bytes).indexOf("PK\u0001\u0002");
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 101_000_000, true);
  return bytes;
};
/** An Excel file with one value cell; style 1 crosses out, style 2 shows nothing, style 3 powers of ten. */
const sheets = (value: string, sheet: Partial<SheetXml> = {}, ...others: SheetXml[]) =>
  excelFile([formSheet(value, sheet), ...others], {
    styles: stylesXml([{}, { strike: "<strike/>" }, { format: ";;;" }, { format: "0.00E+00" }]),
  });
const wide = withCell(HEAD, 4, "Số liệu");
const manyRows = () => Buffer.from([HEAD, ...Array<string[]>(2001).fill(TASKS)].map((row) => row.join(";")).join("\n"));
/** The form in Word with the XML of a value. */
const value = (xml: string) => () => wordFormXml(`<w:p>${xml}</w:p>`);
const manyColumns = () =>
  wordFile(table([headRow.replace("<w:tc>", `<w:tc><w:tcPr><w:gridSpan w:val="90000000"/></w:tcPr>`)]));
const shortRow = () =>
  wordFile(
    table([headRow, row(["2.1.", "Số nhiệm vụ đề ra trong kế hoạch", "Nhiệm vụ", "25"].map((one) => cell(one)))]),
  );
const mergedRows = () =>
  wordFile(
    table([
      headRow,
      tasksRow("25").replace(
        `<w:tc><w:p><w:r><w:t xml:space="preserve">25`,
        `<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t xml:space="preserve">25`,
      ),
      row([cell("2.2."), cell("Số nhiệm vụ đã hoàn thành"), cell("Nhiệm vụ"), cell("", "<w:vMerge/>"), cell("")]),
    ]),
  );
const emptyZip = Uint8Array.from([0x50, 0x4b, 0x05, 0x06, ...Array<number>(18).fill(0)]);

const ROOMS = ["3.1", "Số sở, ngành đã kiểm tra", "", "5", ""];
const errorNote = { rows: rowOf(1, HEAD) + rowOf(2, withCell(TASKS, 4, `<c r="E2" t="e"><v>#N/A</v></c>`)) };
const hiddenRow = rowOf(4, ROOMS, `hidden="1"`);
const hiddenColumn = `<cols><col min="3" max="3" hidden="1"/></cols>`;
const farCell = `<row r="9">${textAt("XFD9", "lạc")}</row>`;
const remark = `<commentList><comment ref="D2"><text><t>Số cũ 20</t></text></comment></commentList>`;

/** What is spoilt, the file, and what is answered. */
const SPOILT: [string, string, () => Bytes, ImportProblemCode[]][] = [
  ["an empty file", "a.docx", () => new Uint8Array(), ["file-empty"]],
  ["a text with a Word ending", "a.docx", () => Buffer.from("STT,Chỉ tiêu"), ["file-broken"]],
  ["a Word file cut short", "a.docx", cutShort, ["file-broken"]],
  ["a zip without a document", "a.docx", () => emptyZip, ["file-broken"]],
  ["an Excel file with a Word ending", "a.docx", () => excel([HEAD, TASKS]), ["file-broken"]],
  ["a Word file with an Excel ending", "a.xlsx", () => form(TASKS), ["file-broken"]],
  ["a Word file before 2007", "a.doc", () => OLE, ["file-old-word"]],
  ["an Excel file before 2007", "a.xls", () => OLE, ["file-old-excel"]],
  ["a file with a password", "a.docx", () => OLE, ["file-locked"]],
  ["a PDF", "a.pdf", () => Buffer.from("%PDF-1.7"), ["file-pdf"]],
  ["a PDF with a Word ending", "a.docx", () => Buffer.from("%PDF-1.7"), ["file-pdf"]],
  ["a Word file with macros", "a.docm", () => form(TASKS), ["file-macro"]],
  ["an Excel file with macros", "a.xlsm", () => excel([HEAD, TASKS]), ["file-macro"]],
  ["a file too large to open", "a.docx", () => new Uint8Array(30_000_001).fill(0x50), ["file-large"]],
  ["a small file that unpacks to too much", "a.docx", unpacksLarge, ["file-unpacks-large"]],
  ["an Excel file that unpacks to too much", "a.xlsx", statesLarge, ["file-unpacks-large"]],
  [
    "a file in TCVN3",
    "a.docx",
    () => word([["STT", "ChØ tiªu thèng kª", "§¬n vÞ tÝnh", "Sè liÖu", "Ghi chó"], TASKS]),
    ["file-letters-tcvn"],
  ],
  [
    "a file in VNI",
    "a.docx",
    () => word([["STT", "Chæ tieâu thoáng keâ", "Ñôn vò tính", "Soá lieäu", "Ghi chuù"], TASKS]),
    ["file-letters-vni"],
  ],
  [
    "a file that was decoded wrongly",
    "a.csv",
    () => Buffer.from("STT,Chá»‰ tiÃªu thá»‘ng kÃª,Ä‘Æ¡n vá»‹ tÃ­nh,Sá»‘ liá»‡u,Ghi chÃº\n1,a,b,2,"),
    ["file-letters-mojibake"],
  ],
  [
    "a label with a letter that looks like another",
    "a.docx",
    () => form(withCell(TASKS, 1, "Số nhiệm vụ ðề ra trong kế hоạch")),
    ["letters-odd"],
  ],
  ["a cell over ninety million columns", "a.docx", manyColumns, ["file-complex"]],
  ["a value on two lines", "a.docx", value(`${text("25")}<w:r><w:br/></w:r>${text("30")}`), ["value-several"]],
  ["a row that is shorter than the head", "a.docx", shortRow, ["value-offset"]],
  ["a value merged over two rows", "a.docx", mergedRows, ["value-merged"]],
  ["a value that is crossed out", "a.docx", value(text("25", "<w:strike/>")), ["left-crossed-out"]],
  ["a value that is hidden", "a.docx", value(text("25", "<w:vanish/>")), ["left-hidden"]],
  [
    "a value that a change deleted",
    "a.docx",
    value(`<w:del><w:r><w:delText>25</w:delText></w:r></w:del>`),
    ["left-deleted"],
  ],
  [
    "a field that was not filled in",
    "a.docx",
    value(`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${text("Nhập số")}</w:sdtContent></w:sdt>`),
    ["left-placeholder"],
  ],
  ["a picture of a value", "a.docx", value("<w:r><w:drawing><pic:pic/></w:drawing></w:r>"), ["left-picture"]],
  ["a chart", "a.docx", value("<w:r><w:drawing><c:chart/></w:drawing></w:r>"), ["left-chart"]],
  ["an embedded file", "a.docx", value("<w:r><w:object/></w:r>"), ["left-object"]],
  ["a file put into another", "a.docx", () => wordFormXml(`<w:altChunk/><w:p/>`), ["left-inserted-file"]],
  [
    "a value in a root",
    "a.docx",
    value("<m:oMath><m:rad><m:e><m:r><m:t>25</m:t></m:r></m:e></m:rad></m:oMath>"),
    ["left-equation", "value-unsure"],
  ],
  [
    "a value in a font of pictures",
    "a.docx",
    value(text("25", `<w:rFonts w:ascii="Wingdings"/>`)),
    ["left-symbol", "value-unsure"],
  ],
  [
    "a value from its end to its start",
    "a.docx",
    value(`<w:bdo w:val="rtl">${text("52")}</w:bdo>`),
    ["left-reversed", "value-unsure"],
  ],
  ["a sum that was not made", "a.docx", value(`<w:fldSimple w:instr="=SUM(ABOVE)"/>`), ["left-field", "value-unsure"]],
  [
    "a box to tick",
    "a.docx",
    value(`<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox/></w:ffData></w:fldChar></w:r>`),
    ["left-check-box"],
  ],
  ["a comment", "a.docx", value(`${text("25")}<w:r><w:commentReference/></w:r>`), ["left-comment"]],
  ["a value turned by a character", "a.docx", value(text("\u202e52")), ["left-odd-character", "value-unsure"]],
  ["a text where none is expected", "a.docx", value(`<w:new>${text("25")}</w:new>`), ["left-unknown", "value-unsure"]],
  ["another kind of file", "a.odt", () => Buffer.from("PK"), ["file-kind"]],
  ["a CSV in an old encoding", "a.csv", () => Uint8Array.from([0x43, 0xe1, 0xc3, 0x28]), ["file-encoding"]],
  ["a CSV with a quote too many", "a.csv", () => Buffer.from(`${HEAD.join()}\n1,"a"b,c,2,`), ["file-quote"]],
  ["no table at all, as in a scan", "a.docx", () => word(), ["table-missing"]],
  ["a table without a head", "a.docx", () => word([TASKS]), ["head-missing"]],
  [
    "a head without the column of values",
    "a.docx",
    () => word([withCell(HEAD, 3, "Quý trước"), TASKS]),
    ["head-missing"],
  ],
  ["a head and nothing below", "a.docx", () => word([HEAD]), ["nothing-taken"]],
  [
    "an Excel file of another table",
    "a.xlsx",
    () =>
      excel([
        ["Họ tên", "Lương"],
        ["An", 12],
      ]),
    ["head-missing"],
  ],
  ["one row twice", "a.docx", () => form(TASKS, TASKS), ["id-claimed-twice"]],
  ["two rows of one name and one code", "a.docx", () => form(TASKS, withCell(TASKS, 3, "26")), ["id-claimed-twice"]],
  [
    "a row that is not in the form",
    "a.docx",
    () => form(TASKS, ["9", "Số lượng xe công", "Xe", "3", ""]),
    ["row-not-understood"],
  ],
  ["a number without a name", "a.docx", () => form(TASKS, ["", "", "", "12", ""]), ["row-not-understood"]],
  [
    "a right code with quite another name",
    "a.docx",
    () => form(RATE, withCell(TASKS, 1, "Xe công")),
    ["row-label-unlike"],
  ],
  [
    "a name that fits two rows",
    "a.docx",
    () => form(RATE, ["", "Số lãnh đạo cấp phòng sở, ngành và UBND cấp xã bị kỷ luật", "", "1", ""]),
    ["row-ambiguous"],
  ],
  [
    "a name that is reworded",
    "a.docx",
    () => form(withCell(TASKS, 1, "Số nhiệm vụ được đề ra trong Kế hoạch năm")),
    ["label-differs"],
  ],
  ["a code of another row", "a.docx", () => form(withCell(TASKS, 0, "7.7.")), ["code-differs"]],
  ["a unit of another row", "a.docx", () => form(withCell(TASKS, 2, "Hồ sơ")), ["unit-differs"]],
  [
    "a number in the column of units",
    "a.docx",
    () => form(withCell(withCell(TASKS, 2, "25"), 3, "")),
    ["value-in-unit"],
  ],
  [
    "a footnote mark without a footnote",
    "a.docx",
    () => form(withCell(TASKS, 3, "25<sup>7</sup>")),
    ["footnote-missing"],
  ],
  ["a typed mark without a footnote", "a.docx", () => form(withCell(TASKS, 3, "25 (1)")), ["footnote-missing"]],
  [
    "a rate that Excel keeps as a fraction",
    "a.xlsx",
    () => excel([HEAD, withCell(RATE, 3, "").map((cell, index) => (index === 3 ? 0.4 : cell))]),
    ["value-fraction"],
  ],
  [
    "a value that Excel made a date",
    "a.xlsx",
    () => excel([HEAD, TASKS.map((cell, index) => (index === 3 ? new Date(Date.UTC(2025, 0, 25)) : cell))]),
    ["value-date"],
  ],
  [
    "a value that Excel made a truth",
    "a.xlsx",
    () => excel([HEAD, TASKS.map((cell, index) => (index === 3 ? true : cell))]),
    ["value-boolean"],
  ],
  ["two columns of values", "a.docx", () => word([wide, withCell(TASKS, 4, "30")]), ["columns-ambiguous"]],
  ["the form twice", "a.docx", () => word([HEAD, TASKS, RATE, ROOMS], [HEAD, TASKS, RATE, ROOMS]), ["form-twice"]],
  ["more rows than any form", "a.csv", manyRows, ["rows-many"]],
  ["two million commas", "a.csv", () => Buffer.from(",".repeat(2_000_000)), ["file-complex"]],
  ["an error of Excel", "a.xlsx", () => sheets(`<c r="D2" t="e"><v>#N/A</v></c>`), ["value-error"]],
  ["a formula without its value", "a.xlsx", () => sheets(`<c r="D2"><f>A1</f></c>`), ["value-not-computed"]],
  ["a power of ten", "a.xlsx", () => sheets(numberAt("D2", 25, 3)), ["value-unclear"]],
  ["an error for a note", "a.xlsx", () => excelFile([errorNote]), ["note-unclear"]],
  ["a sheet of a chart", "a.xlsx", () => sheets("25", {}, { rows: "", isChart: true }), ["sheet-of-chart"]],
  ["a hidden sheet", "a.xlsx", () => sheets("25", {}, { ...formSheet("30"), state: "hidden" }), ["sheet-hidden"]],
  [
    "a hidden row",
    "a.xlsx",
    () => sheets("25", { after: "", rows: `${formSheet("25").rows}${hiddenRow}` }),
    ["rows-hidden"],
  ],
  ["a hidden column", "a.xlsx", () => sheets("25", { before: hiddenColumn }), ["columns-hidden"]],
  ["a crossed out number", "a.xlsx", () => sheets(numberAt("D2", 25, 1)), ["cells-crossed-out"]],
  ["a number without a look", "a.xlsx", () => sheets(numberAt("D2", 25, 2)), ["cells-hidden"]],
  ["a cell far away", "a.xlsx", () => sheets("25", { rows: formSheet("25").rows + farCell }), ["cells-far"]],
  ["a remark on a cell", "a.xlsx", () => sheets("25", { comments: remark }), ["comment-left"]],
  [
    "a box of text",
    "a.xlsx",
    () => sheets("25", { drawing: "<txBody><p><t>Nghìn</t></p></txBody>" }),
    ["text-box-left"],
  ],
  [
    "a second table that is no form",
    "a.docx",
    () => word([HEAD, TASKS], [["Nơi nhận", "Chủ tịch"]]),
    ["table-skipped"],
  ],
];

describe("readDocument(a spoilt document) is answered", () => {
  test.each(SPOILT)("%s (%s)", async (_, file, bytes, codes) => {
    const imported = await importBytes(file, await bytes());
    expect(codesOf(imported)).toEqual(codes);
    for (const line of linesOf(imported)) expect(line).toMatch(/\p{Lu}.+[.”]$/u);
  });

  test("there is a document for every problem but a file that is not there, and thirty at least", () => {
    const shown = new Set(SPOILT.flatMap(([, , , codes]) => codes));
    const others = ["file-missing", "row-missing"];
    expect(IMPORT_PROBLEMS.filter((code) => !shown.has(code) && !others.includes(code))).toEqual([]);
    expect(SPOILT.length).toBeGreaterThanOrEqual(30);
  });
});

describe("readForm(document, form)", () => {
  const valueOf = ({ entries }: Imported, id = "I.2.1") => entries.get(id)?.value;

  test("takes nothing at all where two rows claim one id", async () => {
    const imported = await importBytes("a.docx", await form(RATE, TASKS, TASKS));
    expect([...imported.entries]).toEqual([]);
    expect(linesOf(imported)[0]).toContain("Bảng 1, dòng 5: Hai dòng cùng là chỉ tiêu I.2.1");
  });

  test("keeps what was not trusted blank, never zero", async () => {
    for (const value of [0.4, 1]) {
      const row = RATE.map((cell, index) => (index === 3 ? value : cell));
      expect(valueOf(await importBytes("a.xlsx", await excel([HEAD, row])), "I.2")).toBe("");
    }
  });

  test.each([
    ["12.470", "12.470"],
    ["  12.470 ", "12.470"],
    ["99,91 %", "99,91 %"],
    ["01", "01"],
    ["25<sup>1</sup>", "25"],
    ["25¹", "25"],
    ["25*", "25"],
    ["25\n", "25"],
    ["12 470", "12 470"],
    ["-", "-"],
    ["", ""],
  ])("the value %j is %j, verbatim: what is wrong in it is for the check to say", async (written, value) => {
    expect(valueOf(await importBytes("a.docx", await form(withCell(TASKS, 3, written))))).toBe(value);
  });

  test.each([
    [12470, "12.470"],
    [25, "25"],
    [12810233, "12.810.233"],
    [29.4, "29,4"],
    [0, "0"],
    [0.1 + 0.2, "0,3"],
  ])("the number %d of a sheet is %s as an office writes it", async (number, value) => {
    const row = TASKS.map((cell, index) => (index === 3 ? number : cell));
    expect(valueOf(await importBytes("a.xlsx", await excel([HEAD, row])))).toBe(value);
  });

  test.each([
    ["its name on two lines", ["2.1", "Số nhiệm vụ đề ra\ntrong kế hoạch", "Nhiệm vụ", "25", ""]],
    ["code and name in one cell", ["", "2.1. Số nhiệm vụ đề ra trong kế hoạch", "Nhiệm vụ", "25", ""]],
    ["capitals and a colon", ["2.1", "SỐ NHIỆM VỤ ĐỀ RA TRONG KẾ HOẠCH:", "nhiệm vụ", "25", ""]],
    ["accents apart (NFD)", ["2.1", "Số nhiệm vụ đề ra trong kế hoạch".normalize("NFD"), "Nhiệm vụ", "25", ""]],
    ["spaces in the code", ["2. 1 .", "Số nhiệm vụ đề ra  trong kế hoạch", "Nhiệm vụ", "25", ""]],
  ])("reads a row with %s", async (_, row) => {
    const imported = await importBytes("a.docx", await form(row));
    expect(codesOf(imported)).toEqual([]);
    expect(valueOf(imported)).toBe("25");
  });

  test("a name that differs in one digit names another row, whatever its code", async () => {
    const row = ["2.4.2", "Số ĐVSN tự bảo đảm từ 70% - dưới 100% chi thường xuyên", "Đơn vị", "4", ""];
    const imported = await importBytes("a.docx", await word([HEAD, row]));
    expect([...imported.entries.keys()]).toEqual(["VI.2.4.1"]);
    expect(codesOf(imported)).toEqual(["code-differs"]);
  });

  test("a line that counts the columns and a head that comes again are no rows", async () => {
    const imported = await importBytes("a.docx", await form(["(1)", "(2)", "(3)", "(4)", "(5)"], TASKS, HEAD, RATE));
    expect(codesOf(imported)).toEqual([]);
    expect([...imported.entries.keys()]).toEqual(["I.2.1", "I.2"]);
  });
});
