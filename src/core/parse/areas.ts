import type { Grid } from "../cell.ts";
import type { Area } from "../form.ts";
import type { OnMistake } from "../mistake.ts";
import { bilingual, byId, readTable } from "./table.ts";

/** data/forms/<form>/areas.csv */
export function parseAreas(grid: Grid, onMistake: OnMistake): Map<string, Area> {
  const rows = readTable(grid, ["id", "label_vi", "label_en"], [], onMistake);
  const records = rows.map((row) => ({
    cell: row.id,
    record: { id: row.id.text, label: bilingual(row.label_vi, row.label_en, "label_vi", onMistake) },
  }));
  return byId(records, /^[IVX]+$/, onMistake);
}
