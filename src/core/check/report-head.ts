import type { TextFile } from "../cell.ts";
import type { IsoDate } from "../date.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { positionOfKey } from "../parse/json.ts";
import { daysOf, type Quarter } from "../quarter.ts";
import type { Report } from "../report.ts";

type DayKey = "period" | "cutOff" | "issued";

/** A day of a head that cannot be this quarter's, and the bound that it passes. */
export interface WrongDay {
  key: DayKey;
  code: "report-early" | "report-late";
  day: IsoDate;
  bound: IsoDate;
}

/**
 * A report of a quarter ends, is closed and is issued after the quarter began: an earlier day is another
 * quarter's. Nor does an office report more than a year later: that is a slip of the year.
 * @param days "" where one is not known
 */
export function wrongDays(days: Partial<Record<DayKey, IsoDate>>, quarter: Quarter): WrongDay[] {
  const { from, to } = daysOf(quarter);
  const known = Object.entries(days).filter(([, day]) => day !== "") as [DayKey, IsoDate][];
  const early = known.filter(([, day]) => day < from);
  const last = `${Number(to.slice(0, 4)) + 1}${to.slice(4)}`;
  const late = known.filter(([key, day]) => key === "issued" && day > last);
  return [
    ...early.map(([key, day]) => ({ key, code: "report-early" as const, day, bound: from })),
    ...late.map(([key, day]) => ({ key, code: "report-late" as const, day, bound: last })),
  ];
}

/** The same of the head of a quarter, as mistakes; nor is a report published before it is issued. */
export function checkReportDays(
  { period, cutOff, issued, published }: Report,
  quarter: Quarter,
  file: TextFile,
  onMistake: OnMistake,
): void {
  for (const { key, code, day, bound } of wrongDays({ period: period.to, cutOff, issued }, quarter))
    onMistake(mistakeAt(positionOfKey(file, key), code, bound, code === "report-early" ? `${key}: ${day}` : day));
  if (published && published < issued)
    onMistake(mistakeAt(positionOfKey(file, "published"), "published-early", issued, published));
}

/** A report as its quarter's head names it. */
type Numbered = { id: string; report: Pick<Report, "number" | "issued"> };

/** An office numbers its reports through a year: two quarters with one number are one report. */
export function checkReportNumbers(
  releases: readonly Numbered[],
  texts: ReadonlyMap<string, TextFile>,
  onMistake: OnMistake,
): void {
  const seen = new Map<string, string>();
  for (const { id, report } of [...releases].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = `${report.number} ${report.issued.slice(0, 4)}`;
    const other = seen.get(key);
    const file = texts.get(`data/quarters/${id}/report.json`);
    if (other && report.number !== "" && file)
      onMistake(mistakeAt(positionOfKey(file, "number"), "report-twice", other, report.number));
    seen.set(key, other ?? id);
  }
}
