import { wordsOf } from "../core/word.ts";

/** The texts most like what was typed, by the pairs of letters that they share; at most `count`. */
export function nearestTexts<T extends { text: string }>(typed: string, candidates: readonly T[], count: number): T[] {
  const asked = pairsOf(typed);
  const likeness = ({ text }: T) => {
    const pairs = pairsOf(text);
    const shared = [...asked].filter((pair) => pairs.has(pair)).length;
    return shared / Math.sqrt(pairs.size || 1);
  };
  return candidates
    .map((candidate) => ({ candidate, likeness: likeness(candidate) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

function pairsOf(text: string): Set<string> {
  const folded = wordsOf(text).map((word) => ` ${word.folded} `);
  return new Set(folded.flatMap((word) => [...word].slice(1).map((letter, index) => word[index] + letter)));
}
