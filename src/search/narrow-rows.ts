import type { Abbreviation } from "../core/abbreviation.ts";
import { hasAccent, type Word } from "../core/word.ts";
import type { SearchLanguage } from "./language.ts";
import { readQuery, wordingsOf } from "./query.ts";

/** The code of a row, or a number: its parts are whole. */
const CODE = /^(?:[ivx]+x)?\d/;

/** The words of a row by what they are looked for with. */
type Known = ReadonlySet<string>;

/**
 * Which rows of a table a text leaves, where each must have all that was typed: whole words, with accents where they
 * were typed, and what is short for them or what people say for them. A code of the form stands for the rows below it;
 * a word that no row has as a whole, for those that begin with it: it is still being typed.
 * @param texts of the rows
 * @returns whether each row is left, in the order of the rows
 */
export function narrowRows(
  typed: string,
  abbreviations: readonly Pick<Abbreviation, "short" | "long" | "kind">[],
  texts: readonly string[],
  language: SearchLanguage,
): boolean[] {
  const rows = texts.map(
    (text): Known => new Set(language.wordsOf(text).flatMap(({ folded, token }) => [folded, token])),
  );
  const query = readQuery(typed, abbreviations, language);
  const isNowhere = (word: Word) => !rows.some((row) => row.has(keyOf(word)));
  // What asks and names nothing, “bao nhiêu”, is looked for only where a row has it.
  const passed = new Set(query.terms.flatMap(({ word, optional }) => (optional && isNowhere(word) ? [word] : [])));
  const wordings = wordingsOf(query).map(({ words }) => words.filter((word) => !passed.has(word)));
  const begins = (word: Word) => isNowhere(word) || CODE.test(word.token);
  return rows.map((row) =>
    wordings.some((words) => words.every((word) => (begins(word) ? hasBeginning(row, word) : row.has(keyOf(word))))),
  );
}

/** Accents count where they were typed. */
function keyOf(word: Word): string {
  return hasAccent(word) ? word.token : word.folded;
}

function hasBeginning(row: Known, { folded, token }: Word): boolean {
  return [...row].some((known) =>
    CODE.test(token) ? known === token || known.startsWith(`${token}x`) : known.startsWith(folded),
  );
}
