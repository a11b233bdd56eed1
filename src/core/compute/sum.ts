import Big from "big.js";
import { roundedTo, type StatedNumber } from "../number.ts";
import type { Amount, Quantity } from "../quantity.ts";
import type { Term } from "../relation.ts";

/** A stated number in the base unit of its quantity: 12 triệu đồng is 12 000 000 đồng; null if not reported. */
export function baseValue({ number, unit }: Pick<Amount, "number" | "unit">): Big | null {
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

/** Numbers of one unit added up, with as many digits as the finest of them; null where one was not reported. */
export function addedUp(numbers: readonly (StatedNumber | null)[]): StatedNumber | null {
  const stated = numbers.flatMap((number) => number ?? []);
  if (stated.length < numbers.length) return null;
  const value = stated.reduce((sum, number) => sum.plus(number.value), new Big(0));
  return { value, decimals: Math.max(0, ...stated.map(({ decimals }) => decimals)) };
}

/**
 * What each of several numbers of one unit is of their sum, in percent and to one digit: enough to
 * see, and no claim against a stated share. Null where one was not reported or the sum is zero.
 */
export function sharesOf(numbers: readonly (StatedNumber | null)[]): StatedNumber[] | null {
  const sum = addedUp(numbers)?.value;
  if (!sum || sum.eq(0)) return null;
  return numbers.map((number) => roundedTo(number!.value.times(100).div(sum), 1));
}

/** What a number is of another one of its unit, in percent and to one digit; null where one was not reported or the whole is zero. */
export function shareOfWhole(part: StatedNumber | null, whole: StatedNumber | null): StatedNumber | null {
  const share = part && whole && quotient(part.value.times(100), whole.value);
  return share ? roundedTo(share, 1) : null;
}
