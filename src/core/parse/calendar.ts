import type { PlannedRelease } from "../calendar.ts";
import type { Grid } from "../cell.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { readQuarter } from "../quarter.ts";
import { bilingual, byId, readTable } from "./table.ts";
import { dateOf } from "./date-cell.ts";

/** data/calendar.csv: quarters still to come; a blank day is one that nothing names. */
export function parseCalendar(grid: Grid, onMistake: OnMistake): PlannedRelease[] {
  const rows = readTable(grid, ["quarter", "expected", "basis_vi", "basis_en"], [], onMistake);
  const records = rows.map((row) => {
    const { file, line, column, text } = row.quarter;
    if (text !== "" && !readQuarter(text)) onMistake(mistakeAt(row.quarter, "quarter-shape", "2025-q4"));
    const record: PlannedRelease = {
      quarter: text,
      expected: dateOf(row.expected, onMistake),
      basis: bilingual(row.basis_vi, row.basis_en, "basis_vi", onMistake),
      at: { file, line, column },
    };
    return { cell: row.quarter, record };
  });
  return [...byId(records, /./, onMistake).values()];
}
