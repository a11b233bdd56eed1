import type { Abbreviation, AbbreviationKind } from "../core/abbreviation.ts";
import { hasAccent, type Word } from "../core/word.ts";
import type { SearchLanguage } from "./language.ts";

/** Other words for some that were typed; all of them must be there. */
export interface Alternative {
  words: Word[];
  /** The terms that it stands for: the first, and how many. */
  start: number;
  span: number;
  /** How much finding these is worth, where what was typed itself is 1. */
  worth: number;
  kind: AbbreviationKind | "number";
}

/** A word that was typed, with what may stand for it. */
export interface Term {
  word: Word;
  alternatives: Alternative[];
  /** A word that names nothing: finding it helps a little, missing it costs nothing. */
  optional: boolean;
}

export interface Query {
  language: SearchLanguage;
  terms: Term[];
  /** Whether accents were typed: then the exact ones come first. */
  accented: boolean;
  /** How many words behind the first `MOST_WORDS` are not looked for. */
  leftOut: number;
}

/** So many words of a query are looked for. A title is found by its first ones; each further word costs time. */
export const MOST_WORDS = 16;

const WORTH: Record<AbbreviationKind, number> = { abbreviation: 0.95, "document-type": 0.95, people: 0.9 };
const SPACED_NUMBER = /(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.,])/g;

/** What a reader typed -> terms: numbers joined, abbreviations and people's words understood both ways. */
export function readQuery(
  text: string,
  abbreviations: readonly Pick<Abbreviation, "short" | "long" | "kind">[],
  language: SearchLanguage,
): Query {
  const { wordsOf, optional } = language;
  const typed = wordsOf(text.normalize("NFC").replace(SPACED_NUMBER, (number) => number.replaceAll(" ", "")));
  const words = typed.slice(0, MOST_WORDS);
  const accented = words.some(hasAccent);
  const terms: Term[] = words.map((word, index) => ({
    word,
    alternatives: otherGrouping(word, index),
    optional: accented ? optional.tokens.has(word.token) : optional.folded.has(word.folded),
  }));
  for (const { short, long, kind } of abbreviations)
    for (const [from, to] of [
      [wordsOf(short), wordsOf(long)],
      [wordsOf(long), wordsOf(short)],
    ] as const)
      for (const start of placesOf(from, words)) {
        const alternative = { words: [...to], start, span: from.length, worth: WORTH[kind], kind };
        for (const term of terms.slice(start, start + from.length)) {
          term.alternatives.push(alternative);
          term.optional = false;
        }
      }
  // A query of such words alone still asks for them.
  if (terms.every(({ optional }) => optional)) for (const term of terms) term.optional = false;
  return { language, terms, accented, leftOut: typed.length - words.length };
}

/** Where words stand one after another in others, accents aside unless both sides typed them. */
function placesOf(phrase: readonly Word[], words: readonly Word[]): number[] {
  const same = (a: Word, b: Word) => a.folded === b.folded && (!hasAccent(b) || a.token === b.token);
  return words.flatMap((_, start) =>
    phrase.length > 0 && phrase.every((word, index) => words[start + index] && same(word, words[start + index]!))
      ? [start]
      : [],
  );
}

/** `1,587` is one and a half thousandths in Vietnamese, but may be meant the English way, and the other way round. */
function otherGrouping({ token }: Word, start: number): Alternative[] {
  if (!/^\d{1,3}x\d{3}$/.test(token)) return [];
  const joined = token.replace("x", "");
  const words = [{ folded: joined, token: joined, start: 0, end: 0 }];
  return [{ words, start, span: 1, worth: 0.9, kind: "number" }];
}

/** What was typed in all its wordings, each with what it is worth; the literal one first. */
export function wordingsOf({ terms }: Query): { words: Word[]; worth: number }[] {
  const MOST = 32;
  let partial = [{ words: [] as Word[], worth: 1, next: 0 }];
  while (partial.some(({ next }) => next < terms.length))
    partial = partial
      .flatMap((wording) => {
        const term = terms[wording.next];
        if (!term) return [wording];
        const ways = term.alternatives.filter(({ start }) => start === wording.next);
        return [{ words: [term.word], span: 1, worth: 1 }, ...ways].map(({ words, span, worth }) => ({
          words: [...wording.words, ...words],
          worth: wording.worth * worth,
          next: wording.next + span,
        }));
      })
      .slice(0, MOST);
  return partial;
}
