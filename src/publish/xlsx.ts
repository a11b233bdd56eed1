import { unzipSync } from "fflate";
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import type { Version } from "../core/release.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { type DataCell, plainCell } from "./columns.ts";
import { bold, notesSheet } from "./notes-sheet.ts";
import type { Table } from "./table.ts";
import { zip } from "./zip.ts";

type Cell = SheetData[number][number];

/** Has Vietnamese on every machine. */
const FONT = { fontFamily: "Arial", fontSize: 10 };
/** In characters: the widest that a column gets, whatever it holds. */
const WIDEST = 60;
const WIDEST_OTHER = 26;

/**
 * A workbook: a sheet a table, with typed cells and a frozen head, and one of notes and dictionary,
 * which gives citation, notes and meanings in both languages.
 * The same content gives the same bytes.
 */
export async function xlsx(
  tables: readonly Table[],
  releases: readonly Version[],
  site: Publication,
  locale: Locale,
): Promise<Uint8Array> {
  const filled = tables.filter(({ records }) => records.length > 0);
  const sheets = filled.map((table) => ({
    data: [table.columns.map(({ name }) => bold(name)), ...table.records.map((record) => rowOf(table, record))],
    sheet: inLocale(table.title, locale).slice(0, 31),
    columns: table.columns.map((_, index) => ({ width: widthOf(table, index) })),
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
  }));
  const about = {
    data: notesSheet(filled, releases, site, locale),
    sheet: words(locale).workbook.sheet,
    columns: [28, 24, 10, 70, 70, 90].map((width) => ({ width })),
  };
  const buffer = await writeExcelFile([...sheets, about], FONT).toBuffer();
  const parts = Object.entries(unzipSync(buffer)).sort(([a], [b]) => (a < b ? -1 : 1));
  // The content types stand first, as Excel itself writes them.
  parts.sort(([a], [b]) => Number(b.startsWith("[")) - Number(a.startsWith("[")));
  return zip(parts);
}

/** As wide as the longest text in it; Vietnamese names are given room, the rest can be widened by hand. */
function widthOf({ columns, records }: Table, index: number): number {
  const { name } = columns[index]!;
  const longest = Math.max(name.length, ...records.map((record) => plainCell(record[index]!).length));
  return Math.min(longest + 3, name === "label_vi" ? WIDEST : WIDEST_OTHER);
}

function rowOf({ columns }: Table, record: readonly DataCell[]): Cell[] {
  return record.map((cell, index) => {
    if (cell === null || cell === "") return null;
    if (typeof cell !== "string") {
      const format = cell.decimals > 0 ? `#,##0.${"0".repeat(cell.decimals)}` : "#,##0";
      return { value: cell.value.toNumber(), type: Number, format };
    }
    if (columns[index]!.type === "date")
      return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: "dd/mm/yyyy" };
    return { value: cell, type: String };
  });
}
