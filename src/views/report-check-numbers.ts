import type { Figure } from "../core/figure.ts";
import { type Finding, isOff } from "../core/finding.ts";
import type { Form } from "../core/form.ts";
import type { Mistake } from "../core/mistake.ts";
import type { Locale } from "../core/number.ts";
import { unitSuffix } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { mistakeSentence } from "../i18n/mistakes.ts";
import { words } from "../i18n/words.ts";
import type { Place } from "../reading/report/passages.ts";
import type { ReadNumber } from "../reading/report/reading.ts";
import { excerpt, sentenceOf } from "./report-check-sentence.ts";
import type { CheckedNarrative } from "./report-check-checked.ts";
import type { NarrativeView, NumberRowView, NumberState, SentenceView, WrongNumberView } from "./report-check-view.ts";

type Outline = Pick<Form, "outline">;

const BEFORE_SECTIONS = "";
const FORM_NOTES = "form";

/** What is wrong with a number, and what a button writes instead. */
export function wrongText(mistake: Mistake, locale: Locale): Pick<WrongNumberView, "text" | "write" | "use"> {
  const write = mistake.code.startsWith("number-") ? mistake.write : "";
  return { text: mistakeSentence(mistake, locale), write, use: write && words(locale).reportCheck.use(write) };
}

/** Numbers of the narrative that are written wrongly, each with its section. */
export function wrongNumberViews(
  { wrong, reading }: CheckedNarrative,
  form: Outline,
  locale: Locale,
): WrongNumberView[] {
  return wrong.map(({ index, mistake }) => {
    const number = reading.numbers[index]!;
    const { before, number: stated, after } = excerpt(number, "row");
    const label = `${sectionTitle(sectionKey(number.place), form, locale)}: “${before}${stated}${after}”`;
    return { row: number.id, number: index, label, ...wrongText(mistake, locale) };
  });
}

/** The numbers of the narrative by section, each beside last quarter's; then those that the section has lost. */
export function narrativeView(
  narrative: CheckedNarrative,
  form: Outline,
  findings: readonly Finding[],
  wrong: readonly WrongNumberView[],
  locale: Locale,
): NarrativeView {
  const { reading, previous } = narrative;
  const t = words(locale).reportCheck;
  // From a form that comes without a narrative, nothing of last quarter's narrative is gone.
  const alone = reading.numbers.every(({ place }) => place.kind === "form-note");
  const gone = reading.gone
    .flatMap((id) => previous.get(id) ?? [])
    .filter(({ statedIn }) => !alone || statedIn.kind === "form-note");
  const keys = [BEFORE_SECTIONS, ...form.outline.map(({ id }) => id), FORM_NOTES];
  const rows = keys.flatMap((key) => {
    const numbers = reading.numbers.flatMap((number, index) => (sectionKey(number.place) === key ? [index] : []));
    const lost = gone.filter(({ statedIn }) => sectionKey(statedIn) === key);
    const all = [
      ...numbers.map((index) => numberRow(index, lost, narrative, findings, wrong, locale)),
      ...lost.map((figure) =>
        goneRow(
          figure,
          numbers.some((index) => isNew(reading.numbers[index]!)),
          locale,
        ),
      ),
    ];
    return all.map((row, index) => ({ ...row, section: index === 0 ? sectionTitle(key, form, locale) : "" }));
  });
  const count = (state: ReadNumber["match"]["state"]) =>
    reading.numbers.filter(({ match }) => match.state === state).length;
  const compared = previous.size > 0;
  const counts = { sure: count("sure"), likely: count("likely"), added: count("new"), gone: gone.length };
  const found = compared || reading.relations.length === 0 ? "" : ` ${t.arithmetic(reading.relations.length)}`;
  return { summary: t.numbers(alone, reading.numbers.length, compared ? counts : null) + found, rows, compared };
}

const isNew = ({ match }: ReadNumber) => match.state === "new";

