import { warningsBetween } from "../core/compute/warnings.ts";
import { type Finding, isOff } from "../core/finding.ts";
import type { FormQuarter } from "../core/form-quarter.ts";
import type { Indicator } from "../core/indicator.ts";
import type { Locale } from "../core/number.ts";
import { unitSuffix } from "../i18n/format.ts";
import { importProblemLine } from "../i18n/import-problems.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { Draft, DraftRow, RowState, RowView, WrongNumberView } from "./report-check-view.ts";

/** The rows of the form with what was taken, beside the quarter before, and why a row needs a look. */
export function rowViews(
  draft: Draft,
  current: FormQuarter,
  previous: FormQuarter | null,
  findings: readonly Finding[],
  wrong: readonly WrongNumberView[],
  locale: Locale,
): RowView[] {
  const { reportCheck: t, outcome: outcomes } = words(locale);
  const warnings = previous ? warningsBetween([current, previous]) : [];
  const { form } = current;
  const before = new Map(previous?.observations.map(({ indicator, stated }) => [indicator.id, stated]));
  const reasonsOf = (row: DraftRow, state: RowState) => [
    ...(state === "missing" ? [t.states.missing] : []),
    ...wrong.filter((one) => one.row === row.id).map(({ text }) => text),
    ...draft.problems.filter(({ id }) => id === row.id).map((problem) => importProblemLine(problem, locale)),
    ...findings
      .filter((one) => isOff(one) && (one.target.id === row.id || one.terms.some(({ term }) => term.id === row.id)))
      .map(({ outcome, target }) => t.partOf(outcomes[outcome].label, inLocale(target.label, locale))),
    ...warnings.filter(({ id }) => id === row.id).map(({ code }) => rowWarnings[code] ?? ""),
  ];
  const rowWarnings: Record<string, string> = t.rowWarnings;
  return draft.rows.map((row, index) => {
    const indicator = form.indicators.get(row.id)!;
    const state = stateOf(row, indicator);
    const begins = form.indicators.get(draft.rows[index - 1]?.id ?? "")?.area !== indicator.area;
    const area = form.areas.find(({ id }) => begins && id === indicator.area);
    const label = inLocale(indicator.label, locale);
    return {
      id: row.id,
      area: area ? `${area.id}. ${inLocale(area.label, locale)}` : "",
      label,
      unit: unitText(indicator, locale),
      before: before.get(row.id) ?? "",
      value: row.value,
      valueLabel: t.valueOf(row.id, label),
      state,
      stateText:
        state === "changed" && row.read !== null ? `${t.states.changed}. ${t.fileSaid(row.read)}` : t.states[state],
      reasons: reasonsOf(row, state).filter(Boolean),
    };
  });
}

function stateOf({ value, read }: DraftRow, { kind }: Indicator): RowState {
  if (value !== (read ?? "")) return "changed";
  if (kind === "heading" && value === "") return "heading";
  if (read === null) return "missing";
  return value === "" ? "blank" : "taken";
}

/** `đơn vị`, or the answers that the row allows: `1: Có, 0: Không`; "" for a heading. */
function unitText({ unit, answers }: Indicator, locale: Locale): string {
  if (answers.length > 0) return answers.map(({ code, label }) => `${code}: ${inLocale(label, locale)}`).join(", ");
  return unitSuffix({ unit }, locale).trim();
}
