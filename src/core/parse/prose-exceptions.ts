import type { Grid } from "../cell.ts";
import type { OnMistake } from "../mistake.ts";
import { readTable, requiredText } from "./table.ts";

/** data/prose-exceptions.csv: texts with digits that prose may hold (names and years), longest first. */
export function parseProseExceptions(grid: Grid, onMistake: OnMistake): string[] {
  const rows = readTable(grid, ["text", "reason"], [], onMistake);
  const texts = rows.map((row) => requiredText(row.text, "text", onMistake)).filter(Boolean);
  return texts.sort((a, b) => b.length - a.length);
}
