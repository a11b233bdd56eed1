import { CARRIED, withoutMark } from "../../core/carried.ts";
import { isIsoDate, quarterLater } from "../../core/date.ts";
import { type FigureMeasures, isSpan } from "../../core/figure.ts";
import type { Quarter } from "../../core/quarter.ts";
import type { ReadNumber } from "../../reading/report/reading.ts";
import type { Row } from "./rows.ts";

/**
 * The time of a figure as figures.csv has it: what its sentence says; a day that it does not say and that last
 * quarter's figure had, a quarter later behind a `?`.
 * @param carried last quarter's row as it is carried over; undefined for a new figure
 * @param quarter of the report: a year to date starts with its year
 */
export function timeCells({ time }: Pick<ReadNumber, "time">, carried: Row | undefined, quarter: Quarter): Row {
  const last = (carried?.["measures"] ?? "") as FigureMeasures;
  // What last quarter knew as a state has no span, whatever time its sentence names.
  const isSpanned = isSpan(time.measures) && (carried === undefined || isSpan(last));
  const { measures, span } = isSpanned ? time : { measures: last, span: null };
  const lastEnd = carried?.["period_end"] ?? "";
  const own = time.asOf && (carried?.["as_of"] || lastEnd === "") ? time.asOf : null;
  const cells = { measures, as_of: own ?? waiting(carried?.["as_of"]) };
  if (isSpanned) return { ...cells, period_start: span?.from ?? "", period_end: span?.to ?? "" };
  const start = waiting(carried?.["period_start"], last === "year-to-date" ? quarter : null);
  // Where a sentence names a day alone, a span that last quarter had ends on it.
  return { ...cells, period_start: start, period_end: lastEnd === "" ? "" : (time.asOf ?? waiting(lastEnd)) };
}

/** A carried day a quarter later, behind its `?`; the start of a year is the start of this one. */
function waiting(cell: string | undefined, yearOf: Quarter | null = null): string {
  const day = withoutMark(cell ?? "");
  if (!isIsoDate(day)) return cell ?? "";
  return CARRIED + (yearOf && day.endsWith("-01-01") ? `${yearOf.year}-01-01` : quarterLater(day));
}
