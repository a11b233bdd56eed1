import type { TextFile } from "../cell.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { positionOfKey } from "../parse/json.ts";
import { daysOf, type Quarter } from "../quarter.ts";
import type { Report } from "../report.ts";

/**
 * A report of a quarter ends, is closed and is issued after the quarter began: an earlier day is another
 * quarter's. Nor does an office report more than a year later: that is a slip of the year.
 */
export function checkReportDays(
  { period, cutOff, issued }: Report,
  quarter: Quarter,
  file: TextFile,
  onMistake: OnMistake,
): void {
  const { from, to } = daysOf(quarter);
  const days = { period: period.to, cutOff, issued };
  for (const [key, day] of Object.entries(days))
    // A head that cannot be read has no days.
    if (day !== "" && day < from)
      onMistake(mistakeAt(positionOfKey(file, key), "report-early", from, `${key}: ${day}`));
  const last = `${Number(to.slice(0, 4)) + 1}${to.slice(4)}`;
  if (issued > last) onMistake(mistakeAt(positionOfKey(file, "issued"), "report-late", last, issued));
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
