import type { Grid } from "../cell.ts";
import type { Highlight } from "../highlight.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { bilingual, byId, readTable } from "./table.ts";
import { nearest } from "./nearest.ts";

export const HIGHLIGHT_COLUMNS = ["id", "question_vi", "question_en", "meaning_vi", "meaning_en"] as const;

/** data/quarters/<quarter>/highlights.csv: the numbers of the front page, in their order. */
export function parseHighlights(grid: Grid, known: ReadonlyMap<string, unknown>, onMistake: OnMistake): Highlight[] {
  const records = readTable(grid, HIGHLIGHT_COLUMNS, [], onMistake).map((row) => {
    if (row.id.text && !known.has(row.id.text))
      onMistake(mistakeAt(row.id, "id-unknown", nearest(row.id.text, known.keys())));
    const highlight: Highlight = {
      id: row.id.text,
      question: bilingual(row.question_vi, row.question_en, "question_vi", onMistake),
      meaning: bilingual(row.meaning_vi, row.meaning_en, "meaning_vi", onMistake),
    };
    return { cell: row.id, record: highlight };
  });
  return [...byId(records, /./, onMistake).values()];
}
