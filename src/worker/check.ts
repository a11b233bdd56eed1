import { formQuarter } from "../core/form-quarter.ts";
import type { Mistake } from "../core/mistake.ts";
import { dayHeldFor } from "../core/named-days.ts";
import type { Locale } from "../core/number.ts";
import { compareQuarters, nextQuarter, quarterId, readQuarter } from "../core/quarter.ts";
import { importProblemLine } from "../i18n/import-problems.ts";
import { cleanCell } from "../load/office/clean.ts";
import { isProblem, readReportFile } from "../load/office/office-file.ts";
import { entryGrid } from "../reading/entry-grid.ts";
import { type ImportProblem, type ImportProblemCode, isBlocking } from "../reading/problem.ts";
import { type FormEntry, readForm } from "../reading/read-form.ts";
import { tablesOf } from "../reading/report/document.ts";
import type { ReportReading } from "../reading/report/reading.ts";
import { checkView } from "../views/report-check.ts";
import type { Checked } from "../views/report-check-checked.ts";
import type { CheckView, Draft, DraftHead } from "../views/report-check-view.ts";
import type { Knowledge } from "./knowledge.ts";
import { checkNarrative, draftText, readingOf } from "./narrative.ts";

type Settings = Pick<Draft, "quarter" | "otherProvince" | "head">;

/** A narrative may come without its form. */
const WITHOUT_FORM: readonly ImportProblemCode[] = ["table-missing", "head-missing", "nothing-taken"];

/**
 * A document -> what it says of each row of the form and its narrative, or why nothing was taken, in sentences.
 * @param settings which report it is, as the page has it; a head that was typed stands
 */
export async function readReport(
  name: string,
  bytes: Uint8Array,
  settings: Settings,
  knowledge: Knowledge,
  locale: Locale,
): Promise<Draft | { refused: string[] }> {
  const { form } = knowledge;
  const refuse = (problems: ImportProblem[]) => ({ refused: problems.map((one) => importProblemLine(one, locale)) });
  const document = await readReportFile(name, bytes);
  if (isProblem(document)) return refuse([document]);
  const { entries, problems } = readForm(tablesOf(document), form);
  const text = draftText(document);
  const reading = readingOf(text, continues(settings, knowledge), knowledge);
  const hasNarrative = reading.sections.length > 0;
  const refused = problems.filter((one) => isBlocking(one) && !(hasNarrative && WITHOUT_FORM.includes(one.code)));
  if (refused.length > 0) return refuse(refused);
  const rows = [...form.indicators.keys()].map((id) => {
    const { value = "", note = "" } = entries.get(id) ?? {};
    return { id, value, note, read: entries.get(id)?.value ?? null };
  });
  return {
    ...settings,
    head: headOf(settings.head, reading),
    name,
    rows,
    problems: problems.filter(({ code }) => code !== "row-missing"),
    text: hasNarrative ? text : null,
    outlineUnknown: !hasNarrative && reading.numbers.some(({ place }) => place.kind === "text"),
    decisions: {},
    relations: {},
    explanations: {},
    verbatim: false,
  };
}

/** What was typed, and what the report says of itself where nothing was. */
function headOf(typed: DraftHead, { head }: ReportReading): DraftHead {
  return {
    number: typed.number || head.number,
    title: typed.title || head.title,
    issued: typed.issued || (head.issued ?? ""),
    cutOff: typed.cutOff || (head.cutOff ?? ""),
  };
}

/** Whether a report goes on from the newest quarter that is published here. */
export function continues({ quarter, otherProvince }: Omit<Settings, "head">, { newest }: Knowledge): boolean {
  return !otherProvince && compareQuarters(newest.quarter, readQuarter(quarter)!) < 0;
}

/** Parses and evaluates a draft with the rules of the site. */
export function evaluateDraft(draft: Draft, knowledge: Knowledge): Checked {
  const { form, units, newest } = knowledge;
  const rows = draft.rows.map((row) => ({ ...row, value: cleanCell(row.value) }));
  const cleaned = { ...draft, rows };
  const mistakes: Mistake[] = [];
  const grid = entryGrid(draft.name, form.indicators.keys(), entriesOf(rows));
  const current = formQuarter(draft.quarter, readQuarter(draft.quarter)!, grid, form, units, new Map(), (mistake) =>
    mistakes.push(mistake),
  );
  const goesOn = continues(draft, knowledge);
  const isNext = quarterId(nextQuarter(newest.quarter)) === draft.quarter;
  return {
    draft: cleaned,
    current,
    previous: goesOn && isNext ? newest : null,
    lastHead: goesOn ? knowledge.newestHead : null,
    mistakes,
    narrative: checkNarrative(cleaned, current, goesOn, knowledge),
  };
}

export function viewOf(checked: Checked, knowledge: Knowledge, locale: Locale): CheckView {
  const explanations = checked.previous ? knowledge.explanations : new Map<string, never>();
  return checkView(checked, explanations, locale);
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
