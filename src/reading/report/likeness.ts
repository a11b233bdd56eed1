import { fullWord, type Vocabulary } from "./vocabulary.ts";

/** The words around a number: the nearer one stands, the more it says; 0 to 1. */
export type Context = ReadonlyMap<string, number>;

/** How much a word says, by how rare it is. */
export type Rarity = (word: string) => number;

/** After so many words what a word says has fallen to a third. */
const REACH = 24;
/** What a word says at the least that stands in the same paragraph. */
const ELSEWHERE = 0.05;
/** What is left of it beyond each of these. */
const BEYOND: Record<string, number> = {
  ";": 0.15,
  ".": 0.15,
  ":": 0.9,
  "(": 0.7,
  ")": 0.6,
  ",": 0.9,
  "0": 0.45,
  "/": 1,
};
const TOKEN = /\/?\s?\d[\d.,]*|[\p{L}\p{M}]+|%|[;:(),]|\.(?=\s|$)/gu;

/** The words before a number and those behind it, weighted by distance and by what parts them from it, and both together. */
export interface Contexts {
  before: Context;
  behind: Context;
  around: Context;
}

/** Words farther off than so many characters say nothing of a number. */
const FARTHEST = 400;

export function contextsOf(before: string, behind: string, vocabulary: Pick<Vocabulary, "abbreviations">): Contexts {
  const left = weighted((before.slice(-FARTHEST).match(TOKEN) ?? []).reverse(), vocabulary);
  const right = weighted(behind.slice(0, FARTHEST).match(TOKEN) ?? [], vocabulary);
  const around = new Map(left);
  for (const [word, weight] of right) if (weight > (around.get(word) ?? 0)) around.set(word, weight);
  return { before: left, behind: right, around };
}

function weighted(tokens: readonly string[], vocabulary: Pick<Vocabulary, "abbreviations">): Map<string, number> {
  const words = new Map<string, number>();
  let barrier = 1;
  let distance = 0;
  for (const token of tokens) {
    const kind = /^\/\s?\d/.test(token) ? "/" : /^\d/.test(token) ? "0" : token;
    const beyond = BEYOND[kind];
    if (beyond !== undefined) {
      barrier *= beyond;
      continue;
    }
    const weight = Math.max(ELSEWHERE, barrier * Math.exp(-distance++ / REACH));
    // What stands nearest comes first and weighs the most.
    for (const word of fullWord(token, vocabulary)) if (!words.has(word)) words.set(word, weight);
  }
  return words;
}

/** How rare each word is among some texts: what all share says little about one. */
export function rarityAmong(texts: readonly (readonly string[])[]): Rarity {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log((texts.length + 1) / ((counts.get(word) ?? 0) + 0.5));
}

/** The share of a label's words that stand around a number, 0 to 1. */
export function coverage(label: ReadonlySet<string>, around: Context, rarity: Rarity): number {
  let [sum, found] = [0, 0];
  for (const word of label) {
    sum += rarity(word);
    found += rarity(word) * (around.get(word) ?? 0);
  }
  return sum === 0 ? 0 : found / sum;
}

/** A few words far away are alike by chance: what is known of both must weigh this much before it counts in full. */
const LITTLE = 1;

/** How alike the words around two numbers are, 0 to nearly 1 (cosine, less where little is known). */
export function alikeness(a: Context, b: Context, rarity: Rarity): number {
  let [product, left, right] = [0, 0, 0];
  for (const [word, weight] of a) {
    const value = weight * rarity(word);
    left += value * value;
    product += value * (b.get(word) ?? 0) * rarity(word);
  }
  for (const [word, weight] of b) right += (weight * rarity(word)) ** 2;
  return product / Math.sqrt((left + LITTLE) * (right + LITTLE));
}
