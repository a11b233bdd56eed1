import { formatNumber, type Locale, roundedTo } from "../core/number.ts";
import type { Observation } from "../core/observation.ts";
import { quantityOfObservation } from "../core/quantity.ts";
import type { Release } from "../core/release.ts";
import { dateText, unitSuffix } from "../i18n/format.ts";
import { verbatim } from "../i18n/language-parts.ts";
import { inLocale } from "../i18n/locale.ts";
import { timeText } from "../i18n/time.ts";
import { words } from "../i18n/words.ts";
import { type Fact, factsOf } from "./fact.ts";

/** What is known of a row and its value, as terms and texts; what a row does not have is left out. */
export function indicatorFacts(observation: Observation, release: Release, locale: Locale): Fact[] {
  const t = words(locale);
  const { indicator, stated, status, note } = observation;
  const { findings, report } = release;
  const isTimed = status === "reported" && indicator.unit !== null;
  const time = isTimed ? timeText(quantityOfObservation(observation), release, locale) : "";
  const { id, unit, kind, measures, better, answers, printedCode, printedUnit } = indicator;
  const ratio = findings.find((finding) => finding.kind === "ratio" && finding.target.id === id && finding.exact);
  return factsOf([
    [t.indicator.stated, verbatim(stated)],
    [t.indicator.computed, ratio && formatNumber(roundedTo(ratio.exact!, 6), locale) + unitSuffix(indicator, locale)],
    [t.indicator.unit, unit?.label],
    [t.indicator.kind, t.kind[kind]],
    [t.indicator.measures, measures && t.measures[measures].label],
    [t.indicator.time, time],
    [t.indicator.better, better && t.better[better]],
    [t.indicator.status, t.status[status]],
    [t.indicator.answers, answers.map(({ code, label }) => `${code}: ${inLocale(label, locale)}`).join("; ")],
    [t.indicator.note, verbatim(note)],
    [t.indicator.printedCode, printedCode],
    [t.indicator.printedUnit, verbatim(printedUnit)],
    [t.indicator.source, t.indicator.sourceText(report.number, dateText(report.issued, locale))],
  ]);
}
