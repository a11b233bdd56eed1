import Big from "big.js";
import { roundedTo } from "./number.ts";
import type { Amount } from "./quantity.ts";

/** From here on a told number is whole. */
const WHOLE = 100;
const MOST_DECIMALS = 3;

/** How many of a unit make one of the unit that its numbers are told in; 1 where it is told in itself. */
export function perTold(unit: Amount["unit"]): Big {
  return new Big(10).pow(unit?.toldIn ? unit.toldIn.scale - unit.scale : 0);
}

/**
 * A number as prose and charts say it: 6.915.541 triệu đồng is 6.916 tỷ đồng, rounded to whole ones from a hundred
 * on, to three digits below. A number whose unit is told in no other is what it was.
 */
export function asTold<A extends Pick<Amount, "number" | "unit">>(amount: A): A {
  const { number, unit } = amount;
  if (!number || !unit?.toldIn) return amount;
  const value = number.value.div(perTold(unit));
  const exact = value.round(MOST_DECIMALS);
  const decimals = value.abs().gte(WHOLE) ? 0 : (exact.toFixed().split(".")[1]?.length ?? 0);
  return { ...amount, number: roundedTo(value, decimals), unit: unit.toldIn };
}
