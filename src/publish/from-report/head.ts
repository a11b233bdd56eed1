import { isCarried } from "../../core/carried.ts";
import type { IsoDate } from "../../core/date.ts";
import type { Form } from "../../core/form.ts";
import type { LastQuarter } from "../../core/last-quarter.ts";
import { writtenDays } from "../../core/named-days.ts";
import type { Quarter } from "../../core/quarter.ts";
import { words } from "../../i18n/words.ts";
import type { ReportHead } from "../../reading/report/head.ts";
import type { ReportReading } from "../../reading/report/reading.ts";
import { carriedDates } from "../new-quarter.ts";
import { reportJson } from "../report-json.ts";

/** report.json: what the report says of itself, and who reports to whom, carried on. */
export function headText(
  head: ReportHead,
  form: Form,
  quarter: Quarter,
  last: LastQuarter | undefined,
  dates: NamedDays,
): string {
  const blank = { vi: "", en: "" };
  // Who reports is read where nobody has said it before; to whom, a person says.
  const people = last?.release.report ?? { issuer: { ...blank, vi: head.issuer }, recipient: blank };
  return reportJson(form.id, quarter, people, {
    ...{ number: head.number, title: head.title, issued: head.issued ?? "", cutOff: head.cutOff ?? "", dates },
  });
}

/** The days that report.json names, by their id. */
export type NamedDays = ReturnType<typeof carriedDates>;

/** Last quarter's days, waiting; where sections are the report's own words, each day that they name, too. */
export function datesOf(
  { passages }: ReportReading,
  last: LastQuarter | undefined,
  { verbatim }: { verbatim: boolean },
): NamedDays {
  const dates = carriedDates(last);
  if (!verbatim) return dates;
  const known = daysByDate(dates);
  const days = passages.flatMap(({ place, text }) => (place.kind === "form-note" ? [] : writtenDays(text)));
  const added = [...new Set(days.map(({ date }) => date))].filter((date) => !known.has(date)).sort();
  const label = { vi: words("vi").fromReport.namedDay, en: words("en").fromReport.namedDay };
  return { ...dates, ...Object.fromEntries(added.map((date) => [`day-${date}`, { date, ...label }])) };
}

/** The names of the days that are confirmed. */
export function daysByDate(dates: NamedDays): Map<IsoDate, string> {
  const confirmed = Object.entries(dates).filter(([, { date }]) => !isCarried(date));
  return new Map(confirmed.map(([id, { date }]) => [date, id]));
}
