import type { Grid } from "../cell.ts";
import type { Explanation } from "../explanation.ts";
import type { OnMistake } from "../mistake.ts";
import { bilingual, byId, readTable, SLUG } from "./table.ts";

export const EXPLANATION_COLUMNS = ["finding", "text_vi", "text_en"] as const;

/** data/quarters/<quarter>/explanations.csv */
export function parseExplanations(grid: Grid, onMistake: OnMistake): Map<string, Explanation> {
  const rows = readTable(grid, EXPLANATION_COLUMNS, [], onMistake);
  const records = rows.map((row) => ({
    cell: row.finding,
    record: {
      finding: row.finding.text,
      text: bilingual(row.text_vi, row.text_en, "text_vi", onMistake),
      at: { file: row.finding.file, line: row.finding.line, column: row.finding.column },
    },
  }));
  return byId(records, SLUG, onMistake);
}
