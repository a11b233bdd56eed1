import type { IsoDate, Span } from "../core/date.ts";
import type { Locale } from "../core/number.ts";
import type { Quantity } from "../core/quantity.ts";
import { timeOf } from "../core/time.ts";
import type { Version } from "../core/release.ts";
import { dateText } from "./format.ts";
import { words } from "./words.ts";

/**
 * What time the report gives for a number: its span, its day, or that it measures the quarter; ""
 * where it gives none. A day that only follows from a rule is no word of the report.
 */
export function givenTime(quantity: Quantity, version: Version, locale: Locale): string {
  const t = words(locale).time;
  const { asOf, measures } = timeOf(quantity, version);
  const span = quantity.source.kind === "figure" ? quantity.source.figure.span : null;
  const spanned = span && measures !== "year-to-date" ? spanText(span, locale) : span?.to && spanText(span, locale);
  if (spanned) return spanned;
  if (asOf) return t.asOf(dateText(asOf, locale));
  return measures === "quarter" ? t.inQuarter : "";
}

/** The same, or that the report names no day. */
export function timeText(quantity: Quantity, version: Version, locale: Locale): string {
  return givenTime(quantity, version, locale) || words(locale).time.noDay;
}

/** Whole months of a year are named as months: the report that counts them names no day. */
function spanText({ from, to }: Span, locale: Locale): string {
  const t = words(locale).time;
  if (!from) return t.until(dateText(to!, locale));
  if (!to) return t.since(dateText(from, locale));
  const year = from.slice(0, 4);
  return year === to.slice(0, 4) && from.endsWith("-01") && isLastOfMonth(to)
    ? t.months(monthOf(from), monthOf(to), year)
    : t.between(dateText(from, locale), dateText(to, locale));
}

function monthOf(date: IsoDate): string {
  return String(Number(date.slice(5, 7)));
}

function isLastOfMonth(date: IsoDate): boolean {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === day;
}
