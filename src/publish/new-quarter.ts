import Papa from "papaparse";
import { HINT } from "../core/check/hints.ts";
import type { Form, OutlineEntry } from "../core/form.ts";
import { COMPUTED_COLUMNS } from "../core/parse/computed.ts";
import { DOCUMENT_COLUMNS } from "../core/parse/documents.ts";
import { EXPLANATION_COLUMNS } from "../core/parse/explanations.ts";
import { FIGURE_COLUMNS } from "../core/parse/figures.ts";
import { HIGHLIGHT_COLUMNS } from "../core/parse/highlights.ts";
import { RELATION_COLUMNS } from "../core/parse/relations.ts";
import { STATEMENT_COLUMNS } from "../core/parse/statements.ts";
import type { Locale } from "../core/number.ts";
import { type Quarter, quarterId } from "../core/quarter.ts";
import type { Release } from "../core/release.ts";
import { inLocale } from "../i18n/locale.ts";
import { indicatorsCsv } from "./form/csv.ts";
import { slug } from "./names.ts";
import { reportJson } from "./report-json.ts";

/** What a new section asks the editor to write. */
export interface Hints {
  opening: (title: string) => string;
  body: (title: string) => string;
}

/**
 * The files of a quarter that is still to be written, by path: every row of the form, blank; the
 * head of the report with what is known already; the other tables with their headers; a file for
 * each section with hints. The check refuses it until it is filled.
 * @param previous the quarter before: its file names, who reports to whom, and what is said of
 *   slips of the form and of rows on the front page are carried on
 */
export function newQuarterFiles(
  form: Form,
  quarter: Quarter,
  previous: Release | undefined,
  hints: Hints,
  locale: Locale,
): Map<string, string> {
  const id = quarterId(quarter);
  const folder = `data/quarters/${id}`;
  const before = previous?.form.id === form.id ? previous : undefined;
  const leaves = form.outline.filter((entry) => entry.leaf);
  return new Map([
    [`${folder}/report.json`, reportJson(form.id, quarter, previous?.report ?? null)],
    [`${folder}/indicators.csv`, indicatorsCsv(form.indicators.keys(), new Map())],
    [`${folder}/figures.csv`, table(FIGURE_COLUMNS)],
    [`${folder}/documents.csv`, table(DOCUMENT_COLUMNS)],
    [`${folder}/relations.csv`, table(RELATION_COLUMNS)],
    [`${folder}/computed.csv`, table(COMPUTED_COLUMNS)],
    [`${folder}/explanations.csv`, table(EXPLANATION_COLUMNS, slipsOf(before))],
    [`${folder}/statements.csv`, table(STATEMENT_COLUMNS)],
    [`${folder}/highlights.csv`, table(HIGHLIGHT_COLUMNS, highlightsOf(before))],
    ...leaves.map((entry, index) => {
      const name = before?.sections
        .find((section) => section.id === entry.id)
        ?.file.split("/")
        .at(-1);
      const file = name ?? `${String(index + 1).padStart(2, "0")}-${slug(inLocale(entry.title, locale))}.mdx`;
      return [`content/reports/${id}/${file}`, sectionFile(entry, hints, locale)] as const;
    }),
  ]);
}

/** A slip of the form is the same every quarter, and so is what is said of it. */
function slipsOf(before: Release | undefined): string[][] {
  const slips = before?.findings.filter(({ kind, explanation }) => kind.startsWith("printed-") && explanation) ?? [];
  return slips.map(({ id, explanation }) => [id, explanation!.vi, explanation!.en]);
}

/** The front page goes on with the rows of the form; figures of the narrative are still to be written. */
function highlightsOf(before: Release | undefined): string[][] {
  const lasting = new Set([
    ...(before?.form.indicators.keys() ?? []),
    ...(before?.form.computed ?? []).map(({ id }) => id),
  ]);
  const highlights = before?.highlights.filter(({ id }) => lasting.has(id)) ?? [];
  return highlights.map(({ id, question, meaning }) => [id, question.vi, question.en, meaning.vi, meaning.en]);
}

function table(columns: readonly string[], rows: string[][] = []): string {
  return `${Papa.unparse([[...columns], ...rows], { newline: "\n" })}\n`;
}

function sectionFile({ id, title }: OutlineEntry, hints: Hints, locale: Locale): string {
  const name = inLocale(title, locale);
  const opening = `<YNghia>${HINT} ${hints.opening(name)}</YNghia>`;
  return `---\nsection: ${id}\n---\n\n${opening}\n\n${HINT} ${hints.body(name)}\n`;
}
