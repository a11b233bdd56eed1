import type { SearchRecord } from "./record.ts";
import { SILENT_TOKENS } from "./stop-words.ts";
import { wordsOf } from "./word.ts";

/** Where a record has a word: in its title or in its text alone. */
export const STANDINGS = ["title", "text"] as const;
export type Standing = (typeof STANDINGS)[number];

/** The words of a text that name something, each once. */
function tokensOf(text: string): string[] {
  return [...new Set(wordsOf(text).map(({ token }) => token))].filter((token) => !SILENT_TOKENS.has(token));
}

/**
 * The text that is indexed for each record. Every word has a few places of its own, one for each
 * standing and the same in all records. What the index keeps of a word is its place: so the place
 * tells the standing, and equal places compress to almost nothing.
 */
export function placedWords(records: readonly SearchRecord[]): string[] {
  const standings = records.map(standingsOf);
  const counts = new Map<string, number>();
  for (const words of standings) for (const token of words.keys()) counts.set(token, (counts.get(token) ?? 0) + 1);
  const commonFirst = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const ranks = new Map(commonFirst.map(([token], index) => [token, index]));
  return standings.map((words) => {
    const places = new Array<string>(ranks.size * STANDINGS.length).fill("-");
    for (const [token, standing] of words)
      places[ranks.get(token)! * STANDINGS.length + STANDINGS.indexOf(standing)] = token;
    return places.join(" ");
  });
}

function standingsOf({ title, names, words }: SearchRecord): Map<string, Standing> {
  return new Map<string, Standing>([
    ...tokensOf(words).map((token) => [token, "text"] as const),
    ...tokensOf(`${title} ${names}`).map((token) => [token, "title"] as const),
  ]);
}

/** The standing that a place in an indexed record tells. */
export function standingAt(place: number): Standing {
  return STANDINGS[place % STANDINGS.length]!;
}
