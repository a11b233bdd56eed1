import type { Bilingual } from "../../core/unit.ts";
import type { DataCell } from "../columns.ts";
import type { Table } from "../table.ts";

/** A code of a list, or what stands for one: ids are of A-Z, a-z, 0-9, `_`, `-`, `@` and `$`. */
export interface SdmxCode {
  id: string;
  name: Bilingual;
}

/** The cell of a column, by its name. */
export function cellIn(table: Table, name: string): (record: readonly DataCell[]) => DataCell {
  const index = table.columns.findIndex((column) => column.name === name);
  if (index < 0) throw new Error(`${table.name} has no column ${name}`);
  return (record) => record[index]!;
}
