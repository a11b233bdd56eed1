import { fold } from "../fold.ts";
import type { Bilingual } from "../unit.ts";

/** What has an id made of words, and a name. */
export interface Named {
  id: string;
  label: Bilingual;
}

/** From here on two names are taken for the same thing under another id. */
const ALIKE = 0.6;

/** The one of several that looks most like another by the words of its id or of its name; null where none does. */
export function mostAlike<T extends Named>(one: Named, others: readonly T[]): T | null {
  const ranked = others
    .map((other) => ({ other, likeness: likeness(one, other) }))
    .filter((candidate) => candidate.likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
  return ranked[0]?.other ?? null;
}

/** How much two names have in common: 1 for the same words in id or name, 0 for none. */
export function likeness(a: Named, b: Named): number {
  const ids = shared(a.id.split("-"), b.id.split("-"));
  return Math.max(ids, ...(["vi", "en"] as const).map((locale) => shared(wordsOf(a, locale), wordsOf(b, locale))));
}

function wordsOf({ label }: Named, locale: keyof Bilingual): string[] {
  return fold(label[locale])
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Words that both have, of all that either has (Jaccard); 0 where one has none. */
function shared(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  const both = [...all].filter((word) => a.includes(word) && b.includes(word));
  return all.size === 0 ? 0 : both.length / all.size;
}
