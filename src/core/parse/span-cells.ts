import type { Cell } from "../cell.ts";
import type { Span } from "../date.ts";
import type { FigureMeasures } from "../figure.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { dateOf } from "./date-cell.ts";

/** What measures a span; a point in time and a blank do not. */
const SPANS: readonly FigureMeasures[] = ["quarter", "year-to-date", "other-period"];

/**
 * The days that a report gives for a figure; null where both cells are blank. A span that ends before
 * it starts, one that nothing measures, another period without a day, and a year to date that starts
 * in the middle of a year are mistakes.
 * @param measured what the cell `measures` says; null where it says nothing that is known
 */
export function spanOf(
  { measures, period_start, period_end }: Record<"measures" | "period_start" | "period_end", Cell>,
  measured: FigureMeasures | null,
  onMistake: OnMistake,
): Span | null {
  const [from, to] = [dateOf(period_start, onMistake), dateOf(period_end, onMistake)];
  if (period_start.text === "" && period_end.text === "") {
    if (measured === "other-period") onMistake(mistakeAt(period_start, "cell-missing", "", "period_start"));
    return null;
  }
  if (measured !== null && !SPANS.includes(measured))
    onMistake(mistakeAt(measures, "cell-not-allowed", SPANS.join(", ")));
  if (from && to && to < from) onMistake(mistakeAt(period_end, "period-order", from));
  if (measured === "year-to-date" && from && !from.endsWith("-01-01"))
    onMistake(mistakeAt(period_start, "cell-not-allowed", `${from.slice(0, 4)}-01-01`));
  return { from, to };
}
