import { XMLValidator } from "fast-xml-parser";
import readExcelFile from "read-excel-file/node";
import { expect, test } from "vitest";
import type { Look, Sheet } from "../../src/publish/sheet.ts";
import { workbookParts } from "../../src/publish/workbook.ts";
import { zip } from "../../src/publish/zip.ts";

const sheet = (more: Partial<Sheet>): Sheet => ({
  name: "Bảng",
  widths: [10, 10],
  rows: [],
  frozen: { rows: 0, columns: 0 },
  head: 0,
  ...more,
});
const bytes = (sheets: readonly Sheet[]) =>
  Buffer.from(zip(workbookParts(sheets).map(([path, text]) => [path, new TextEncoder().encode(text)] as const)));
const read = async (rows: Sheet["rows"]) => (await readExcelFile(bytes([sheet({ rows })])))[0]!.data as unknown[][];

test("every part of a workbook is XML", () => {
  const parts = workbookParts([sheet({ rows: [[{ text: "a" }, { number: "1", decimals: 0 }]] }), sheet({ name: "B" })]);
  expect(parts.map(([path]) => path)).toEqual([
    ...["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"],
    ...["xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"],
  ]);
  for (const [path, text] of parts) expect(XMLValidator.validate(text), path).toBe(true);
});

test("texts are read back as they are: signs of XML, spaces at the ends, lines, and what looks like an escape", async () => {
  const texts = ['<a href="x">&amp; Đỗ', "dòng\nsau", "_x000D_"];
  const found = await read(texts.map((text) => [{ text }, { text: "x", look: "bold" }]));
  expect(found.map(([text]) => text)).toEqual(texts);
  const strings = workbookParts([sheet({ rows: [[{ text: "_x000D_" }, { text: " hai đầu " }]] })]).find(([path]) =>
    path.endsWith("sharedStrings.xml"),
  )!;
  expect(strings[1]).toContain(">_x005F_x000D_<");
  // The library that reads takes spaces away; Excel keeps them where the file says so.
  expect(strings[1]).toContain('xml:space="preserve"> hai đầu <');
});

test("numbers keep their digits and days are days; a blank cell is none", async () => {
  const [row] = await read([
    [
      { number: "-1587.5", decimals: 1 },
      null,
      { date: "2025-09-19" },
      { date: "1900-03-01" },
      { number: "0", decimals: 0 },
    ],
  ]);
  expect(row!.slice(0, 2)).toEqual([-1587.5, null]);
  // 1 March 1900 is day 61: Excel counts a 29 February that was none.
  expect((row!.slice(2, 4) as Date[]).map((day) => day.toISOString())).toEqual([
    "2025-09-19T00:00:00.000Z",
    "1900-03-01T00:00:00.000Z",
  ]);
  expect(row![4]).toBe(0);
});

test("a number is shown with the decimals that were stated, to the most that a sheet has", () => {
  const parts = new Map(
    workbookParts([
      sheet({
        rows: [
          [
            { number: "1.50", decimals: 2 },
            { number: "7", decimals: 0 },
          ],
        ],
      }),
    ]),
  );
  expect([...parts.get("xl/styles.xml")!.matchAll(/formatCode="([^"]*)"/g)].map(([, format]) => format)).toEqual([
    ...["dd/mm/yyyy", "#,##0", "#,##0.0", "#,##0.00"],
  ]);
  // After plain, five looks of texts and day: no decimals, one, two.
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain(
    '<c r="A1" s="9"><v>1.50</v></c><c r="B1" s="7"><v>7</v></c>',
  );
});

test("columns after Z have two letters, and a head and first columns stay in sight", () => {
  const wide = sheet({
    rows: [Array.from({ length: 28 }, () => ({ number: "1", decimals: 0 }))],
    widths: Array.from({ length: 28 }, () => 5),
    frozen: { rows: 1, columns: 2 },
  });
  const text = new Map(workbookParts([wide])).get("xl/worksheets/sheet1.xml")!;
  expect(text).toContain('<c r="Z1" s="7"><v>1</v></c><c r="AA1" s="7"><v>1</v></c><c r="AB1"');
  expect(text).toContain('<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>');
});

test("a table has filters on the last line of its head, which is printed on each page with the columns that fit", () => {
  const line = (look: Look | undefined, ...texts: string[]) => texts.map((text) => (look ? { text, look } : { text }));
  const table = sheet({
    name: "Số liệu 'riêng'",
    rows: [line("head", "Mã", "Tên", "Ghi chú"), line("name", "id", "label", "note"), line(undefined, "a", "b", "c")],
    // 130 and 100 fill the width of a page; the third column is no longer on it.
    widths: [130, 100, 10],
    head: 2,
  });
  const parts = new Map(workbookParts([sheet({}), table]));
  const own = parts.get("xl/worksheets/sheet2.xml")!;
  expect(own).toContain('</sheetData><autoFilter ref="A2:C3"/><pageMargins');
  expect(own).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("autoFilter");
  const defined = /<definedName name="([^"]*)" localSheetId="1"[^>]*>([^<]*)</g;
  const names = [...parts.get("xl/workbook.xml")!.matchAll(defined)];
  expect(names.map(([, name, range]) => [name, range!.replaceAll("&apos;", "'")])).toEqual([
    ["_xlnm._FilterDatabase", "'Số liệu ''riêng'''!$A$2:$C$3"],
    ["_xlnm.Print_Area", "'Số liệu ''riêng'''!$A$1:$B$3"],
    ["_xlnm.Print_Titles", "'Số liệu ''riêng'''!$1:$2"],
  ]);
});
