import type { Comparison } from "./compare.ts";

/** What became of a row from one quarter to the other. */
export const CHANGES = ["better", "worse", "changed", "same", "incomparable"] as const;
export type Change = (typeof CHANGES)[number];

/** `changed`: the form does not say which way is better. */
export function changeOf({ change, verdict }: Comparison): Change {
  if (!change) return "incomparable";
  return verdict ?? (change.value.eq(0) ? "same" : "changed");
}

/** How many rows became what; together they are all rows. */
export function countChanges(comparisons: readonly Comparison[]): Record<Change, number> {
  const counts = { better: 0, worse: 0, changed: 0, same: 0, incomparable: 0 };
  for (const comparison of comparisons) counts[changeOf(comparison)]++;
  return counts;
}
