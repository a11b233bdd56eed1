import type { Grid } from "../core/cell.ts";
import type { FormEntry } from "./read-form.ts";

/** Values and notes as the cells of an indicators.csv: row 1 is its header, the first id stands in row 2. */
export function entryGrid(file: string, ids: Iterable<string>, entries: ReadonlyMap<string, FormEntry>): Grid {
  const rows = [...ids].map((id) => [id, entries.get(id)?.value ?? "", entries.get(id)?.note ?? ""]);
  const cells = [["id", "value", "note"], ...rows].map((texts, row) =>
    texts.map((text, column) => ({ file, line: row + 1, column: column + 1, text })),
  );
  return { file, rows: cells };
}
