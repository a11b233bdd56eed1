import { formQuarter, type FormQuarter } from "../core/form-quarter.ts";
import { dayHeldFor } from "../core/named-days.ts";
import { nextQuarter, quarterId, readQuarter } from "../core/quarter.ts";
import type { Mistake } from "../core/mistake.ts";
import type { Locale } from "../core/number.ts";
import { importProblemLine } from "../i18n/import-problems.ts";
import { cleanCell } from "../load/office/clean.ts";
import { isProblem, readDocument } from "../load/office/office-file.ts";
import { entryGrid } from "../reading/entry-grid.ts";
import { isBlocking } from "../reading/problem.ts";
import { type FormEntry, readForm } from "../reading/read-form.ts";
import { checkView } from "../views/report-check.ts";
import type { CheckView, Draft } from "../views/report-check-view.ts";
import type { Knowledge } from "./knowledge.ts";

/** A draft that was evaluated; its values are cleaned as those of a document are. */
export interface Checked {
  draft: Draft;
  current: FormQuarter;
  /** The quarter before, where it is published here and the report is of the same province. */
  previous: FormQuarter | null;
  /** In the order of the rows; `line` 2 is the first row. */
  mistakes: Mistake[];
}

/**
 * A document -> what it says of each row of the form, or why nothing was taken, in sentences.
 * @param settings which report it is, as the page has it
 */
export async function readReport(
  name: string,
  bytes: Uint8Array,
  settings: Pick<Draft, "quarter" | "otherProvince" | "head">,
  { form }: Knowledge,
  locale: Locale,
): Promise<Draft | { refused: string[] }> {
  const document = await readDocument(name, bytes);
  const { entries, problems } = isProblem(document)
    ? { entries: new Map<string, FormEntry>(), problems: [document] }
    : readForm(document, form);
  const refused = problems.filter(isBlocking);
  if (refused.length > 0) return { refused: refused.map((one) => importProblemLine(one, locale)) };
  const rows = [...form.indicators.keys()].map((id) => {
    const { value = "", note = "" } = entries.get(id) ?? {};
    return { id, value, note, read: entries.get(id)?.value ?? null };
  });
  return { ...settings, name, rows, problems: problems.filter(({ code }) => code !== "row-missing") };
}

/** Parses and evaluates a draft with the rules of the site. */
export function evaluateDraft(draft: Draft, knowledge: Knowledge): Checked {
  const { form, units, newest } = knowledge;
  const rows = draft.rows.map((row) => ({ ...row, value: cleanCell(row.value) }));
  const mistakes: Mistake[] = [];
  const grid = entryGrid(draft.name, form.indicators.keys(), entriesOf(rows));
  const current = formQuarter(draft.quarter, readQuarter(draft.quarter)!, grid, form, units, new Map(), (mistake) =>
    mistakes.push(mistake),
  );
  const follows = quarterId(nextQuarter(newest.quarter)) === draft.quarter;
  return { draft: { ...draft, rows }, current, previous: follows && !draft.otherProvince ? newest : null, mistakes };
}

export function viewOf(
  { draft, current, previous, mistakes }: Checked,
  knowledge: Knowledge,
  locale: Locale,
): CheckView {
  const explanations = previous ? knowledge.explanations : new Map<string, never>();
  return checkView(draft, current, previous, explanations, mistakes, locale);
}

/** What a draft says of the form, by the row's id. */
export function entriesOf(rows: Draft["rows"]): Map<string, FormEntry> {
  return new Map(
    rows.map(({ id, value, note }) => {
      const asOf = dayHeldFor(note);
      return [id, { value, note, ...(asOf && { asOf }) }] as const;
    }),
  );
}
