import type { Cell, Grid } from "../cell.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { PUBLISHED_COLUMNS, type PublishedValue, type Revision } from "../revision.ts";
import { bilingual, oneOf, readTable, requiredText } from "./table.ts";
import { dateOf } from "./date-cell.ts";

const COLUMNS = [...new Set(Object.values(PUBLISHED_COLUMNS).flat())];

/** data/quarters/<quarter>/revisions.csv, in file order; whether the values fit is check/revisions.ts. */
export function parseRevisions(grid: Grid, onMistake: OnMistake): Revision[] {
  const columns = ["id", "column", "from", "to", "date", "reason_vi", "reason_en"] as const;
  return readTable(grid, columns, [], onMistake).flatMap((row) => {
    const id = requiredText(row.id, "id", onMistake);
    const column = oneOf(row.column, COLUMNS, onMistake);
    if (row.date.text === "") onMistake(mistakeAt(row.date, "cell-missing", "", "date"));
    const date = dateOf(row.date, onMistake);
    const reason = bilingual(row.reason_vi, row.reason_en, "reason_vi", onMistake);
    if (!id || !date || column !== row.column.text) return [];
    const places = { at: placeOf(row.id), fromAt: placeOf(row.from) };
    return [{ id, column, from: row.from.text, to: row.to.text, date, reason, ...places }];
  });
}

/** data/quarters/<quarter>/published.csv: the values as last published, written by `npm run publish-lock`. */
export function parsePublished(grid: Grid, onMistake: OnMistake): (PublishedValue & { at: Cell })[] {
  return readTable(grid, ["id", "column", "value"], [], onMistake).map((row) => ({
    id: row.id.text,
    column: row.column.text,
    value: row.value.text,
    at: row.id,
  }));
}

function placeOf({ file, line, column }: Cell) {
  return { file, line, column };
}
