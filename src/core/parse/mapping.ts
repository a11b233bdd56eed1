import type { Cell, Grid } from "../cell.ts";
import type { Form, RowLink } from "../form.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { byId, INDICATOR_ID, readTable, requiredText } from "./table.ts";
import { nearest } from "./nearest.ts";

export const MAPPING_COLUMNS = ["id", "from_form", "from_id"] as const;

/**
 * data/forms/<form>/mapping.csv: which rows of this form continue a row of another form. What the
 * other form has is for core/link-forms.ts.
 */
export function parseMapping(grid: Grid, indicators: Form["indicators"], onMistake: OnMistake): RowLink[] {
  const records = readTable(grid, MAPPING_COLUMNS, [], onMistake).map((row) => {
    if (!indicators.has(row.id.text) && INDICATOR_ID.test(row.id.text))
      onMistake(mistakeAt(row.id, "id-unknown", nearest(row.id.text, indicators.keys())));
    const record: RowLink = {
      id: row.id.text,
      fromForm: requiredText(row.from_form, "from_form", onMistake),
      fromId: requiredText(row.from_id, "from_id", onMistake),
      formAt: placeOf(row.from_form),
      rowAt: placeOf(row.from_id),
    };
    return { cell: row.id, record };
  });
  return [...byId(records, INDICATOR_ID, onMistake).values()].filter(({ id }) => indicators.has(id));
}

function placeOf({ file, line, column }: Cell) {
  return { file, line, column };
}
