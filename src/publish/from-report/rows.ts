import { repositoryCsv } from "../repository-csv.ts";
import type { CarriedTable } from "../carry-over.ts";

/** A row of a table by its columns' names. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a table that is carried over. */
export function rowsOf({ columns, rows }: CarriedTable): Row[] {
  return rows.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""])));
}

/** The table as a file; what a row lacks is blank. */
export function tableText({ columns }: Pick<CarriedTable, "columns">, rows: readonly Row[]): string {
  return repositoryCsv(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? "")),
  );
}

/** The first of `base`, `base-2`, `base-3` … that is free; it is taken from then on. */
export function freeId(base: string, taken: Set<string>): string {
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}
