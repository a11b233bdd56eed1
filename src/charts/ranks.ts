import type { TickText } from "./axis.ts";
import type { Drawing } from "./drawing.ts";
import { histories, type Series } from "./history.ts";

/**
 * Ranks over time as a slope, the first place at the top. All are ranks among the same number: ranks of
 * 63 and of 34 never share a chart, since the same place on the line would be another place. Null where none is known.
 * @param of how many are ranked
 * @param tickText how a place is written at the first and at the last line
 */
export function ranks(series: readonly Series[], of: number, tickText: TickText): Drawing | null {
  return histories(series, tickText, [of, 1], [1, of]);
}
