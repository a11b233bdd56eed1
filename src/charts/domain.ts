/** In percent: values above it would stick to the top of an axis from zero. */
const HIGH = 90;

/**
 * The ends of the axis of percentages over time: 0 to 100, or where none is below 90 and none above 100 as far below
 * 100 as keeps them off the edge: 99,2 to 99,9 stand between 98 and 100.
 * @param values in percent, without those that were not reported
 */
export function percentEnds(values: readonly number[]): [number, number] {
  const least = Math.min(...values);
  if (values.length < 2 || least < HIGH || Math.max(...values) > 100) return [0, 100];
  const room = Math.max(2 * (100 - least), 1);
  return [100 - Math.ceil(room), 100];
}
