import { hasRefused, withNamedRefused, withoutRefused } from "./character.ts";
import { opensFormula, withoutFormulaSign } from "./formula.ts";
import { LONGEST_WORD, longWord } from "./long-word.ts";
import type { Mistake } from "./mistake.ts";

/** In characters: the longest title of a report or description of a page has a tenth. */
const LONGEST = 2000;

/**
 * What a text of a JSON file or of a frontmatter may not be: the same as a cell's, since it is written into the same
 * files. null where nothing is wrong.
 */
export function textMistake(text: string): Pick<Mistake, "code" | "read" | "write"> | null {
  if (text.length > LONGEST) return { code: "cell-too-long", read: String(text.length), write: String(LONGEST) };
  if (hasRefused(text) || /[\t\n]/.test(text))
    return { code: "cell-control-character", read: withNamedRefused(text), write: withoutRefused(oneLine(text)) };
  const word = longWord(text);
  if (word) return { code: "word-too-long", read: word.slice(0, 60), write: String(LONGEST_WORD) };
  return opensFormula(text) ? { code: "cell-formula", read: text, write: withoutFormulaSign(text) } : null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
