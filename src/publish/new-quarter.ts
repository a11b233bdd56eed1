import { carriedText } from "../core/carried.ts";
import { HINT } from "../core/check/hints.ts";
import type { Form, OutlineEntry } from "../core/form.ts";
import type { LastQuarter } from "../core/last-quarter.ts";
import { KEY_POINT_COLUMNS } from "../core/parse/key-points.ts";
import { STATEMENT_COLUMNS } from "../core/parse/statements.ts";
import { STORY_COLUMNS } from "../core/parse/stories.ts";
import type { Locale } from "../core/number.ts";
import { type Quarter, quarterId } from "../core/quarter.ts";
import type { NamedDate } from "../core/report.ts";
import { inLocale } from "../i18n/locale.ts";
import { carriedProse, carriedTables } from "./carry-over.ts";
import { indicatorsCsv } from "./form/csv.ts";
import { repositoryCsv } from "./repository-csv.ts";
import { slug } from "../core/slug.ts";
import { reportJson } from "./report-json.ts";

/** What a new section asks the editor to write, where there is no text of last quarter to change. */
export interface Hints {
  opening: (title: string) => string;
  body: (title: string) => string;
}

/**
 * The files of a quarter that is still to be filled, by path: every row of the form, blank; the head of the
 * report with what is known already; and all that last quarter knew. What is carried over waits for this
 * quarter's report: a cell behind a `?` (core/carried.ts), a section as a draft.
 * @param last the quarter before; undefined where this is the first
 * @param hints for sections that last quarter has no text of
 */
export function newQuarterFiles(
  form: Form,
  quarter: Quarter,
  last: LastQuarter | undefined,
  hints: Hints,
  locale: Locale,
): Map<string, string> {
  const id = quarterId(quarter);
  const folder = `data/quarters/${id}`;
  const tables = carriedTables(last, form).map(({ name, columns, rows }) => {
    return [`${folder}/${name}`, repositoryCsv(columns, rows)] as const;
  });
  return new Map([
    [
      `${folder}/report.json`,
      reportJson(form.id, quarter, last?.release.report ?? null, { dates: carriedDates(last) }),
    ],
    [`${folder}/indicators.csv`, indicatorsCsv(form.indicators.keys(), new Map())],
    ...tables,
    [`${folder}/statements.csv`, repositoryCsv(STATEMENT_COLUMNS, [])],
    [`${folder}/stories.csv`, repositoryCsv(STORY_COLUMNS, [])],
    [`${folder}/key_points.csv`, repositoryCsv(KEY_POINT_COLUMNS, [])],
    ...[...proseFiles(form, last, hints, locale)].map(
      ([file, text]) => [`content/reports/${id}/${file}`, text] as const,
    ),
  ]);
}

/** A file for each section: last quarter's as a draft, or hints. */
function proseFiles(form: Form, last: LastQuarter | undefined, hints: Hints, locale: Locale): Map<string, string> {
  const leaves = form.outline.filter((entry) => entry.leaf);
  const drafts = last ? carriedProse(last, new Set(leaves.map(({ id }) => id))) : new Map<string, string>();
  const known = new Set([...drafts.values()].flatMap((text) => /^section: *(\S+)/m.exec(text)?.[1] ?? []));
  const hinted = leaves.flatMap((entry, index) => {
    const file = `${String(index + 1).padStart(2, "0")}-${slug(inLocale(entry.title, locale))}.mdx`;
    return known.has(entry.id) ? [] : [[file, sectionFile(entry, hints, locale)] as const];
  });
  return new Map([...drafts, ...hinted].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Last quarter's days wait; the day from which the province is another one stays what it is. */
export function carriedDates(last: LastQuarter | undefined) {
  const { dates, carriedDates: waiting } = last?.release.report ?? {};
  const entryOf = ([id, { date, label, seriesBreak }]: [string, NamedDate]) =>
    [id, { date: seriesBreak ? date : carriedText(date), ...label, ...(seriesBreak && { seriesBreak }) }] as const;
  return Object.fromEntries([...(dates ?? []), ...(waiting ?? [])].map(entryOf));
}

function sectionFile({ id, title }: OutlineEntry, hints: Hints, locale: Locale): string {
  const name = inLocale(title, locale);
  const opening = `<YNghia>${HINT} ${hints.opening(name)}</YNghia>`;
  return `---\nsection: ${id}\n---\n\n${opening}\n\n${HINT} ${hints.body(name)}\n`;
}
