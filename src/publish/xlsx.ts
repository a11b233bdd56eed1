import type { Locale } from "../core/number.ts";
import { plainNumber } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import type { Version } from "../core/release.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { type ColumnType, type DataCell, plainCell } from "./columns.ts";
import { dictionarySheet, readingSheet } from "./notes-sheet.ts";
import type { Table } from "./table.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { workbookParts } from "./workbook.ts";
import { zip } from "./zip.ts";

/** In characters: the widest that a column gets, whatever it holds. */
const WIDEST = 60;
const WIDEST_OTHER = 26;
/** The longest name of a sheet that Excel takes. */
const NAME = 31;

/** How many lines the head of a table has: what people call a column, and what machines do. */
const HEAD_ROWS = 2;

/**
 * A workbook: a page to read first, a sheet a table with typed cells, filters and a head that stays in sight, and the
 * dictionary. The same content gives the same bytes.
 */
export function xlsx(
  tables: readonly Table[],
  releases: readonly Version[],
  site: Publication,
  locale: Locale,
): Uint8Array {
  const filled = tables.filter(({ records }) => records.length > 0);
  const t = words(locale).workbook;
  const unframed = { frozen: { rows: 0, columns: 0 }, head: 0 };
  const first = {
    name: t.readFirst,
    widths: [34, 110],
    rows: readingSheet(filled, releases, site, locale),
    ...unframed,
  };
  const dictionary = {
    name: t.dictionary,
    widths: [28, 20, 24, 10, 70, 70, 90],
    rows: dictionarySheet(filled, locale),
    frozen: { rows: 1, columns: 0 },
    head: 1,
  };
  const parts = workbookParts([first, ...filled.map((table) => sheetOf(table, locale)), dictionary]);
  const encoder = new TextEncoder();
  return zip(parts.map(([path, text]) => [path, encoder.encode(text)] as const));
}

function sheetOf(table: Table, locale: Locale): Sheet {
  const { columns, records, title } = table;
  const head = columns.map((column): Cell => ({ text: inLocale(column.head, locale), look: "head" }));
  const names = columns.map(({ name }): Cell => ({ text: name, look: "name" }));
  return {
    name: inLocale(title, locale).slice(0, NAME),
    widths: columns.map((_, index) => widthOf(table, index, locale)),
    rows: [head, names, ...records.map((record) => record.map((cell, index) => cellOf(cell, columns[index]!.type)))],
    frozen: { rows: HEAD_ROWS, columns: 2 },
    head: HEAD_ROWS,
  };
}

/** As wide as the longest text in it; Vietnamese names are given room, the rest can be widened by hand. */
function widthOf({ columns, records }: Table, index: number, locale: Locale): number {
  const { name, head } = columns[index]!;
  const widest = name === "label_vi" ? WIDEST : WIDEST_OTHER;
  // What people call it may take two lines.
  let longest = Math.max(name.length, Math.ceil(inLocale(head, locale).length / 2));
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
