import type { ChartDatum } from "../charts/types/chart-type.ts";
import { parts } from "../charts/types/parts.ts";
import { plan } from "../charts/types/plan.ts";
import { rate, withRemainder } from "../charts/types/rate.ts";
import { addedUp } from "../core/compute/sum.ts";
import type { Finding } from "../core/finding.ts";
import type { Locale } from "../core/number.ts";
import type { Quantity } from "../core/quantity.ts";
import type { Release } from "../core/release.ts";
import { toldAmount } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { cautionIn, notes, sourceText } from "./chart-notes.ts";
import { rowOf, valueOf, valueTexts } from "./chart-values.ts";
import { describe, type Drawn } from "./chart-view.ts";
import { largestSaid, outOf, saidTitle, shareSaid } from "./said-title.ts";

/** A rate with the numbers that it is the ratio of; null where the finding is no ratio or the rate is missing. */
export function rateView(finding: Finding, release: Release, locale: Locale): Drawn | null {
  const { kind, target, reason } = finding;
  if (kind !== "ratio" || !target.number) return null;
  const quantities = quantitiesOf(finding);
  const data = quantities.map((quantity) => valueOf(quantity, release, locale));
  const [share, numerator, ...others] = data;
  const fraction = [share!, numerator!, denominatorOf(others, locale)];
  const drawn = withRemainder(fraction, valueTexts(locale));
  const drawing = rate.draw(drawn, locale);
  return {
    ...saidTitle(shareSaid(quantities, release, locale), inLocale(target.label, locale)),
    description: describe(rate.sentence[locale], drawing),
    drawing,
    rows: [...data, ...drawn.slice(fraction.length)].map((datum) => rowOf(datum, release, locale)),
    note: inLocale(reason, locale),
    caution: cautionIn(release, data, locale),
    source: sourceText(release, quantities, locale),
  };
}

/** The denominator of a ratio: one number, or several of one unit added up. */
function denominatorOf(data: readonly ChartDatum[], locale: Locale): ChartDatum {
  if (data.length === 1) return data[0]!;
  const units = data.map(({ quantity }) => quantity?.unit ?? null);
  const number = new Set(units.map((unit) => unit?.id)).size === 1 ? addedUp(data.map((datum) => datum.number)) : null;
  const text = number ? toldAmount({ number, unit: units[0]! }, locale) : words(locale).charts.notReported;
  return { label: data.map(({ label }) => label).join(" + "), number, text, quantity: null };
}

/**
 * A total as its parts. Null where the finding is no sum, where the parts do not make the stated
 * total (drawn, they would pass for it), where one is taken away, or they are of different units or
 * more than a bar can show.
 */
export function partsView(finding: Finding, release: Release, locale: Locale): Drawn | null {
  const { kind, outcome, terms, reason } = finding;
  const adds = (outcome === "holds" || outcome === "rounding") && terms.every(({ term }) => term.sign > 0);
  if (kind !== "sum" || !adds || !parts.takes(terms.length) || !ofOneUnit(finding)) return null;
  const quantities = quantitiesOf(finding);
  const t = words(locale).charts;
  const [total, ...data] = quantities.map((quantity) => valueOf(quantity, release, locale));
  const drawing = parts.draw(data, locale);
  return {
    ...saidTitle(largestSaid(quantities, release, locale), t.title(total!.label, t.byParts)),
    description: describe(parts.sentence[locale], drawing),
    drawing,
    rows: [total!, ...data].map((datum) => rowOf(datum, release, locale)),
    note: notes(t.total(total!.text), inLocale(reason, locale)),
    caution: cautionIn(release, [total!, ...data], locale),
    source: sourceText(release, quantities.slice(1), locale),
  };
}

/**
 * A row of the form inside the row that it is a part of; null where the finding states no such pair
 * or more than the whole. A bound between the form and the narrative is a check, not a whole.
 */
export function wholeView(finding: Finding, release: Release, locale: Locale): Drawn | null {
  const { kind, outcome } = finding;
  const quantities = quantitiesOf(finding);
  const rows = quantities.length === 2 && quantities.every(({ source }) => source.kind === "indicator");
  if (kind !== "at-most" || outcome !== "holds" || !rows || !ofOneUnit(finding)) return null;
  const data = quantities.map((quantity) => valueOf(quantity, release, locale));
  const [part, whole] = data.map(({ label }) => label) as [string, string];
  const drawing = plan.draw(data, locale);
  return {
    ...saidTitle(
      quantities.every(({ number }) => number) ? outOf(quantities[0]!, quantities[1]!, release, locale) : "",
      words(locale).charts.inWhole(part, whole.charAt(0).toLocaleLowerCase(locale) + whole.slice(1)),
    ),
    description: describe(plan.sentence[locale], drawing),
    drawing,
    rows: data.map((datum) => rowOf(datum, release, locale)),
    note: "",
    caution: cautionIn(release, data, locale),
    source: sourceText(release, quantities, locale),
  };
}

function quantitiesOf({ target, terms }: Finding): Quantity[] {
  return [target, ...terms.map(({ quantity }) => quantity)];
}

/** On one axis stands one unit. */
function ofOneUnit(finding: Finding): boolean {
  return new Set(quantitiesOf(finding).map(({ unit }) => `${unit?.quantity} ${unit?.scale}`)).size === 1;
}
