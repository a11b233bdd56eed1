import type { BoundText, TextPiece } from "../bound-text.ts";
import type { Cell } from "../cell.ts";
import { numbersIn, withoutExceptions } from "../check/digits.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { nearest } from "./nearest.ts";
import { requiredText } from "./table.ts";

/** What a text of a table may name. */
export interface TextContext {
  /** Rows, figures and computed indicators. */
  ids: ReadonlyMap<string, unknown>;
  /** Texts with digits that prose may hold, longest first. */
  exceptions: readonly string[];
  /** Findings whose size it may give; none where it is left out. */
  sized?: ReadonlySet<string>;
}

/** A text in both languages from its cells; Vietnamese must be there. */
export function boundText(vi: Cell, en: Cell, column: string, context: TextContext, onMistake: OnMistake): BoundText {
  requiredText(vi, column, onMistake);
  return { vi: piecesOf(vi, context, onMistake), en: piecesOf(en, context, onMistake) };
}

const NUMBER = /<(So|Lech) id="([^"<>]*)"( khong-don-vi)? \/>/g;

/** A text in pieces; a digit, a tag other than `<So>` and, where sizes may be given, `<Lech>`, and an id that is not there are mistakes. */
function piecesOf(cell: Cell, { ids, exceptions, sized }: TextContext, onMistake: OnMistake): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of cell.text.matchAll(NUMBER)) {
    const [found, tag, id = "", bare] = match;
    // Left among the words, where it is refused.
    if (tag === "Lech" && (!sized || bare)) continue;
    const known = tag === "Lech" ? sized! : ids;
    if (!known.has(id)) onMistake(mistakeAt(cell, "id-unknown", nearest(id, known.keys()), id));
    pieces.push(cell.text.slice(from, match.index), tag === "Lech" ? { finding: id } : { id, withUnit: !bare });
    from = match.index + found.length;
  }
  pieces.push(cell.text.slice(from));
  const words = pieces.filter((piece) => typeof piece === "string").join(" ");
  const tag = /<\/?\w[^>]*>?/.exec(words)?.[0];
  if (tag) onMistake(mistakeAt(cell, "cell-not-allowed", '<So id="…" />', tag));
  if (!tag) refuseDigits(cell, words, exceptions, onMistake);
  return pieces.filter((piece) => piece !== "");
}

/** No number is typed in a text of a table: its first digit that no exception holds is a mistake. */
export function refuseDigits(cell: Cell, text: string, exceptions: readonly string[], onMistake: OnMistake): void {
  const digit = numbersIn(withoutExceptions(text, exceptions))[0]?.[0];
  if (digit) onMistake(mistakeAt(cell, "prose-digit", "", digit));
}
