import Big from "big.js";
import type { Quantity } from "../quantity.ts";
import type { Term } from "../relation.ts";

/** A stated number in the base unit of its quantity: 12 triệu đồng is 12 000 000 đồng; null if not reported. */
export function baseValue({ number, unit }: Quantity): Big | null {
  return number && number.value.times(new Big(10).pow(unit?.scale ?? 0));
}

/** Terms added up with their signs, in the base unit; null where one was not reported or is unknown. */
export function sumOfTerms(terms: readonly Term[], find: (id: string) => Quantity | undefined): Big | null {
  let sum = new Big(0);
  for (const { id, sign } of terms) {
    const quantity = find(id);
    const value = quantity && baseValue(quantity);
    if (!value) return null;
    sum = sum.plus(value.times(sign));
  }
  return sum;
}

// Enough digits for any share that is shown; the precision of a division, not of a statement.
Big.DP = 20;

/** numerator / denominator; null where the denominator is zero. */
export function quotient(numerator: Big, denominator: Big): Big | null {
  return denominator.eq(0) ? null : numerator.div(denominator);
}
