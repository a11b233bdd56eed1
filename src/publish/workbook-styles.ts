import type { Look } from "./sheet.ts";
import { xmlText } from "./xml.ts";

/** The vocabulary of a workbook, and how each of its parts begins (ECMA-376). */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const HEAD = { "?xml": { "@version": "1.0", "@encoding": "UTF-8", "@standalone": "yes" } };

/** Has Vietnamese on every machine. */
const FONT = { sz: { "@val": 10 }, name: { "@val": "Arial" } };
/** The styles of a cell by their place in styles.xml; numbers follow, by their decimals. */
export const LOOKS: Record<Look, number> = { bold: 1, title: 2, head: 3, name: 4, wrapped: 5 };
export const DATE = 6;
export const NUMBER = 7;

/** The looks of cells; numbers are shown with their decimals, up to the most that the workbook has. */
export function stylesXml(decimals: number): string {
  const formats = Array.from({ length: decimals + 1 }, (_, count) => (count ? `#,##0.${"0".repeat(count)}` : "#,##0"));
  const all = ["dd/mm/yyyy", ...formats];
  // Ids from 164 on are a file's own.
  const own = all.map((format, index) => ({ "@numFmtId": 164 + index, "@formatCode": format }));
  const looks = [style({}), ...LOOK_STYLES.map(style), ...own.map((_, index) => style({ format: 164 + index }))];
  const styleSheet = {
    "@xmlns": MAIN,
    numFmts: { "@count": own.length, numFmt: own },
    fonts: { "@count": FONTS.length, font: FONTS },
    fills: { "@count": FILLS.length, fill: FILLS.map((patternFill) => ({ patternFill })) },
    borders: { "@count": 1, border: { left: "", right: "", top: "", bottom: "", diagonal: "" } },
    cellStyleXfs: { "@count": 1, xf: { "@numFmtId": 0, "@fontId": 0, "@fillId": 0, "@borderId": 0 } },
    cellXfs: { "@count": looks.length, xf: looks },
    cellStyles: { "@count": 1, cellStyle: { "@name": "Normal", "@xfId": 0, "@builtinId": 0 } },
  };
  return xmlText({ ...HEAD, styleSheet }, "");
}

/** Plain, bold, that of a title, and that of names for machines. */
const FONTS = [
  FONT,
  { b: "", ...FONT },
  { b: "", ...FONT, sz: { "@val": 14 } },
  { sz: FONT.sz, color: { "@rgb": "FF595959" }, name: FONT.name },
];
/** The first two are what every file must have. */
const FILLS = [
  { "@patternType": "none" },
  { "@patternType": "gray125" },
  { "@patternType": "solid", fgColor: { "@rgb": "FFE7E6E6" } },
];
/** In the order of LOOKS. */
const LOOK_STYLES: Parameters<typeof style>[0][] = [
  { font: 1 },
  { font: 2 },
  { font: 1, fill: 2, wrap: true },
  { font: 3, fill: 2 },
  { wrap: true },
];

function style({ format = 0, font = 0, fill = 0, wrap = false }) {
  return {
    "@numFmtId": format,
    "@fontId": font,
    "@fillId": fill,
    "@borderId": 0,
    "@xfId": 0,
    ...(format && { "@applyNumberFormat": 1 }),
    ...(font && { "@applyFont": 1 }),
    ...(fill && { "@applyFill": 1 }),
    ...(wrap && { "@applyAlignment": 1, alignment: { "@vertical": "top", "@wrapText": 1 } }),
  };
}
