import { escapeMarkup } from "../core/escape-markup.ts";
import { columnName } from "./column-name.ts";
import { FIT, filterXml, namesOf, PAGE } from "./workbook-print.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { DATE, HEAD, LOOKS, MAIN, NUMBER, stylesXml } from "./workbook-styles.ts";
import { xmlText } from "./xml.ts";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The parts of an Excel workbook by their path (ECMA-376): typed cells, widths, and what stays in sight. */
export function workbookParts(sheets: readonly Sheet[]): [path: string, text: string][] {
  const texts = new Map<string, number>();
  const decimals = Math.max(...sheets.map(decimalsIn));
  const written = sheets.map((sheet, index): [string, string] => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetXml(sheet, texts),
  ]);
  return [
    ["[Content_Types].xml", contentTypes(sheets.length)],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookXml(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...sheets.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
      ]),
    ],
    ["xl/styles.xml", stylesXml(decimals)],
    ["xl/sharedStrings.xml", sharedStrings(texts)],
    ...written,
  ];
}

function decimalsIn({ rows }: Sheet): number {
  let most = 0;
  for (const cell of rows.flat()) if (cell && "number" in cell) most = Math.max(most, cell.decimals);
  return most;
}

/** Written by hand: it has tens of thousands of cells. */
function sheetXml({ rows, widths, frozen, head }: Sheet, texts: Map<string, number>): string {
  const longest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = Array.from({ length: longest }, (_, index) => columnName(index));
  const cols = widths.map((width, index) => {
    const at = index + 1;
    return `<col min="${at}" max="${at}" width="${width}" customWidth="1"/>`;
  });
  const body = rows.map((row, index) => {
    const cells = row.map((cell, column) => cell && cellXml(cell, `${columns[column]!}${index + 1}`, texts));
    return `<row r="${index + 1}">${cells.filter(Boolean).join("")}</row>`;
  });
  const view = `<sheetViews><sheetView workbookViewId="0">${paneXml(frozen)}</sheetView></sheetViews>`;
  const filter = filterXml({ rows, head });
  return `${XML}<worksheet xmlns="${MAIN}">${FIT}${view}<cols>${cols.join("")}</cols><sheetData>${body.join("")}</sheetData>${filter}${PAGE}</worksheet>`;
}

function cellXml(cell: NonNullable<Cell>, at: string, texts: Map<string, number>): string {
  if ("number" in cell) return `<c r="${at}" s="${NUMBER + cell.decimals}"><v>${cell.number}</v></c>`;
  if ("date" in cell) return `<c r="${at}" s="${DATE}"><v>${dayNumber(cell.date)}</v></c>`;
  const known = texts.get(cell.text) ?? texts.size;
  texts.set(cell.text, known);
  return `<c r="${at}"${cell.look ? ` s="${LOOKS[cell.look]}"` : ""} t="s"><v>${known}</v></c>`;
}

function paneXml({ rows, columns }: Sheet["frozen"]): string {
  if (rows === 0 && columns === 0) return "";
  const sides = `${columns ? ` xSplit="${columns}"` : ""}${rows ? ` ySplit="${rows}"` : ""}`;
  const pane = `${rows ? "bottom" : "top"}${columns ? "Right" : "Left"}`;
  return `<pane${sides} topLeftCell="${columnName(columns)}${rows + 1}" activePane="${pane}" state="frozen"/>`;
}

/** Excel counts days from the day before 31 December 1899. */
function dayNumber(date: string): number {
  return (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** Written by hand, as the cells are. */
function sharedStrings(texts: ReadonlyMap<string, number>): string {
  const items = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  return `${XML}<sst xmlns="${MAIN}" uniqueCount="${texts.size}">${items.join("")}</sst>`;
}

/** Excel reads `_x000D_` in a text as a character; its own way to write the letters is to escape the underscore. */
function escaped(text: string): string {
  return escapeMarkup(text.replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_")).replaceAll(">", "&gt;");
}

function workbookXml(sheets: readonly Sheet[]): string {
  const sheet = sheets.map(({ name }, index) => ({
    "@name": name,
    "@sheetId": index + 1,
    "@r:id": `rId${index + 1}`,
  }));
  const definedName = sheets.flatMap(namesOf);
  const definedNames = definedName.length > 0 ? { definedNames: { definedName } } : {};
  return xmlText(
    { ...HEAD, workbook: { "@xmlns": MAIN, "@xmlns:r": RELATIONS, sheets: { sheet }, ...definedNames } },
    "",
  );
}

function relations(parts: readonly (readonly [type: string, target: string])[]): string {
  const Relationship = parts.map(([type, target], index) => ({
    "@Id": `rId${index + 1}`,
    "@Type": `${RELATIONS}/${type}`,
    "@Target": target,
  }));
  return xmlText({ ...HEAD, Relationships: { "@xmlns": `${PACKAGE}/relationships`, Relationship } }, "");
}

function contentTypes(sheets: number): string {
  const part = (path: string, type: string) => ({
    "@PartName": `/xl/${path}.xml`,
    "@ContentType": `${TYPES}.${type}+xml`,
  });
  const Default = [
    { "@Extension": "rels", "@ContentType": "application/vnd.openxmlformats-package.relationships+xml" },
    { "@Extension": "xml", "@ContentType": "application/xml" },
  ];
  const Override = [
    part("workbook", "sheet.main"),
    part("styles", "styles"),
    part("sharedStrings", "sharedStrings"),
    ...Array.from({ length: sheets }, (_, index) => part(`worksheets/sheet${index + 1}`, "worksheet")),
  ];
  return xmlText({ ...HEAD, Types: { "@xmlns": `${PACKAGE}/content-types`, Default, Override } }, "");
}
