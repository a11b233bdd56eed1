import Big from "big.js";
import type { Qualifier } from "../figure.ts";
import type { Outcome, RoundingManner } from "../finding.ts";
import { roundedTo, type StatedNumber } from "../number.ts";

export interface Verdict {
  outcome: Exclude<Outcome, "not-checkable">;
  manner: RoundingManner | null;
}

const HOLDS: Verdict = { outcome: "holds", manner: null };
const CONTRADICTION: Verdict = { outcome: "contradiction", manner: null };

/**
 * Compares a stated number with what its parts give, in exact decimals at the stated precision.
 * A rounding is possible only where something was rounded: the result has more digits than were
 * stated, or the parts carry decimals themselves. Whole counts add up or they contradict.
 * @param computed the exact result, in the unit of `stated`
 * @param partsRounded whether any part was stated with decimals
 */
export function classify(stated: StatedNumber, qualifier: Qualifier, computed: Big, partsRounded: boolean): Verdict {
  if (qualifier === "more-than") return computed.gt(stated.value) ? HOLDS : CONTRADICTION;
  if (qualifier === "at-least") return computed.gte(stated.value) ? HOLDS : CONTRADICTION;
  if (qualifier === "nearly") return computed.lt(stated.value) ? HOLDS : CONTRADICTION;
  const rounded = roundedTo(computed, stated.decimals).value;
  if (rounded.eq(stated.value)) return HOLDS;
  if (rounded.eq(computed) && !partsRounded) return CONTRADICTION;
  if (computed.round(stated.decimals, Big.roundDown).eq(stated.value)) return { outcome: "rounding", manner: "cut" };
  const lastDigit = new Big(10).pow(-stated.decimals);
  if (rounded.minus(stated.value).abs().eq(lastDigit)) return { outcome: "rounding", manner: "last-digit" };
  return CONTRADICTION;
}
