import type { Cell, Grid } from "../cell.ts";
import { mistakeAt, type Report } from "../mistake.ts";
import { PUBLISHED_COLUMNS, type PublishedValue, type Revision } from "../revision.ts";
import { bilingual } from "./catalogue.ts";
import { dateOf } from "./date-cell.ts";
import { oneOf, readTable, requiredText } from "./table.ts";

const COLUMNS = [...new Set(Object.values(PUBLISHED_COLUMNS).flat())];

/** data/quarters/<quarter>/revisions.csv, in file order; whether the values fit is check/revisions.ts. */
export function parseRevisions(grid: Grid, report: Report): Revision[] {
  const columns = ["id", "column", "from", "to", "date", "reason_vi", "reason_en"] as const;
  return readTable(grid, columns, [], report).flatMap((row) => {
    const id = requiredText(row.id, "id", report);
    const column = oneOf(row.column, COLUMNS, report);
    if (row.date.text === "") report(mistakeAt(row.date, "cell-missing", "", "date"));
    const date = dateOf(row.date, report);
    const reason = bilingual(row.reason_vi, row.reason_en, "reason_vi", report);
    if (!id || !date || column !== row.column.text) return [];
    const places = { at: placeOf(row.id), fromAt: placeOf(row.from) };
    return [{ id, column, from: row.from.text, to: row.to.text, date, reason, ...places }];
  });
}

/** data/quarters/<quarter>/published.csv: the values as last published, written by `npm run publish-lock`. */
export function parsePublished(grid: Grid, report: Report): (PublishedValue & { at: Cell })[] {
  return readTable(grid, ["id", "column", "value"], [], report).map((row) => ({
    id: row.id.text,
    column: row.column.text,
    value: row.value.text,
    at: row.id,
  }));
}

function placeOf({ file, line, column }: Cell) {
  return { file, line, column };
}
