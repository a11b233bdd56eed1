import type { Abbreviation } from "../core/abbreviation.ts";
import type { Form } from "../core/form.ts";
import type { LastQuarter } from "../core/last-quarter.ts";
import { dayHeldFor } from "../core/named-days.ts";
import type { Locale } from "../core/number.ts";
import { type Quarter, quarterId } from "../core/quarter.ts";
import type { SectionState } from "../core/section.ts";
import type { Unit } from "../core/unit.ts";
import { words } from "../i18n/words.ts";
import type { ReportReading } from "../reading/report/reading.ts";
import { carriedTables } from "./carry-over.ts";
import { indicatorsCsv } from "./form/csv.ts";
import { documentRows } from "./from-report/documents.ts";
import { explanationRows } from "./from-report/explanations.ts";
import { figureRows } from "./from-report/figures.ts";
import { footnotesOf } from "./from-report/footnotes.ts";
import { datesOf, daysByDate, headText, type NamedDays } from "./from-report/head.ts";
import { relationRows } from "./from-report/relations.ts";
import { type Row, rowsOf, tableText } from "./from-report/rows.ts";
import { draftFile, sectionOf, type SectionSource, verbatimFile } from "./from-report/section-files.ts";
import { figureSummary, type QuarterSummary } from "./from-report/summary.ts";
import { newQuarterFiles } from "./new-quarter.ts";

/** What is known before the report comes; `readReport` knows the same. */
export interface Known {
  form: Form;
  units: ReadonlyMap<string, Unit>;
  abbreviations: readonly Abbreviation[];
  /** Texts with digits that prose may hold (data/prose-exceptions.csv). */
  exceptions: readonly string[];
}

/**
 * The folder of a quarter made from its report: what `newQuarterFiles` makes, with all that was read put in.
 * What is sure is filled; all else waits behind a `?` or in a draft (core/carried.ts). Pure, also in a browser.
 * @param last the quarter before that the report was read against; undefined for the first of an office
 * @param options.verbatim whether sections are written in the report's own words instead of last quarter's prose
 * @param options.explanations what a person said of findings, by their id
 * @returns texts by path, and what became of the report
 */
export function quarterFromReport(
  reading: ReportReading,
  known: Known,
  quarter: Quarter,
  last: LastQuarter | undefined,
  options: { verbatim: boolean; explanations?: ReadonlyMap<string, string> },
  locale: Locale,
): { files: Map<string, string>; summary: QuarterSummary } {
  const { form } = known;
  const folder = `data/quarters/${quarterId(quarter)}`;
  const files = newQuarterFiles(form, quarter, last, words(locale).tools.newQuarter.hints, locale);
  const tables = new Map(carriedTables(last, form).map((table) => [table.name, table]));
  const carried = (name: string) => rowsOf(tables.get(name)!);
  const put = (name: string, rows: readonly Row[]) =>
    files.set(`${folder}/${name}`, tableText(tables.get(name)!, rows));
  const footnotes = footnotesOf(reading.passages);
  const figures = figureRows(reading, carried("figures.csv"), known.units, footnotes, quarter);
  const documents = documentRows(reading, carried("documents.csv"));
  const relations = relationRows(reading.relations, carried("relations.csv"), form);
  const dates = datesOf(reading, last, options);
  files.set(`${folder}/report.json`, headText(reading.head, form, quarter, last, dates));
  files.set(`${folder}/indicators.csv`, indicatorsCsv(form.indicators.keys(), entriesOf(reading)));
  put("figures.csv", figures);
  put("documents.csv", documents);
  put("relations.csv", relations);
  put("explanations.csv", explanationRows(carried("explanations.csv"), options.explanations ?? new Map()));
  const source = { ...known, ...bindingsOf(documents, dates), footnotes, reading, figures };
  const sections = putSections(files, source, options, locale);
  const suggested = relations.slice(carried("relations.csv").length).map((row) => row["id"]!);
  const summary = {
    rows: { taken: reading.form.rows.filter(({ value }) => value !== "").length, all: form.indicators.size },
    ...figureSummary(reading, figures, carried("figures.csv")),
    ...{ documents: documentSummary(reading, documents), relations: suggested, sections },
  };
  return { files, summary };
}

/** What the form's rows say, with the day that a note gives. */
function entriesOf({ form }: ReportReading) {
  return new Map(
    form.rows.map(({ id, value, note }) => {
      const asOf = dayHeldFor(note);
      return [id, { value, note, ...(asOf && { asOf }) }] as const;
    }),
  );
}

function bindingsOf(documents: readonly Row[], dates: NamedDays) {
  const numbered = documents.filter((row) => row["number"]);
  return { documents: new Map(numbered.map((row) => [row["number"]!, row])), days: daysByDate(dates) };
}

/** Writes each section's file over the one that is carried over; how many there are of each state. */
function putSections(
  files: Map<string, string>,
  source: SectionSource,
  { verbatim }: { verbatim: boolean },
  locale: Locale,
): QuarterSummary["sections"] {
  const counts: Record<SectionState, number> = { restated: 0, verbatim: 0, draft: 0 };
  // A translation stands in a folder of its own and waits as it is.
  for (const [path, text] of [...files].filter(([file]) => /^content\/reports\/[^/]+\/[^/]+\.mdx$/.test(file))) {
    const own = verbatim ? verbatimFile(sectionOf(text), source, locale) : null;
    const written = own ?? draftFile(text, source, locale);
    files.set(path, written);
    counts[/^state: verbatim$/m.test(written) ? "verbatim" : "draft"]++;
  }
  return counts;
}

function documentSummary({ documents, goneDocuments }: ReportReading, rows: readonly Row[]) {
  const added = documents.filter(({ known }) => known === null).map(({ number }) => number);
  const ids = rows.filter((row) => added.includes(row["number"]!)).map((row) => row["id"]!);
  return { known: documents.length - added.length, added: ids, gone: goneDocuments };
}
