import type { Cell, Grid } from "../cell.ts";
import { severalUnits } from "../chart.ts";
import { AGAINST, type Against, type AgainstRelation, type Highlight } from "../highlight.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { nearest } from "./nearest.ts";
import type { KnownIds } from "./relations.ts";
import { bilingual, byId, idList, readTable } from "./table.ts";

export const HIGHLIGHT_COLUMNS = ["id", "question_vi", "question_en", "meaning_vi", "meaning_en"] as const;
/** What files of an older format lack: what a number is held against. */
export const HIGHLIGHT_AGAINST_COLUMN = "against";

/** data/quarters/<quarter>/highlights.csv: the numbers of the front page, in their order. */
export function parseHighlights(grid: Grid, known: KnownIds, onMistake: OnMistake): Highlight[] {
  const rows = readTable(grid, HIGHLIGHT_COLUMNS, [HIGHLIGHT_AGAINST_COLUMN], onMistake);
  const records = rows.map((row) => {
    if (row.id.text) checkKnown(row.id, row.id.text, known, onMistake);
    const highlight: Highlight = {
      id: row.id.text,
      question: bilingual(row.question_vi, row.question_en, "question_vi", onMistake),
      meaning: bilingual(row.meaning_vi, row.meaning_en, "meaning_vi", onMistake),
      against: idList(row.against).flatMap((text) => againstOf(row.against, text, row.id.text, known, onMistake)),
    };
    return { cell: row.id, record: highlight };
  });
  return [...byId(records, /./, onMistake).values()];
}

function checkKnown(cell: Cell, id: string, known: KnownIds, onMistake: OnMistake): void {
  if (!known.has(id)) onMistake(mistakeAt(cell, "id-unknown", nearest(id, known.keys()), id));
}

const EXAMPLES = Object.entries(AGAINST).map(([relation, ids]) => `${relation}:${ids === 1 ? "id" : "id/id"}`);

/** `of:I.2.1`, `rank:service-index-rank/service-index-provinces`; empty where it is none. */
function againstOf(cell: Cell, text: string, id: string, known: KnownIds, onMistake: OnMistake): Against[] {
  const [, name = "", ids = ""] = /^([a-z]+):(\S+)$/.exec(text) ?? [];
  const named = ids.split("/");
  if (!isRelation(name) || named.length !== AGAINST[name]) {
    onMistake(mistakeAt(cell, "cell-not-allowed", EXAMPLES.join(", "), text));
    return [];
  }
  for (const one of named) checkKnown(cell, one, known, onMistake);
  for (const { read } of severalUnits(measuredTogether(name, named, id).map((one) => known.get(one) ?? null)))
    onMistake(mistakeAt(cell, "unit-mismatch", "", read));
  return [{ relation: name, ids: named }];
}

function isRelation(name: string): name is AgainstRelation {
  return Object.hasOwn(AGAINST, name);
}

/** The ids whose numbers must count the same thing: a rank and how many are ranked do not, nor what only stands beside. */
function measuredTogether(relation: AgainstRelation, ids: string[], id: string): string[] {
  if (relation === "rank" || relation === "beside") return [];
  return relation === "fraction" ? ids : [id, ...ids];
}
