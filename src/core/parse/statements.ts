import type { Cell, Grid } from "../cell.ts";
import { numbersIn, withoutExceptions } from "../check/digits.ts";
import type { Form } from "../form.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import type { BoundText, StatementPair, StatementPlace, TextPiece } from "../statement.ts";
import { byId, readTable, requiredText, SLUG } from "./table.ts";
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

/** What a text of statements.csv may name. */
export interface StatementContext {
  form: Pick<Form, "outline" | "indicators">;
  /** Rows, figures and computed indicators. */
  ids: ReadonlyMap<string, unknown>;
  /** Texts with digits that prose may hold, longest first. */
  exceptions: readonly string[];
}

/** data/quarters/<quarter>/statements.csv: pairs of statements in words that do not go together. */
export function parseStatements(grid: Grid, context: StatementContext, onMistake: OnMistake): StatementPair[] {
  const records = readTable(grid, STATEMENT_COLUMNS, [], onMistake).map((row) => {
    const bound = (vi: Cell, en: Cell, column: string): BoundText => {
      requiredText(vi, column, onMistake);
      return { vi: piecesOf(vi, context, onMistake), en: piecesOf(en, context, onMistake) };
    };
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
function placeOf(cell: Cell, { outline, indicators }: StatementContext["form"], onMistake: OnMistake): StatementPlace {
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

const NUMBER = /<So id="([^"<>]*)"( khong-don-vi)? \/>/g;

/** A text in pieces; a digit, a tag other than `<So>` and an id that is not there are mistakes. */
function piecesOf(cell: Cell, { ids, exceptions }: StatementContext, onMistake: OnMistake): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of cell.text.matchAll(NUMBER)) {
    const [found, id = "", bare] = match;
    if (!ids.has(id)) onMistake(mistakeAt(cell, "id-unknown", nearest(id, ids.keys()), id));
    pieces.push(cell.text.slice(from, match.index), { id, withUnit: !bare });
    from = match.index + found.length;
  }
  pieces.push(cell.text.slice(from));
  const words = pieces.filter((piece) => typeof piece === "string").join(" ");
  const tag = /<\/?\w[^>]*>?/.exec(words)?.[0];
  if (tag) onMistake(mistakeAt(cell, "cell-not-allowed", '<So id="…" />', tag));
  const digit = numbersIn(withoutExceptions(words, exceptions))[0]?.[0];
  if (digit && !tag) onMistake(mistakeAt(cell, "prose-digit", "", digit));
  return pieces.filter((piece) => piece !== "");
}
