import { stop } from "./command.ts";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Assembled } from "../src/core/assemble.ts";
import type { Cell } from "../src/core/cell.ts";
import { parseObservations } from "../src/core/parse/observations.ts";
import { nextQuarter, quarterId, readQuarter } from "../src/core/quarter.ts";
import { cellsById } from "../src/core/source.ts";
import { excerptOf } from "../src/i18n/excerpt.ts";
import { importProblemLine } from "../src/i18n/import-problems.ts";
import { mistakeLine } from "../src/i18n/mistakes.ts";
import { words } from "../src/i18n/words.ts";
import { readCsv } from "../src/load/csv.ts";
import { isProblem } from "../src/load/office/office-file.ts";
import { formOf } from "../src/publication.ts";
import { indicatorsCsv } from "../src/publish/form/csv.ts";
import type { OfficeFile } from "../src/reading/office-file.ts";
import { type ImportProblem, isBlocking } from "../src/reading/problem.ts";
import { type MergedEntries, mergedEntries } from "../src/reading/merge-entries.ts";
import { type FormEntry, readForm } from "../src/reading/read-form.ts";
import { quarterArgument } from "./quarter-argument.ts";

const locale = "vi";
const t = words(locale).tools;
/** The form has 122 rows; what goes far beyond is not read to its end. */
const MOST_SHOWN = 150;
const LONGEST_SHOWN = 80;

/**
 * The form that an office sent -> indicators.csv, verbatim. Ends the command where nothing can be taken.
 * @param found the office's tables, or why they cannot be read
 * @param given the quarter that was named; the newest one that is not finished where none was
 */
export function importForm(
  root: string,
  { draft, mistakes }: Assembled,
  found: OfficeFile | ImportProblem,
  given: string | undefined,
): void {
  const [newest] = draft.quarters;
  // A quarter that is finished is written over only where it is named.
  if (!given && newest && !mistakes.some(({ file }) => file.includes(`/${newest}/`)))
    stop(t.import.finished(newest, quarterId(nextQuarter(readQuarter(newest)!))));
  const quarter = quarterArgument("import", given ?? newest);
  const form = formOf(draft, quarter);
  const folder = `data/quarters/${quarter}`;
  if (!existsSync(`${root}/${folder}`)) stop(t.quarter.missing(quarter));
  if (!form) stop(t.import.formBroken);
  const { entries, taken, problems } = isProblem(found)
    ? { entries: new Map<string, FormEntry>(), taken: 0, problems: [found] }
    : readForm(found, form);
  const refused = problems.filter(isBlocking);
  if (refused.length > 0)
    stop(t.import.refused, ...refused.slice(0, MOST_SHOWN).map((one) => importProblemLine(one, locale)));

  const file = `${folder}/indicators.csv`;
  const path = `${root}/${file}`;
  const kept = entriesIn(file, existsSync(path) ? readFileSync(path, "utf8") : "");
  const merged = mergedEntries(kept, entries);
  const text = indicatorsCsv(form.indicators.keys(), merged.entries);
  writeFileSync(path, text);
  console.log(t.import.taken(taken, form.indicators.size));
  listChanges(merged);
  if (!isProblem(found) && found.trackedChanges) console.log(t.import.trackedChanges(found.trackedChanges));
  listProblems(problems);
  const wrong: string[] = [];
  parseObservations(
    readCsv(file, text, () => {}),
    form.indicators,
    (mistake) => wrong.push(mistakeLine(mistake, locale), ...excerptOf(mistake, text)),
  );
  if (wrong.length > 0) console.log([`\n${t.import.wrongValues}`, ...wrong].join("\n"));
  const changed = new Set([...merged.filled, ...merged.overwritten].map(({ id }) => id)).size;
  console.log(`\n${t.written(file)} ${t.import.changed(changed)}\n${t.import.next}`);
}

/** What was written over, with from and to, and what a blank of the document left alone. */
function listChanges({ filled, overwritten, spared }: MergedEntries): void {
  const values = filled.filter(({ column }) => column === "value").length;
  console.log(t.import.filled(values));
  const column = { value: t.import.value, note: t.import.note };
  list(
    t.import.overwritten,
    overwritten.map((one) => t.import.fromTo(one.id, column[one.column], clipped(one.from), clipped(one.to))),
  );
  list(
    t.import.spared,
    spared.map((one) => t.import.keeps(one.id, column[one.column], clipped(one.from))),
  );
}

/** A note may be long; what it begins with says which one it is. */
function clipped(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}

/** A heading with its lines, so many of them that all are read; nothing where there is none. */
function list(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const more = lines.length - MOST_SHOWN;
  const shown = lines.slice(0, MOST_SHOWN).map((line) => `  ${line}`);
  console.log([`\n${title}`, ...shown, ...(more > 0 ? [`  ${words(locale).importReport.more(more)}`] : [])].join("\n"));
}

const DIFFERS = ["code-differs", "label-differs", "unit-differs"];

function listProblems(problems: readonly ImportProblem[]): void {
  const lines = (differs: boolean) =>
    problems.filter(({ code }) => DIFFERS.includes(code) === differs).map((one) => importProblemLine(one, locale));
  list(t.import.notTaken, lines(false));
  list(t.import.differs, lines(true));
}

/** What the file says already: rows that the document lacks keep it. */
function entriesIn(file: string, csv: string): Map<string, FormEntry> {
  const cells = cellsById(
    readCsv(file, csv, () => {}),
    ["value", "note", "as_of"],
  );
  const text = (row: ReadonlyMap<string, Cell>, column: string) => row.get(column)!.text;
  return new Map(
    [...cells].map(([id, row]) => [
      id,
      { value: text(row, "value"), note: text(row, "note"), asOf: text(row, "as_of") },
    ]),
  );
}
