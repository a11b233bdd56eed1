import type { Cell, Grid } from "../cell.ts";
import type { Form } from "../form.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import type { StatementPair, StatementPlace } from "../statement.ts";
import { boundText, type TextContext } from "./bound-text.ts";
import { byId, readTable, SLUG } from "./table.ts";
import { nearest } from "./nearest.ts";

export const STATEMENT_COLUMNS = [
  "id",
  "a",
  "a_says_vi",
  "a_says_en",
  "b",
  "b_says_vi",
  "b_says_en",
  "matters_vi",
  "matters_en",
] as const;

/** What a pair may name. */
export interface StatementContext extends TextContext {
  form: Pick<Form, "outline" | "indicators">;
}

/** data/quarters/<quarter>/statements.csv: pairs of statements in words that do not go together. */
export function parseStatements(grid: Grid, context: StatementContext, onMistake: OnMistake): StatementPair[] {
  const records = readTable(grid, STATEMENT_COLUMNS, [], onMistake).map((row) => {
    const bound = (vi: Cell, en: Cell, column: string) => boundText(vi, en, column, context, onMistake);
    const { file, line, column } = row.id;
    const pair: StatementPair = {
      id: row.id.text,
      sides: [
        { place: placeOf(row.a, context.form, onMistake), says: bound(row.a_says_vi, row.a_says_en, "a_says_vi") },
        { place: placeOf(row.b, context.form, onMistake), says: bound(row.b_says_vi, row.b_says_en, "b_says_vi") },
      ],
      matters: bound(row.matters_vi, row.matters_en, "matters_vi"),
      at: { file, line, column },
    };
    return { cell: row.id, record: pair };
  });
  return [...byId(records, SLUG, onMistake).values()];
}

const EXAMPLES = "section:I.1, footnote:II.3.2/3, row:I.5";

/** `section:I.1`, `footnote:II.3.2/3` or `row:I.5`. */
export function placeOf(
  cell: Cell,
  { outline, indicators }: StatementContext["form"],
  onMistake: OnMistake,
): StatementPlace {
  const [, kind, id = "", footnote] = /^(section|row|footnote):([IVX][\w.]*)(?:\/(\d+))?$/.exec(cell.text) ?? [];
  if (!kind || (kind === "footnote") !== (footnote !== undefined))
    onMistake(mistakeAt(cell, "cell-not-allowed", EXAMPLES));
  else {
    const known = kind === "row" ? [...indicators.keys()] : outline.filter(({ leaf }) => leaf).map((entry) => entry.id);
    if (!known.includes(id)) onMistake(mistakeAt(cell, "id-unknown", nearest(id, known), id));
  }
  if (kind === "row") return { kind, row: id };
  return kind === "footnote" ? { kind, section: id, footnote: footnote ?? "" } : { kind: "section", section: id };
}
