import type { Explanation } from "../core/explanation.ts";
import { countOutcomes, type Finding, isOff } from "../core/finding.ts";
import type { FormQuarter } from "../core/form-quarter.ts";
import type { Mistake } from "../core/mistake.ts";
import type { Locale } from "../core/number.ts";
import { capitalized } from "../i18n/capitalized.ts";
import { quarterText } from "../i18n/format.ts";
import { importProblemLine } from "../i18n/import-problems.ts";
import { inLocale } from "../i18n/locale.ts";
import { mistakeSentence } from "../i18n/mistakes.ts";
import { words } from "../i18n/words.ts";
import { assumptionText, findingGroups, findingLineViews, reasonText, sizeText } from "./finding-view.ts";
import { rowViews } from "./report-check-rows.ts";
import type { CheckView, Draft, FindingCardView, FindingGroupView, WrongNumberView } from "./report-check-view.ts";

const DIFFERS: readonly string[] = ["code-differs", "label-differs", "unit-differs"];

/**
 * What the page shows of a checked report, all of it in words.
 * @param previous the quarter before; null where it is not known
 * @param explanations what was said of findings in the quarter before, by their id
 * @param mistakes what is written wrongly; `line` 2 is the first row of the form
 */
export function checkView(
  draft: Draft,
  current: FormQuarter,
  previous: FormQuarter | null,
  explanations: ReadonlyMap<string, Explanation>,
  mistakes: readonly Mistake[],
  locale: Locale,
): CheckView {
  const t = words(locale).reportCheck;
  const numbers = current.findings.filter((finding) => !isTemplate(finding));
  const slips = current.findings.filter(isTemplate);
  const card = (finding: Finding) => cardView(finding, explanations, locale);
  const wrong = mistakes.map((mistake) => wrongNumber(mistake, draft, current, locale));
  const rows = rowViews(draft, current, previous, numbers, wrong, locale);
  const line = (differs: boolean) =>
    draft.problems
      .filter(({ code }) => DIFFERS.includes(code) === differs)
      .map((problem) => importProblemLine(problem, locale));
  const taken = draft.rows.filter(({ read }) => read !== null).length;
  return {
    title: t.result(draft.name, quarterText(current.quarter, locale)),
    ...headline(numbers, wrong.length, locale),
    taken: t.taken(taken, draft.rows.length),
    groups: findingGroups(numbers)
      .filter(isOff)
      .map((group) => groupView(group, card, locale)),
    template: slips.length > 0 ? { title: t.template(slips.length), cards: slips.map(card) } : null,
    wrong,
    notTaken: line(false),
    differs: line(true),
    rows,
    attention: t.attention(rows.filter(({ reasons }) => reasons.length > 0).length),
  };
}

/** A slip of the ministry's form is in every quarter's, whatever the report says. */
function isTemplate({ kind }: Finding): boolean {
  return kind === "printed-code" || kind === "printed-unit";
}

function headline(
  findings: readonly Finding[],
  wrong: number,
  locale: Locale,
): Pick<CheckView, "headline" | "counted" | "clean"> {
  const t = words(locale).reportCheck;
  const counts = countOutcomes(findings);
  const off = counts.contradiction + counts.difference + counts.misprint;
  const parts = [
    off > 0 ? t.off(off) : "",
    counts.rounding > 0 ? t.rounded(counts.rounding) : "",
    wrong > 0 ? t.wrongCount(wrong) : "",
  ].filter(Boolean);
  const evaluated = findings.length - counts["not-checkable"];
  const fine = evaluated > 0 ? t.allHold : t.noneChecked;
  return {
    headline: parts.length > 0 ? `${parts.join(", ")}.` : fine,
    clean: parts.length === 0 && evaluated > 0,
    counted: t.counted(evaluated, counts.holds, counts["not-checkable"]),
  };
}

function groupView(
  { outcome, findings }: ReturnType<typeof findingGroups>[number],
  card: (finding: Finding) => FindingCardView,
  locale: Locale,
): FindingGroupView {
  const { label, meaning } = words(locale).outcome[outcome];
  return { outcome, title: `${label} (${findings.length})`, meaning, cards: findings.map(card) };
}

function cardView(finding: Finding, explanations: ReadonlyMap<string, Explanation>, locale: Locale): FindingCardView {
  const { outcome, manner, target, print, id } = finding;
  const { ledger, reportCheck, outcome: outcomes, manner: manners } = words(locale);
  const before = explanations.get(id);
  const notes = [
    { about: ledger.size, text: sizeText(finding, locale) },
    { about: "", text: manner ? manners[manner].meaning : "" },
    { about: ledger.assumes, text: assumptionText(finding, locale) },
    { about: reportCheck.beforeExplained, text: before ? inLocale(before.text, locale) : "" },
  ];
  return {
    outcome,
    outcomeLabel: outcomes[outcome].label,
    row: target.id,
    label: inLocale(target.label, locale),
    reason: reasonText(finding, locale),
    lines: findingLineViews(finding, locale).map(({ sign, off, amount, role, quantity, named, says, place }) => ({
      sign,
      off,
      amount,
      result: role !== "part",
      row: quantity?.id ?? "",
      name: named?.label ?? "",
      says,
      place,
    })),
    print,
    notes: notes.filter(({ text }) => text),
  };
}

function wrongNumber(mistake: Mistake, draft: Draft, { form }: FormQuarter, locale: Locale): WrongNumberView {
  const { id } = draft.rows[mistake.line - 2]!;
  const write = mistake.code.startsWith("number-") ? mistake.write : "";
  const label = capitalized(inLocale(form.indicators.get(id)!.label, locale));
  const use = write && words(locale).reportCheck.use(write);
  return { row: id, label, text: mistakeSentence(mistake, locale), write, use };
}