function numberRow(
  index: number,
  lost: readonly Figure[],
  narrative: CheckedNarrative,
  findings: readonly Finding[],
  wrong: readonly WrongNumberView[],
  locale: Locale,
): Omit<NumberRowView, "section"> {
  const { reading, read, decisions, previous, units } = narrative;
  const { reportCheck: t, outcome: outcomes } = words(locale);
  const number = reading.numbers[index]!;
  const { id, match, stated, proposal, unit, place } = number;
  const figure = previous.get(match.figure ?? "");
  const state = stateOf(number, read.numbers[index]!, decisions[index]?.figure !== undefined);
  const label = figure ? inLocale(figure.label, locale) : (proposal?.label ?? "");
  const changed = read.numbers[index]!.stated;
  return {
    number: index,
    row: id,
    label,
    inItsWords: !figure,
    unit: unitSuffix({ unit: figure?.unit ?? units.get(unit ?? "") ?? null }, locale).trim(),
    place: placeText(place, locale),
    before: figure?.stated ?? "",
    value: stated,
    valueLabel: t.valueOf("", label).trim(),
    sentence: state === "likely" ? sentenceOf(number) : excerpt(number, "row"),
    beforeSentence: state === "likely" && figure ? beforeOf(number, figure) : null,
    state,
    stateText: state === "changed" ? `${t.numberStates.changed}. ${t.reportSaid(changed)}` : t.numberStates[state],
    choices: choicesOf(number, figure, lost, locale),
    choiceLabel: t.whichOf(label),
    confirm: state === "likely" ? t.confirm : "",
    reasons: [
      ...(state === "likely" ? [t.likelyReason] : []),
      ...(state === "new" && lost.length > 0 ? [t.newReason(lost.length)] : []),
      ...wrong.filter((one) => one.number === index).map(({ text }) => text),
      ...findings
        .filter((one) => isOff(one) && (one.target.id === id || one.terms.some(({ term }) => term.id === id)))
        .map(({ outcome, target }) => t.partOf(outcomes[outcome].label, inLocale(target.label, locale))),
    ],
  };
}

function stateOf({ match, stated }: ReadNumber, read: ReadNumber, isDecided: boolean): NumberState {
  if (stated !== read.stated) return "changed";
  if (isDecided && match.state === "sure") return "picked";
  return match.state;
}

/** What the editors' words of last quarter say around a figure, with its value of then. */
function beforeOf({ lastQuarter }: ReadNumber, { stated }: Figure): SentenceView {
  const { before = "", after = "" } = lastQuarter ?? {};
  // Where another number stood, last quarter's words have a 0 (src/reading/report/previous.ts).
  const withoutOthers = (text: string) => text.replaceAll(" 0 ", " … ");
  return { before: withoutOthers(before), number: stated, after: withoutOthers(after) };
}

function goneRow(figure: Figure, mayBeNew: boolean, locale: Locale): Omit<NumberRowView, "section"> {
  const t = words(locale).reportCheck;
  return {
    number: null,
    row: figure.id,
    label: inLocale(figure.label, locale),
    inItsWords: false,
    unit: unitSuffix({ unit: figure.unit }, locale).trim(),
    place: placeText(figure.statedIn, locale),
    before: figure.stated,
    value: "",
    valueLabel: "",
    sentence: null,
    beforeSentence: null,
    state: "gone",
    stateText: t.numberStates.gone,
    choices: [],
    choiceLabel: "",
    confirm: "",
    reasons: mayBeNew ? [t.goneReason] : [],
  };
}

/** The figure that it is, those of its section that no number is, and that it is new. */
function choicesOf(
  { match }: ReadNumber,
  figure: Figure | undefined,
  lost: readonly Figure[],
  locale: Locale,
): NumberRowView["choices"] {
  const t = words(locale).reportCheck;
  const all = [...(figure ? [figure] : []), ...lost];
  if (all.length === 0) return [];
  return [
    ...all.map((one) => ({
      id: one.id,
      label: t.choice(inLocale(one.label, locale), one.stated + unitSuffix(one, locale)),
      chosen: one.id === match.figure,
    })),
    { id: "", label: t.choiceNew, chosen: match.figure === null },
  ];
}

function sectionKey(place: Place): string {
  return place.kind === "form-note" ? FORM_NOTES : place.section;
}

function sectionTitle(key: string, { outline }: Outline, locale: Locale): string {
  const t = words(locale).reportCheck;
  const entry = outline.find(({ id }) => id === key);
  if (entry) return `${entry.id}. ${inLocale(entry.title, locale)}`;
  return key === FORM_NOTES ? t.formNotes : t.beforeSections;
}

function placeText(place: Place, locale: Locale): string {
  const t = words(locale).reportCheck;
  if (place.kind === "footnote") return t.inFootnote;
  return place.kind === "form-note" ? t.inNote(place.row) : "";
}
