import type { Locale } from "../core/number.ts";
import { type Quarter, quarterId, readQuarter } from "../core/quarter.ts";
import { quarterText } from "../i18n/format.ts";
import { importProblemLine } from "../i18n/import-problems.ts";
import { reportProblemLine } from "../i18n/report-problems.ts";
import { words } from "../i18n/words.ts";
import type { Merged } from "../publish/from-report/merge.ts";
import type { QuarterSummary, SummaryFigure } from "../publish/from-report/summary.ts";
import type { ReportReading } from "../reading/report/reading.ts";

/** What became of a report that was imported. */
export interface ImportResult {
  quarter: Quarter;
  /** The quarter that it was read against; null for the first. */
  last: Quarter | null;
  reading: ReportReading;
  summary: QuarterSummary;
  merged: Merged;
}

/** So many of each list are shown, so that all fits on one screen of forty lines. */
const SHOWN = 3;
const LONGEST = 110;

/** What was taken, changed, gone, new and doubtful, in at most forty lines. */
export function importScreen({ quarter, last, reading, summary, merged }: ImportResult, locale: Locale): string[] {
  const t = words(locale).importReport;
  const { taken, changed, gone, added, doubtful, rows, documents, relations, sections } = summary;
  const said = reading.head.quarter === quarterId(quarter) ? null : readQuarter(reading.head.quarter ?? "");
  const cell = (one: Merged["kept"][number]) => t.keptCell(nameOf(one.file), one.id, one.column, one.kept, one.read);
  return [
    `${t.head(reading.head.number, quarterText(quarter, locale))} ${last ? t.against(quarterText(last, locale)) : t.first}`,
    ...(said ? [t.otherQuarter(quarterText(said, locale))] : []),
    t.rows(rows.taken, rows.all),
    t.taken(taken, reading.sections.length),
    ...list(t.changed(changed.length), changed.map(figureLine(locale)), locale),
    ...list(t.gone(gone.length), gone.map(figureLine(locale)), locale),
    ...list(t.added(added.length), added.map(figureLine(locale)), locale),
    ...list(t.doubtful(doubtful.length), doubtful.map(figureLine(locale)), locale),
    t.documents(documents.known, documents.added.length, documents.gone.length),
    t.relations(relations.length),
    t.sections(sections.verbatim, sections.draft),
    ...list(
      t.problems(reading.problems.length),
      reading.problems.map((one) => reportProblemLine(one, locale)),
      locale,
    ),
    ...list(t.kept(merged.kept.length), merged.kept.map(cell), locale),
    ...(merged.keptFiles.length > 0 ? [t.keptFiles(merged.keptFiles.length)] : []),
  ];
}

/** A heading with the first few of its lines; nothing where there is none. */
function list(title: string, lines: readonly string[], locale: Locale): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - SHOWN;
  return [
    title,
    ...lines.slice(0, SHOWN).map((line) => `  - ${clipped(line)}`),
    ...(more > 0 ? [`  ${words(locale).importReport.more(more)}`] : []),
  ];
}

function clipped(line: string): string {
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, "")} …`;
}

function figureLine(locale: Locale) {
  const t = words(locale).importReport;
  return ({ label, before, after }: SummaryFigure) =>
    before && after && before !== after ? t.values(label, before, after) : t.value(label, after || before);
}

/**
 * All that was left of the file, or read otherwise than the form has it, a line each: the screen has no place for it.
 * A row that the report lacks keeps blank, which the count of rows says already.
 */
export function leftOfReport({ form }: Pick<ReportReading, "form">, locale: Locale): string[] {
  const lines = form.problems
    .filter(({ code }) => code !== "row-missing")
    .map((one) => `  - ${importProblemLine(one, locale)}`);
  return lines.length > 0 ? [words(locale).importReport.left(lines.length), ...lines] : [];
}

function nameOf(file: string): string {
  return file.split("/").at(-1)!;
}
