import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type FormEntry, readForm } from "../src/reading/read-form.ts";
import { type ImportProblem, isBlocking, problem } from "../src/reading/problem.ts";
import { nextQuarter, quarterId, readQuarter } from "../src/core/quarter.ts";
import type { Cell } from "../src/core/cell.ts";
import { cellsById } from "../src/core/source.ts";
import { parseObservations } from "../src/core/parse/observations.ts";
import { excerptOf } from "../src/i18n/excerpt.ts";
import { importProblemLine } from "../src/i18n/import-problems.ts";
import { mistakeLine } from "../src/i18n/mistakes.ts";
import { words } from "../src/i18n/words.ts";
import { isProblem, readDocument } from "../src/load/office/office-file.ts";
import { readCsv } from "../src/load/csv.ts";
import { formOf, readPublication } from "../src/publication.ts";
import { indicatorsCsv } from "../src/publish/form/csv.ts";
import { ROOT } from "../src/root.ts";
import { quarterArgument, stop } from "./quarter-argument.ts";

/** `npm run import -- FILE [--quarter 2025-q4]`: the form that an office sent -> indicators.csv, verbatim. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quarter: { type: "string" }, root: { type: "string", default: ROOT } },
});
const locale = "vi";
const t = words(locale).tools;
const [document] = positionals;
if (!document) stop(t.import.usage);
const { draft, mistakes } = readPublication(values.root);
const [newest] = draft.quarters;
// A quarter that is finished is written over only where it is named.
if (!values.quarter && newest && !mistakes.some(({ file }) => file.includes(`/${newest}/`)))
  stop(t.import.finished(newest, quarterId(nextQuarter(readQuarter(newest)!))));
const quarter = quarterArgument("import", values.quarter ?? newest);
const form = formOf(draft, quarter);
const folder = `data/quarters/${quarter}`;
if (!existsSync(`${values.root}/${folder}`)) stop(t.quarter.missing(quarter));
if (!form) stop(t.import.formBroken);

const found = existsSync(document)
  ? await readDocument(document, readFileSync(document))
  : problem("file-missing", { read: document });
const { entries, taken, problems } = isProblem(found)
  ? { entries: new Map<string, FormEntry>(), taken: 0, problems: [found] }
  : readForm(found, form);
const refused = problems.filter(isBlocking);
if (refused.length > 0) stop(t.import.refused, ...refused.map((one) => importProblemLine(one, locale)));

const file = `${folder}/indicators.csv`;
const path = `${values.root}/${file}`;
const before = existsSync(path) ? readFileSync(path, "utf8") : "";
const kept = entriesIn(before);
const text = indicatorsCsv(form.indicators.keys(), withKeptDays(kept, entries));
writeFileSync(path, text);

const DIFFERS = ["code-differs", "label-differs", "unit-differs"];
console.log(t.import.taken(taken, form.indicators.size));
list(
  t.import.notTaken,
  problems.filter(({ code }) => !DIFFERS.includes(code)),
);
list(
  t.import.differs,
  problems.filter(({ code }) => DIFFERS.includes(code)),
);
const wrong: string[] = [];
parseObservations(
  readCsv(file, text, () => {}),
  form.indicators,
  (mistake) => wrong.push(mistakeLine(mistake, locale), ...excerptOf(mistake, text)),
);
if (wrong.length > 0) console.log([`\n${t.import.wrongValues}`, ...wrong].join("\n"));
const changed = [...entries].filter(([id, { value, note }]) => {
  const { value: oldValue = "", note: oldNote = "" } = kept.get(id) ?? {};
  return value !== oldValue || note !== oldNote;
});
console.log(`\n${t.written(file)} ${t.import.changed(changed.length)}\n${t.import.next}`);

function list(title: string, some: readonly ImportProblem[]): void {
  if (some.length > 0)
    console.log([`\n${title}`, ...some.map((one) => `  ${importProblemLine(one, locale)}`)].join("\n"));
}

/** What the file says already: rows that the document lacks keep it. */
function entriesIn(csv: string): Map<string, FormEntry> {
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
