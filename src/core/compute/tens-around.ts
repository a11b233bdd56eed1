import Big from "big.js";

/**
 * The whole tens below and above some values, as the ends of an axis.
 * @param values at least one, none below zero
 */
export function tensAround(values: readonly Big[]): [number, number] {
  const least = values.reduce((a, b) => (a.lt(b) ? a : b));
  const most = values.reduce((a, b) => (a.gt(b) ? a : b));
  const tens = (value: Big, rounding: 0 | 3) => value.div(10).round(0, rounding).times(10).toNumber();
  return [tens(least, Big.roundDown), tens(most, Big.roundUp)];
}
