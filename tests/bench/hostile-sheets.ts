import { strToU8, zipSync } from "fflate";
import { excelFile, excelParts, numberAt, rowOf, rowXml, textAt } from "../load/office/excel-file.ts";
import { formSheet } from "../reading/excel-form.ts";
import { HEAD } from "../reading/office.ts";

const sheet = formSheet("25");
const parts = excelParts([sheet]);
const many = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => of(index)).join("");
const withRows = (rows: string) => excelFile([{ ...sheet, rows: sheet.rows + rows }]);
const withAfter = (after: string) => excelFile([{ ...sheet, after }]);
const labelled = (row: number, label: string) => rowOf(row, [String(row), label, "Việc", String(row), ""]);
const strings = (content: Uint8Array) =>
  zipSync({ ...excelParts([sheet], { strings: "" }), "xl/sharedStrings.xml": content });
const csv = (text: string) => strToU8(`${HEAD.join(";")}\n${text}`);

/** An Excel file whose directory states another size of its texts. */
function stating(size: number): Uint8Array {
  const bytes = strings(new Uint8Array(300_000_000));
  const file = Buffer.from(bytes.buffer, bytes.byteOffset);
  for (let at = file.indexOf("PK\u0001\u0002"); at >= 0; at = file.indexOf("PK\u0001\u0002", at + 1))
    if (file.readUInt32LE(at + 24) === 300_000_000) file.writeUInt32LE(size, at + 24);
  return bytes;
}

/** Excel and CSV files that are more than a form can be, by what is too much of them. */
export const HOSTILE_SHEETS: Readonly<Record<string, Readonly<Record<string, () => Uint8Array>>>> = {
  xlsx: {
    "nothing: the form": () => excelFile([sheet]),
    "a cell at XFD20000": () => withRows(rowXml(20_000, textAt("XFD20000", "a"))),
    "a cell in row 125,000": () => withRows(rowXml(125_000, textAt("A125000", "a"))),
    "a cell in the last row": () => withRows(rowXml(1_048_576, textAt("A1048576", "a"))),
    "a span of ninety million cells": () => withAfter(`<mergeCells><mergeCell ref="A4:XFD5500"/></mergeCells>`),
    "20,000 spans over all": () =>
      withAfter(`<mergeCells>${`<mergeCell ref="A1:XFD1048576"/>`.repeat(20_000)}</mergeCells>`),
    "100,000 blank cells": () =>
      withRows(
        many(20_000, (row) =>
          rowXml(
            row + 4,
            many(5, (at) => `<c r="${"ABCDE"[at]}${row + 4}" s="0"/>`),
          ),
        ),
      ),
    "100,000 rows": () => withRows(many(100_000, (row) => labelled(row + 4, `Số việc ${row}`))),
    "2,000 rows of long labels": () =>
      withRows(many(1990, (row) => labelled(row + 4, "Số nhiệm vụ được đề ra trong kế hoạch năm ".repeat(3)))),
    "800 labels of 32,000 letters": () => withRows(many(800, (row) => labelled(row + 4, "Số việc ".repeat(4000)))),
    "99,000 numbers": () =>
      withRows(
        many(990, (row) =>
          rowXml(
            row + 4,
            many(90, (at) => `<c><v>${at}</v></c>`),
          ),
        ),
      ),
    "1,000 cells far to the right": () => withRows(many(1000, (row) => rowXml(row + 4, numberAt(`CV${row + 4}`, row)))),
    "90,000 hidden columns": () =>
      excelFile([{ ...sheet, before: `<cols>${`<col min="1" max="16384" hidden="1"/>`.repeat(90_000)}</cols>` }]),
    "60,000 conditions": () =>
      withAfter(
        `<conditionalFormatting sqref="${"A1:XFD9 ".repeat(6000)}">${`<cfRule dxfId="0"/>`.repeat(10)}</conditionalFormatting>`,
      ),
    "a tag of 900,000 attributes": () => withRows(`<row r="9" ${many(900_000, (at) => `a${at}="1" `)}/>`),
    "900,000 styles": () => excelFile([sheet], { styles: `<cellXfs>${`<xf/>`.repeat(900_000)}</cellXfs>` }),
    "1,500,000 texts": () => excelFile([sheet], { strings: "<si><t>a</t></si>".repeat(1_500_000) }),
    "90,000 runs of a text": () => excelFile([sheet], { strings: `<si>${"<r><t>a</t></r>".repeat(90_000)}</si>` }),
    "2,000 sheets": () => excelFile(Array.from({ length: 2000 }, () => sheet)),
    "elements three million deep": () =>
      zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(`<worksheet>${"<a>".repeat(3_000_000)}`) }),
    "unpacks to 300 MB": () => strings(new Uint8Array(300_000_000)),
    "states 1 kB, unpacks to 300 MB": () => stating(1000),
    "29 MB of blanks": () => strings(new Uint8Array(29_000_000).fill(0x20)),
  },
  csv: {
    "2,000,000 commas": () => strToU8(",".repeat(2_000_000)),
    "20,000,000 line feeds": () => csv("\n".repeat(20_000_000)),
    "100,000 rows": () => csv(many(100_000, (row) => `${row};Số việc ${row};Việc;${row};\n`)),
    "2,000 rows of long labels": () =>
      csv(many(1990, (row) => `${row};${"Số nhiệm vụ được đề ra trong kế hoạch năm ".repeat(3)};Việc;${row};\n`)),
    "20,000,000 quotes": () => csv('"'.repeat(20_000_000)),
    "90,000 quotes that do not match": () => csv('"a"b,'.repeat(90_000)),
    "a cell of 25 MB": () => csv(`1;${"a".repeat(25_000_000)}`),
    "8,000,000 accents on a letter": () => csv(`1;a${"\u0301".repeat(8_000_000)}`),
  },
  txt: {
    "2,000,000 tabs": () => strToU8("a\t".repeat(2_000_000)),
    "1,000,000 rows": () => strToU8(`a\n${"a\tb\n".repeat(1_000_000)}`),
    "150,000 rows": () => strToU8(`a\n${"a\tb\n".repeat(149_000)}`),
  },
};
