import type { Grid } from "../cell.ts";
import type { Highlight } from "../highlight.ts";
import { mistakeAt, type Report } from "../mistake.ts";
import { bilingual } from "./catalogue.ts";
import { byId, readTable } from "./table.ts";
import { nearest } from "./unit-cell.ts";

export const HIGHLIGHT_COLUMNS = ["id", "question_vi", "question_en", "meaning_vi", "meaning_en"] as const;

/** data/quarters/<quarter>/highlights.csv: the numbers of the front page, in their order. */
export function parseHighlights(grid: Grid, known: ReadonlyMap<string, unknown>, report: Report): Highlight[] {
  const records = readTable(grid, HIGHLIGHT_COLUMNS, [], report).map((row) => {
    if (row.id.text && !known.has(row.id.text))
      report(mistakeAt(row.id, "id-unknown", nearest(row.id.text, known.keys())));
    const highlight: Highlight = {
      id: row.id.text,
      question: bilingual(row.question_vi, row.question_en, "question_vi", report),
      meaning: bilingual(row.meaning_vi, row.meaning_en, "meaning_vi", report),
    };
    return { cell: row.id, record: highlight };
  });
  return [...byId(records, /./, report).values()];
}
