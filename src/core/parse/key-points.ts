import type { Grid } from "../cell.ts";
import { KEY_POINT_KINDS, type KeyPoint } from "../key-point.ts";
import type { OnMistake } from "../mistake.ts";
import { boundText } from "./bound-text.ts";
import { KEY_POINT_KIND_NAMES } from "./names.ts";
import { placeOf, type StatementContext } from "./statements.ts";
import { byId, oneOf, readTable, SLUG } from "./table.ts";

export const KEY_POINT_COLUMNS = ["id", "kind", "place", "text_vi", "text_en"] as const;

/** data/quarters/<quarter>/key_points.csv: what a reader should know of the quarter first, in the order in which it is said. */
export function parseKeyPoints(grid: Grid, context: StatementContext, onMistake: OnMistake): KeyPoint[] {
  const records = readTable(grid, KEY_POINT_COLUMNS, [], onMistake).map((row) => {
    const point: KeyPoint = {
      id: row.id.text,
      kind: oneOf(row.kind, KEY_POINT_KINDS, onMistake, KEY_POINT_KIND_NAMES),
      place: placeOf(row.place, context.form, onMistake),
      text: boundText(row.text_vi, row.text_en, "text_vi", context, onMistake),
    };
    return { cell: row.id, record: point };
  });
  return [...byId(records, SLUG, onMistake).values()];
}
