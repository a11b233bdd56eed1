import type { Outcome, RoundingManner } from "../finding.ts";
import {
  dividedBy,
  type Interval,
  intervalOf,
  exactly,
  meets,
  plus,
  reaches,
  type RoundingMode,
  times,
} from "../interval.ts";
import type { Amount } from "../quantity.ts";
import type { Relation, Term } from "../relation.ts";
import Big from "big.js";

export interface Verdict {
  outcome: Outcome;
  manner: RoundingManner | null;
}

/** A relation with what its ids stand for in one quarter. */
export interface Stated {
  kind: Relation["kind"];
  target: Amount;
  terms: { term: Term; quantity: Amount }[];
  /** Whether the two sides speak of the same thing only under an assumption (Relation.assumes). */
  assumes: boolean;
}

/**
 * Whether a relation can be true of what was stated (XBRL Calculations 1.1): every number is an interval,
 * parts carry theirs through the arithmetic, and only what cannot meet is refuted. `khoảng` and `ước`
 * refute nothing. What is refuted contradicts, or differs where an assumption may explain it.
 */
export function verdictOf(stated: Stated): Verdict {
  const { target, terms } = stated;
  const isVague = [target, ...terms.map(({ quantity }) => quantity)].some(
    ({ qualifier }) => qualifier === "about" || qualifier === "estimated",
  );
  const nearest = isVague ? null : holdsUnder(stated, "nearest", "nearest");
  if (nearest === null) return { outcome: "not-checkable", manner: null };
  if (nearest) return { outcome: "holds", manner: null };
  if (holdsUnder(stated, "cut", "cut")) return { outcome: "rounding", manner: "cut" };
  if (isInexact(stated) && holdsUnder(stated, "last-digit", "nearest"))
    return { outcome: "rounding", manner: "last-digit" };
  if (isFilledHeading(target)) return { outcome: "misprint", manner: null };
  return { outcome: stated.assumes ? "difference" : "contradiction", manner: null };
}

/** null where it cannot be said: something was not reported, or a whole may be zero. */
function holdsUnder({ kind, target, terms }: Stated, of: RoundingMode, ofTerms: RoundingMode): boolean | null {
  const left = intervalOf(target, of);
  const right = resultOf({ kind, target, terms }, ofTerms);
  if (!left || !right) return null;
  return kind === "at-most" ? reaches(left, right) : meets(left, right);
}

/** What the terms give, in the base unit of the target. */
function resultOf({ kind, target, terms }: Omit<Stated, "assumes">, mode: RoundingMode): Interval | null {
  if (kind !== "ratio") return sumOf(terms, mode);
  const [part, ...whole] = terms;
  const numerator = part ? intervalOf(part.quantity, mode) : null;
  const denominator = sumOf(whole, mode);
  const share = numerator && denominator && dividedBy(numerator, denominator);
  return share && (target.unit?.type === "percent" ? times(share, 100) : share);
}

function sumOf(terms: Stated["terms"], mode: RoundingMode): Interval | null {
  let sum = exactly(new Big(0));
  for (const { term, quantity } of terms) {
    const interval = intervalOf(quantity, mode);
    if (!interval) return null;
    sum = plus(sum, times(interval, term.sign));
  }
  return sum;
}

/** Whether anything can have been rounded: whole counts add up or they do not, 1 of 2 is 50 % and never 51 %. */
function isInexact({ kind, target, terms }: Stated): boolean {
  const right = resultOf({ kind, target, terms }, "nearest");
  if (!right?.low || !right.high || !right.low.value.eq(right.high.value)) return true;
  const inUnit = right.low.value.div(new Big(10).pow(target.unit?.scale ?? 0));
  return !inUnit.round(target.number!.decimals).eq(inUnit);
}

/** A heading asks for no number; a zero in it was filled in before anybody counted. */
function isFilledHeading({ unit, number }: Amount): boolean {
  return unit === null && number !== null && number.value.eq(0);
}
