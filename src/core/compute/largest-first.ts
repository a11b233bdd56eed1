import type { Comparison } from "./compare.ts";

/**
 * The rows that changed, the largest change first: by its share of the older value, where what was zero and is no
 * more is the largest of all. After the amounts come other answers, then what one of the two quarters does not
 * report. Rows that change alike keep their order.
 */
export function largestFirst(comparisons: readonly Comparison[]): Comparison[] {
  const ranked = comparisons.map((comparison) => ({ comparison, rank: rankOf(comparison) }));
  return ranked
    .filter(({ rank }) => rank < NO_CHANGE)
    .sort((a, b) => a.rank - b.rank || (a.rank === 1 ? shareOf(b.comparison) - shareOf(a.comparison) : 0))
    .map(({ comparison }) => comparison);
}

/** The rows that did not change or cannot be compared, in their order. */
export function unchanged(comparisons: readonly Comparison[]): Comparison[] {
  return comparisons.filter((comparison) => rankOf(comparison) === NO_CHANGE);
}

const NO_CHANGE = 4;

/** From a zero before amounts, then amounts, answers, what one quarter does not report. */
function rankOf({ change, incomparable, older }: Comparison): number {
  if (change && !change.value.eq(0)) return Number(older!.value) === 0 ? 0 : 1;
  return incomparable === "answer" ? 2 : incomparable === "missing" ? 3 : NO_CHANGE;
}

/** The amount of a change as a share of the older value, which is all that an order needs; 0 for what is no amount. */
function shareOf({ change, older }: Comparison): number {
  return change ? Math.abs(change.value.toNumber() / Number(older!.value)) : 0;
}
