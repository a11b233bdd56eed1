import type { Cell, Grid } from "../cell.ts";
import type { Finding } from "../finding.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import type { Story } from "../story.ts";
import { boundText, type TextContext } from "./bound-text.ts";
import { byId, readTable, SLUG } from "./table.ts";

export const STORY_COLUMNS = ["id", "title_vi", "title_en", "findings"] as const;

/** What a story may name. */
export interface StoryContext extends TextContext {
  findings: readonly Finding[];
}

/**
 * data/quarters/<quarter>/stories.csv: findings that belong together, in the order in which the ledger tells them.
 * A finding that there is none of is no mistake (the check warns of it); one that two stories tell is.
 */
export function parseStories(grid: Grid, { findings, ...context }: StoryContext, onMistake: OnMistake): Story[] {
  const sized = new Set(findings.filter(({ difference }) => difference !== null).map(({ id }) => id));
  const told = new Set<string>();
  const records = readTable(grid, STORY_COLUMNS, [], onMistake).map((row) => {
    const { file, line, column } = row.id;
    const story: Story = {
      id: row.id.text,
      title: boundText(row.title_vi, row.title_en, "title_vi", { ...context, sized }, onMistake),
      findings: findingsIn(row.findings, told, onMistake),
      at: { file, line, column },
    };
    return { cell: row.id, record: story };
  });
  return [...byId(records, SLUG, onMistake).values()];
}

function findingsIn(cell: Cell, told: Set<string>, onMistake: OnMistake): string[] {
  const ids = cell.text.split(/\s+/).filter(Boolean);
  if (ids.length === 0) onMistake(mistakeAt(cell, "cell-missing", "", "findings"));
  for (const id of ids) {
    if (told.has(id)) onMistake(mistakeAt(cell, "id-twice", "", id));
    told.add(id);
  }
  return ids;
}
