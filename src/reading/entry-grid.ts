import type { Grid } from "../core/cell.ts";
import { OBSERVATION_COLUMNS } from "../core/parse/observations.ts";
import type { FormEntry } from "./read-form.ts";

/** Values, notes and their days as the cells of an indicators.csv: row 1 is its header, the first id stands in row 2. */
export function entryGrid(file: string, ids: Iterable<string>, entries: ReadonlyMap<string, FormEntry>): Grid {
  const rows = [...ids].map((id) => {
    const { value = "", note = "", asOf = "" } = entries.get(id) ?? {};
    return [id, value, note, asOf];
  });
  const cells = [OBSERVATION_COLUMNS, ...rows].map((texts, row) =>
    texts.map((text, column) => ({ file, line: row + 1, column: column + 1, text })),
  );
  return { file, rows: cells };
}
