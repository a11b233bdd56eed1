import { unzipSync, zipSync } from "fflate";
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import type { Publication } from "../core/publication.ts";
import type { Version } from "../core/release.ts";
import type { Software } from "../core/software.ts";
import { citationOf, quarterCitable } from "./citation.ts";
import { type DataCell, plainCell } from "./columns.ts";
import { dataVersion } from "./names.ts";
import type { Table } from "./table.ts";
import { headings, notes } from "./texts.ts";

type Cell = SheetData[number][number];

/** Zip knows no earlier day; fflate writes it as it reads on the wall, so that the place does not matter. */
const fixedTime = () => new Date(1980, 0, 1);
/** Has Vietnamese on every machine. */
const FONT = { fontFamily: "Arial", fontSize: 10 };
/** In characters: the widest that a column gets, whatever it holds. */
const WIDEST = 60;
const WIDEST_OTHER = 26;

/**
 * A workbook: a sheet a table, with typed cells and a frozen head, and one of notes and dictionary.
 * The same content gives the same bytes.
 */
export async function xlsx(
  tables: readonly Table[],
  releases: readonly Version[],
  site: Publication,
  made: Software,
): Promise<Uint8Array> {
  const filled = tables.filter(({ records }) => records.length > 0);
  const sheets = filled.map((table) => ({
    data: [table.columns.map(({ name }) => bold(name)), ...table.records.map((record) => rowOf(table, record))],
    sheet: table.title.vi.slice(0, 31),
    columns: table.columns.map((_, index) => ({ width: widthOf(table, index) })),
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
  }));
  const about = {
    data: notesSheet(filled, releases, site, made),
    sheet: notes.notes.vi,
    columns: [28, 24, 10, 70, 70, 90].map((width) => ({ width })),
  };
  const buffer = await writeExcelFile([...sheets, about], FONT).toBuffer();
  const parts = Object.entries(unzipSync(buffer)).sort(([a], [b]) => (a < b ? -1 : 1));
  // The content types stand first, as Excel itself writes them.
  parts.sort(([a], [b]) => Number(b.startsWith("[")) - Number(a.startsWith("[")));
  return zipSync(Object.fromEntries(parts), { mtime: fixedTime(), level: 6 });
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

function notesSheet(
  tables: readonly Table[],
  releases: readonly Version[],
  { publisher }: Publication,
  { version, commit }: Software,
): SheetData {
  const line = (heading: string, value: string): Cell[] => [bold(heading), { value, type: String }];
  const facts = releases.flatMap((release) => {
    const { report } = release;
    const { sentence } = citationOf(quarterCitable(release), release, publisher);
    return [
      line(headings.source.vi, `${report.title.vi}, số ${report.number}`),
      line(headings.issuer.vi, report.issuer.vi),
      line(headings.period.vi, `${report.period.from} – ${report.period.to}`),
      line(headings.cutOff.vi, report.cutOff),
      line(headings.version.vi, dataVersion(release)),
      line(headings.cite.vi, sentence.vi),
      line(headings.cite.en, sentence.en),
      [],
    ];
  });
  const { blank, stated, measures, contradictions } = notes;
  const dictionary = tables.flatMap(({ title, columns }) =>
    columns.map(({ name, type, meaning, codes }) => {
      const list = codes.map(({ code, label }) => `${code}: ${label.vi}`).join("; ");
      return [title.vi, name, type, meaning.vi, meaning.en, list].map((value) => ({ value, type: String }));
    }),
  );
  const { table, column, type, meaning, codes } = headings;
  return [
    ...facts,
    line(headings.licence.vi, `${publisher.licence.name.vi} (${publisher.licence.id}) ${publisher.licence.url}`),
    line(headings.software.vi, `CCHC Mở ${version}, ${commit}`),
    [],
    ...[blank, stated, measures, contradictions].map((note) => line(headings.reading.vi, note.vi)),
    ...[blank, stated, measures, contradictions].map((note) => line(headings.reading.en, note.en)),
    [],
    [table.vi, column.vi, type.vi, meaning.vi, meaning.en, codes.vi].map(bold),
    ...dictionary,
  ];
}

function bold(value: string): Cell {
  return { value, type: String, fontWeight: "bold" };
}
