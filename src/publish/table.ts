import type { Version } from "../core/release.ts";
import type { Bilingual } from "../core/unit.ts";
import { type Column, type DataCell, type Dataset, plainCell } from "./columns.ts";
import { quarterDatasets } from "./datasets/index.ts";

/** The cells of a dataset in one or more quarters, the newest first; every format is written from it. */
export interface Table {
  /** The file's name without its ending. */
  name: string;
  title: Bilingual;
  columns: readonly Omit<Column<never>, "cell">[];
  /** The columns that name a row, also among the rows of other provinces. */
  key: readonly string[];
  /**
   * Columns whose cells together name a row of another table of the same folder. One column alone may be blank; of
   * several none is, since readers of the standard take a partly blank key for a wrong one.
   */
  references: readonly { fields: readonly string[]; dataset: string; to: readonly string[] }[];
  records: DataCell[][];
}

const QUARTER = ["quarter"];
/** What says the quarter of a row: there is none in a table whose rows are the same in all quarters. */
const QUARTER_COLUMNS = ["quarter", "time_period"];

/** A dataset of one quarter. */
export function tableOf(dataset: Dataset, version: Version): Table {
  const { name, title, columns } = dataset;
  const records = dataset.rows(version).map((row) => columns.map((column) => column.cell(row, version)));
  return { name, title, columns, key: keyOf(dataset, QUARTER), references: referencesOf(dataset, () => []), records };
}

/** The same dataset over all quarters, the newest first. */
export function tableOverQuarters(dataset: Dataset, releases: readonly Version[]): Table {
  return overQuarters(
    dataset,
    releases.map((release) => tableOf(dataset, release)),
  );
}

/**
 * The tables of a dataset in all quarters as one, the newest first: a row that does not depend on the quarter stands in
 * it once, as its newest quarter has it, without the columns of a quarter.
 */
export function overQuarters(dataset: Dataset, tables: readonly Table[]): Table {
  const { name, title, columns } = dataset;
  const within = (of: string) => quarterDatasets.find((one) => one.name === of)?.sameWithin ?? QUARTER;
  const records = tables.flatMap((table) => table.records);
  const references = referencesOf(dataset, within);
  const table = { name, title, columns, key: keyOf(dataset, within(name)), references, records };
  return dataset.sameWithin ? withoutQuarters(table) : table;
}

function keyOf({ key }: Dataset, within: readonly string[]): string[] {
  return ["ref_area", ...within, ...key];
}

/**
 * All files of a folder are of one province. A column that may be blank names a row by itself or is left out: with
 * the quarter beside it, its key would be partly blank.
 * @param within what the rows of a dataset are within, by its name, in the same folder of files
 */
function referencesOf({ columns, references }: Dataset, within: (name: string) => readonly string[]) {
  const required = new Set(columns.filter((column) => column.required).map(({ name }) => name));
  return references
    .filter(({ column, dataset }) => within(dataset).length === 0 || required.has(column))
    .map(({ column, dataset, to }) => ({
      fields: [column, ...within(dataset)],
      dataset,
      to: [to, ...within(dataset)],
    }));
}

function withoutQuarters(table: Table): Table {
  const kept = table.columns.flatMap(({ name }, index) => (QUARTER_COLUMNS.includes(name) ? [] : [index]));
  const key = table.key.map((name) => table.columns.findIndex((column) => column.name === name));
  const rows = new Map<string, DataCell[]>();
  for (const record of table.records) {
    const id = key.map((index) => plainCell(record[index]!)).join(" ");
    if (!rows.has(id)) rows.set(id, record);
  }
  return {
    ...table,
    columns: kept.map((index) => table.columns[index]!),
    records: [...rows.values()].map((record) => kept.map((index) => record[index]!)),
  };
}
