import type { Explanation } from "../core/explanation.ts";
import { countOutcomes, type Finding, isOff } from "../core/finding.ts";
import type { FormQuarter } from "../core/form-quarter.ts";
import type { Mistake } from "../core/mistake.ts";
import type { Locale } from "../core/number.ts";
import { asPrinted } from "../core/unit.ts";
import { capitalized } from "../i18n/capitalized.ts";
import { quarterText } from "../i18n/format.ts";
import { importProblemLine } from "../i18n/import-problems.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { needsExplanation } from "../core/check/explanations.ts";
import { assumptionText, findingGroups, reasonText, sizeText } from "./finding-view.ts";
import type { Checked } from "./report-check-checked.ts";
import { narrativeView, wrongNumberViews, wrongText } from "./report-check-numbers.ts";
import { headSlips } from "./report-check-head.ts";
import { proposalsView } from "./report-check-proposals.ts";
import { narrativeProblems } from "./report-check-problems.ts";
import { rowViews } from "./report-check-rows.ts";
import { excerpt } from "./report-check-sentence.ts";
import { sumLineViews } from "./report-check-sum.ts";
import type {
  CheckView,
  Draft,
  FindingCardView,
  FindingGroupView,
  SentenceView,
  WrongNumberView,
} from "./report-check-view.ts";

const DIFFERS: readonly string[] = ["code-differs", "label-differs", "unit-differs"];

/**
 * What the page shows of a checked report, all of it in words.
 * @param explanations what was said of findings in the quarter before, by their id
 */
export function checkView(checked: Checked, explanations: ReadonlyMap<string, Explanation>, locale: Locale): CheckView {
  const { draft, current, previous, mistakes, narrative } = checked;
  const t = words(locale).reportCheck;
  const ofForm = current.findings.filter((finding) => !isTemplate(finding));
  const findings = [...ofForm, ...(narrative?.findings ?? [])];
  const slips = current.findings.filter(isTemplate);
  const sentences = new Map(narrative?.reading.numbers.map((number) => [number.id, excerpt(number, "line")]));
  const said = { now: draft.explanations, before: explanations };
  const card = (finding: Finding) => cardView(finding, said, sentences, locale);
  const wrong = mistakes.map((mistake) => wrongRow(mistake, draft, current, locale));
  const wrongNumbers = narrative ? wrongNumberViews(narrative, current.form, locale) : [];
  const rows = draft.text && !isFormThere(draft) ? [] : rowViews(draft, current, previous, findings, wrong, locale);
  const numbers = narrative && narrativeView(narrative, current.form, findings, wrongNumbers, locale);
  const line = (differs: boolean) =>
    draft.problems
      .filter(({ code }) => DIFFERS.includes(code) === differs)
      .map((problem) => importProblemLine(problem, locale));
  const taken = draft.rows.filter(({ read }) => read !== null).length;
  const needLook = [...rows, ...(numbers?.rows ?? [])].filter(({ reasons }) => reasons.length > 0).length;
  return {
    title: t.result(draft.name, quarterText(current.quarter, locale)),
    ...headline(findings, wrong.length + wrongNumbers.length, locale),
    waiting: narrative?.waiting ? t.waiting(narrative.waiting) : "",
    taken: [rows.length > 0 && t.taken(taken, draft.rows.length), numbers?.summary].filter(Boolean).join(" "),
    groups: findingGroups(findings)
      .filter(isOff)
      .map((group) => groupView(group, card, locale)),
    template: slips.length > 0 ? { title: t.template(slips.length), cards: slips.map(card) } : null,
    head: headSlips(checked, locale),
    proposals: narrative && proposalsView(narrative, locale),
    wrong: [...wrong, ...wrongNumbers],
    notTaken: [...narrativeProblems(draft, narrative, current, locale), ...line(false)],
    differs: line(true),
    rows,
    narrative: numbers,
    attention: t.attention(needLook),
  };
}

/** Whether the document has the form, or a person typed a value of it. */
function isFormThere({ rows }: Draft): boolean {
  return rows.some(({ read, value }) => read !== null || value !== "");
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

/** What was said of findings, by their id: now, and in the quarter before. */
interface Said {
  now: Draft["explanations"];
  before: ReadonlyMap<string, Explanation>;
}

function cardView(
  finding: Finding,
  said: Said,
  sentences: ReadonlyMap<string, SentenceView>,
  locale: Locale,
): FindingCardView {
  const { outcome, manner, target, print, id } = finding;
  const { ledger, reportCheck, outcome: outcomes, manner: manners } = words(locale);
  const label = inLocale(target.label, locale);
  const explained = said.before.get(id);
  const before = explained ? inLocale(explained.text, locale) : "";
  const notes = [
    { about: ledger.size, text: sizeText(finding, locale) },
    { about: "", text: manner ? manners[manner].meaning : "" },
    { about: ledger.assumes, text: assumptionText(finding, locale) },
    { about: reportCheck.beforeExplained, text: before },
  ];
  const explain = {
    label: reportCheck.explainOf(label),
    value: said.now[id] ?? "",
    before: explained ? asPrinted(explained.text) : "",
  };
  return {
    id,
    outcome,
    outcomeLabel: outcomes[outcome].label,
    row: target.id,
    code: target.source.kind === "indicator" ? target.id : "",
    label,
    reason: reasonText(finding, locale),
    lines: sumLineViews(finding, sentences, locale),
    print,
    notes: notes.filter(({ text }) => text),
    explain: needsExplanation(finding) && !isTemplate(finding) ? explain : null,
  };
}

function wrongRow(mistake: Mistake, draft: Draft, { form }: FormQuarter, locale: Locale): WrongNumberView {
  const { id } = draft.rows[mistake.line - 2]!;
  const label = capitalized(inLocale(form.indicators.get(id)!.label, locale));
  return { row: id, number: null, label: `${id} ${label}`, ...wrongText(mistake, locale) };
}
