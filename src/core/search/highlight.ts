import { type Query, wordingsOf } from "./query.ts";
import { same } from "./rank.ts";
import { OPTIONAL_FOLDED } from "./stop-words.ts";
import { type Word, wordsOf } from "./word.ts";

/** A stretch of text; `marked` where it is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A text in pieces, with the words of the query marked. */
export function highlight(text: string, query: Query): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of stretches(wordsOf(text).filter(isAsked(query)), text)) {
    if (start > from) pieces.push({ text: text.slice(from, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked: false });
  return pieces;
}

/**
 * The part of a text around the most of what was looked for, cut at words.
 * @param length the most words that it may have
 */
export function excerpt(text: string, query: Query, length = 36): string {
  const words = wordsOf(text);
  if (words.length <= length) return text;
  const asked = words.map((word) => (isAsked(query)(word) ? 1 : 0));
  let best = { from: 0, count: -1 };
  for (let from = 0; from + length <= words.length; from++) {
    const count = asked.slice(from, from + length).reduce((sum: number, one) => sum + one, 0);
    if (count > best.count) best = { from, count };
  }
  // Some words before the first find tell what it is about.
  const first = asked.indexOf(1, best.from);
  const from = Math.max(0, Math.min(best.from, first < 0 ? best.from : first - 6));
  const last = words[Math.min(from + length, words.length) - 1]!;
  const cut = text.slice(words[from]!.start, last.end);
  return `${from > 0 ? "… " : ""}${cut}${last.end < text.trimEnd().length - 1 ? " …" : text.slice(last.end)}`;
}

function isAsked(query: Query): (word: Word) => boolean {
  const naming = query.terms.some(({ optional }) => !optional);
  const asked = wordingsOf(query)
    .flatMap(({ words }) => words)
    .filter(({ folded }) => !naming || !OPTIONAL_FOLDED.has(folded));
  return (word) => asked.some((one) => same(one, word, query.accented));
}

/** Neighbours with nothing but a space between them are one stretch. */
function stretches(words: readonly Word[], text: string): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of words) {
    const last = joined.at(-1);
    if (last && /^\s$/.test(text.slice(last.end, start))) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}
