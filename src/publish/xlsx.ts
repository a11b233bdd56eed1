import type { Locale } from "../core/number.ts";
import { plainNumber } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import type { Version } from "../core/release.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { type ColumnType, type DataCell, plainCell } from "./columns.ts";
import { notesSheet } from "./notes-sheet.ts";
import type { Table } from "./table.ts";
import { type Cell, type Sheet, workbookParts } from "./workbook.ts";
import { zip } from "./zip.ts";

/** In characters: the widest that a column gets, whatever it holds. */
const WIDEST = 60;
const WIDEST_OTHER = 26;
/** The longest name of a sheet that Excel takes. */
const NAME = 31;

/**
 * A workbook: a sheet a table, with typed cells and a frozen head, and one of notes and dictionary,
 * which gives citation, notes and meanings in both languages.
 * The same content gives the same bytes.
 */
export function xlsx(
  tables: readonly Table[],
  releases: readonly Version[],
  site: Publication,
  locale: Locale,
): Uint8Array {
  const filled = tables.filter(({ records }) => records.length > 0);
  const about: Sheet = {
    name: words(locale).workbook.sheet,
    widths: [28, 24, 10, 70, 70, 90],
    rows: notesSheet(filled, releases, site, locale),
    frozen: { rows: 0, columns: 0 },
  };
  const parts = workbookParts([...filled.map((table) => sheetOf(table, locale)), about]);
  const encoder = new TextEncoder();
  return zip(parts.map(([path, text]) => [path, encoder.encode(text)] as const));
}

function sheetOf(table: Table, locale: Locale): Sheet {
  const { columns, records, title } = table;
  const head = columns.map(({ name }): Cell => ({ text: name, bold: true }));
  return {
    name: inLocale(title, locale).slice(0, NAME),
    widths: columns.map((_, index) => widthOf(table, index)),
    rows: [head, ...records.map((record) => record.map((cell, index) => cellOf(cell, columns[index]!.type)))],
    frozen: { rows: 1, columns: 2 },
  };
}

/** As wide as the longest text in it; Vietnamese names are given room, the rest can be widened by hand. */
function widthOf({ columns, records }: Table, index: number): number {
  const { name } = columns[index]!;
  const widest = name === "label_vi" ? WIDEST : WIDEST_OTHER;
  let longest = name.length;
  for (const record of records) {
    if (longest + 3 >= widest) return widest;
    longest = Math.max(longest, plainCell(record[index]!).length);
  }
  return Math.min(longest + 3, widest);
}

function cellOf(cell: DataCell, type: ColumnType): Cell {
  if (cell === null || cell === "") return null;
  if (typeof cell !== "string") return { number: plainNumber(cell), decimals: cell.decimals };
  return type === "date" ? { date: cell } : { text: cell };
}
