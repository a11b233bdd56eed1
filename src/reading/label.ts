import { straightened } from "../core/letters.ts";
import { distance } from "fastest-levenshtein";

// Every row is compared with every row of the form: each label is made plain once.
const plain = new Map<string, string>();
const MOST_KEPT = 10_000;
const LONGEST_KEPT = 1000;

/** A label without what print and typing change: case, punctuation, doubled spaces, letters that look like others. */
export function plainLabel(text: string): string {
  const known = plain.get(text);
  if (known !== undefined) return known;
  const made = straightened(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%+]+/gu, " ")
    .trim();
  if (plain.size >= MOST_KEPT) plain.clear();
  if (text.length <= LONGEST_KEPT) plain.set(text, made);
  return made;
}

/**
 * How alike two labels are, 0 to 1; 1 only where they say the same. Labels that differ in a digit
 * (`từ 70% - dưới 100%`) name different rows, however alike they look.
 */
export function likeness(a: string, b: string): number {
  const [left, right] = [plainLabel(a), plainLabel(b)];
  if (left === right) return 1;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  // So different in length or in a digit they name different rows: how far apart they are is not asked.
  if (short.length < long.length / 2 || digitsOf(left) !== digitsOf(right)) return 0;
  return Math.min(1 - distance(left, right) / long.length, 0.99);
}

function digitsOf(text: string): string {
  return (text.match(/\d+/g) ?? []).join(" ");
}
