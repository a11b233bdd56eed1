import type { Query } from "./query.ts";
import { same } from "./rank.ts";
import type { Word } from "../core/word.ts";

/** A stretch of text; `marked` where it is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A text in pieces, with what was looked for marked. */
export function emphasize(text: string, query: Query): Piece[] {
  const words = query.language.wordsOf(text);
  const asked = askedIn(words, query);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of stretches(words.filter((_, index) => asked[index]))) {
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
  const words = query.language.wordsOf(text);
  if (words.length <= length) return text;
  const asked = askedIn(words, query).map(Number);
  let best = { from: 0, count: -1 };
  for (let from = 0; from + length <= words.length; from++) {
    const count = asked.slice(from, from + length).reduce((sum, one) => sum + one, 0);
    if (count > best.count) best = { from, count };
  }
  // Some words before the first find show what it is about.
  const first = asked.indexOf(1, best.from);
  const from = Math.max(0, Math.min(best.from, first < 0 ? best.from : first - 6));
  const last = words[from + length - 1];
  const cut = text.slice(words[from]!.start, last?.end);
  return `${from > 0 ? "… " : ""}${cut}${last && last !== words.at(-1) ? " …" : ""}`;
}

/** For each word of a text, whether it was looked for: as typed, or in the whole of other words for it. */
function askedIn(words: readonly Word[], { language, terms, accented }: Query): boolean[] {
  // Without accents `so` is also số, which is everywhere.
  const names = (word: Word) => accented || !language.silent.has(word.token);
  const asked = words.map((word) => names(word) && terms.some((term) => same(term.word, word, accented)));
  const naming = words.map((word) => terms.some((term) => !term.optional && same(term.word, word, accented)));
  // A word that names nothing is marked only beside one that does.
  if (terms.some(({ optional }) => !optional))
    for (const { from, to } of runsOf(asked)) if (!naming.slice(from, to).includes(true)) asked.fill(false, from, to);
  for (const { words: phrase } of terms.flatMap(({ alternatives }) => alternatives))
    for (let at = 0; at + phrase.length <= words.length; at++)
      if (phrase.every((word, index) => word.token === words[at + index]!.token))
        asked.fill(true, at, at + phrase.length);
  return asked;
}

function runsOf(flags: readonly boolean[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [index, flag] of flags.entries())
    if (flag && runs.at(-1)?.to === index) runs.at(-1)!.to++;
    else if (flag) runs.push({ from: index, to: index + 1 });
  return runs;
}

/** Words with one character or less between them are one stretch. */
function stretches(words: readonly Word[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of words) {
    const last = joined.at(-1);
    if (last && start - last.end <= 1) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}
