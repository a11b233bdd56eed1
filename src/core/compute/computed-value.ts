import Big from "big.js";
import type { ComputedIndicator, ComputedValue } from "../computed.ts";
import { roundedTo } from "../number.ts";
import type { Quantity } from "../quantity.ts";
import { quotient, sumOfTerms } from "./sum.ts";

const RATE_DECIMALS = 2;

/** Computes at full precision, then states rates with two decimals and sums exactly. */
export function computedValue(indicator: ComputedIndicator, find: (id: string) => Quantity | undefined): ComputedValue {
  const scale = new Big(10).pow(indicator.unit.scale);
  const numerator = sumOfTerms(indicator.numerator, find);
  if (!numerator) return { indicator, number: null };
  if (indicator.denominator.length === 0) return { indicator, number: roundedTo(numerator.div(scale), 0) };
  const denominator = sumOfTerms(indicator.denominator, find);
  const share = denominator && quotient(numerator, denominator);
  if (!share) return { indicator, number: null };
  const value = indicator.unit.type === "percent" ? share.times(100) : share.div(scale);
  return { indicator, number: roundedTo(value, RATE_DECIMALS) };
}
