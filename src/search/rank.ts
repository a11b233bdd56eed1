import { type Query, wordingsOf } from "./query.ts";
import type { Shown } from "./record.ts";
import { numbersOf, type Word } from "../core/word.ts";

const OPENING = 0.2;

/**
 * How well a record answers, read in what it shows: 0 to about 2. Titles that say just what was
 * asked come first, then titles that hold it, then texts that do.
 */
export function closeness(query: Query, { title, value, text }: Shown): number {
  const { wordsOf } = query.language;
  const titled = fit(query, wordsOf(title));
  const valued = fit(query, numbersOf(wordsOf(value)));
  const body = fit(query, wordsOf(text));
  return Math.max(titled.run + 0.3 * titled.share, valued.run, 0.7 * body.run) + 0.1 * body.run;
}

/** `run`: the part of the query that stands there in one run; `share`: the part of the text that this run is. */
function fit(query: Query, words: readonly Word[]): { run: number; share: number } {
  const fits = wordingsOf(query).map(({ words: phrase, worth }) => {
    const longest = longestRun(phrase, words, query);
    return { run: (worth * longest) / phrase.length, share: (worth * longest) / Math.max(words.length, 1) };
  });
  return {
    run: Math.max(0, ...fits.map(({ run }) => run)),
    share: Math.max(0, ...fits.map(({ share }) => share)),
  };
}

/** How many words of a phrase follow one another in a text; a run that opens the text counts a little more. */
function longestRun(phrase: readonly Word[], words: readonly Word[], query: Query): number {
  let longest = 0;
  for (let from = 0; from < phrase.length; from++)
    for (let at = 0; at < words.length; at++) {
      const length = runAt(phrase, from, words, at, query);
      longest = Math.max(longest, length && at === 0 ? length + OPENING : length);
    }
  return longest;
}

/** Words that name nothing do not break a run: `nghị định 178` stands in `Nghị định số 178`. */
function runAt(phrase: readonly Word[], from: number, words: readonly Word[], at: number, query: Query): number {
  const { accented, language } = query;
  let length = 0;
  for (let next = at; next < words.length; next++) {
    const typed = phrase[from + length];
    if (typed && same(typed, words[next]!, accented)) length++;
    else if (length === 0 || !language.silent.has(words[next]!.token)) break;
  }
  return length;
}

/** Whether a word of a text is the one that was typed. */
export function same(typed: Word, word: Word, accented: boolean): boolean {
  return accented ? typed.token === word.token : typed.folded === word.folded;
}
