import type { Version } from "../core/release.ts";
import type { Bilingual } from "../core/unit.ts";
import type { Column, DataCell, Dataset } from "./columns.ts";

/** The cells of a dataset in one or more quarters, the newest first; every format is written from it. */
export interface Table {
  /** The file's name without its ending. */
  name: string;
  title: Bilingual;
  columns: readonly Omit<Column<never>, "cell">[];
  key: readonly string[];
  references: Dataset["references"];
  records: DataCell[][];
}

/** A dataset of one quarter. */
export function tableOf(dataset: Dataset, version: Version): Table {
  const { name, title, columns, key, references } = dataset;
  const records = dataset.rows(version).map((row) => columns.map((column) => column.cell(row, version)));
  return { name, title, columns, key: ["quarter", ...key], references, records };
}

/** The same dataset over all quarters. */
export function tableOverQuarters(dataset: Dataset, releases: readonly Version[]): Table {
  const tables = releases.map((release) => tableOf(dataset, release));
  return { ...tables[0]!, name: dataset.allName ?? dataset.name, records: tables.flatMap(({ records }) => records) };
}
