import type { Cell, Grid } from "../cell.ts";
import { grouped, type Lock, type LockedCell } from "../lock.ts";
import { type LockedTable, lockedColumns } from "../locked-table.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import type { Revision } from "../revision.ts";
import { bilingual, INDICATOR_ID, oneOf, readTable, requiredText } from "./table.ts";
import { dateOf } from "./date-cell.ts";

/** revisions.csv of a quarter or a form, in file order; whether the rows fit is check/revisions.ts. */
export function parseRevisions(grid: Grid, tables: readonly LockedTable[], onMistake: OnMistake): Revision[] {
  const allowed = lockedColumns(tables);
  const columns = ["id", "column", "from", "to", "date", "reason_vi", "reason_en"] as const;
  return readTable(grid, columns, [], onMistake).flatMap((row) => {
    const id = requiredText(row.id, "id", onMistake);
    const column = oneOf(row.column, allowed, onMistake);
    if (row.date.text === "") onMistake(mistakeAt(row.date, "cell-missing", "", "date"));
    const date = dateOf(row.date, onMistake);
    const reason = bilingual(row.reason_vi, row.reason_en, "reason_vi", onMistake);
    if (!id || !date || column !== row.column.text) return [];
    const places = { at: placeOf(row.id), fromAt: placeOf(row.from) };
    return [{ id, column, from: row.from.text, to: row.to.text, date, reason, ...places }];
  });
}

/**
 * published.csv of a quarter or a form, written by `npm run publish-lock`. A row without an id names the
 * columns of its table that are locked. A file without the column `table` is of the older format.
 */
export function parseLock(grid: Grid, onMistake: OnMistake): Lock {
  const rows = readTable(grid, ["id", "column", "value"], ["table", "date"], onMistake);
  const columns = new Map<string, string[]>();
  const tables = new Map<string, Map<string, LockedCell[]>>();
  let lastDay = "";
  for (const { table, id, column, value, date } of rows) {
    if (id.text === "") {
      columns.set(table.text, value.text.split(" "));
      continue;
    }
    const named = table.text || (INDICATOR_ID.test(id.text) ? "indicators" : "figures");
    const cell = { column: column.text, value: value.text, date: date.text, at: id };
    if (date.text > lastDay) lastDay = date.text;
    grouped(grouped(tables, named, new Map()), id.text, []).push(cell);
  }
  return { rows: tables, columns, lastDay };
}

function placeOf({ file, line, column }: Cell) {
  return { file, line, column };
}
