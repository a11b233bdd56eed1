import type { Word } from "../core/word.ts";

/** How what is searched is read in a language: the index and the query alike. */
export interface SearchLanguage {
  wordsOf(text: string): Word[];
  /** Words that are not indexed, by token. */
  silent: ReadonlySet<string>;
  /** Words that a query may drop, by token and, where it is typed without accents, folded. */
  optional: { tokens: ReadonlySet<string>; folded: ReadonlySet<string> };
}

/**
 * @param silent words that are in many records and name nothing; leaving them out keeps the index small
 * @param asking what a question is made of, beside the words that are looked for
 */
export function languageWith(wordsOf: SearchLanguage["wordsOf"], silent: string, asking: string): SearchLanguage {
  const droppable = wordsOf(`${silent} ${asking}`);
  return {
    wordsOf,
    silent: new Set(wordsOf(silent).map(({ token }) => token)),
    optional: {
      tokens: new Set(droppable.map(({ token }) => token)),
      folded: new Set(droppable.map(({ folded }) => folded)),
    },
  };
}
