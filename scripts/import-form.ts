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
import { type FormEntry, readForm } from "../src/reading/read-form.ts";
import { quarterArgument } from "./quarter-argument.ts";

const locale = "vi";
const t = words(locale).tools;

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
  if (refused.length > 0) stop(t.import.refused, ...refused.map((one) => importProblemLine(one, locale)));

  const file = `${folder}/indicators.csv`;
  const path = `${root}/${file}`;
  const kept = entriesIn(file, existsSync(path) ? readFileSync(path, "utf8") : "");
  const text = indicatorsCsv(form.indicators.keys(), withKeptDays(kept, entries));
  writeFileSync(path, text);
  console.log(t.import.taken(taken, form.indicators.size));
  if (!isProblem(found) && found.trackedChanges) console.log(t.import.trackedChanges(found.trackedChanges));
  listProblems(problems);
  const wrong: string[] = [];
  parseObservations(
    readCsv(file, text, () => {}),
    form.indicators,
    (mistake) => wrong.push(mistakeLine(mistake, locale), ...excerptOf(mistake, text)),
  );
  if (wrong.length > 0) console.log([`\n${t.import.wrongValues}`, ...wrong].join("\n"));
  console.log(`\n${t.written(file)} ${t.import.changed(changesIn(kept, entries))}\n${t.import.next}`);
}

const DIFFERS = ["code-differs", "label-differs", "unit-differs"];

function listProblems(problems: readonly ImportProblem[]): void {
  const list = (title: string, some: readonly ImportProblem[]) => {
    if (some.length > 0)
      console.log([`\n${title}`, ...some.map((one) => `  ${importProblemLine(one, locale)}`)].join("\n"));
  };
  list(
    t.import.notTaken,
    problems.filter(({ code }) => !DIFFERS.includes(code)),
  );
  list(
    t.import.differs,
    problems.filter(({ code }) => DIFFERS.includes(code)),
  );
}

/** How many rows say otherwise than the file did. */
function changesIn(kept: ReadonlyMap<string, FormEntry>, read: ReadonlyMap<string, FormEntry>): number {
  return [...read].filter(([id, { value, note }]) => {
    const { value: oldValue = "", note: oldNote = "" } = kept.get(id) ?? {};
    return value !== oldValue || note !== oldNote;
  }).length;
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

/** All rows as they are to be written; a day that an editor took from a note stays as long as the note does. */
function withKeptDays(
  old: ReadonlyMap<string, FormEntry>,
  read: ReadonlyMap<string, FormEntry>,
): ReadonlyMap<string, FormEntry> {
  const dated = [...read].map(([id, entry]) => {
    const before = old.get(id);
    return [id, before?.note === entry.note ? { asOf: before.asOf, ...entry } : entry] as const;
  });
  return new Map([...old, ...dated]);
}
