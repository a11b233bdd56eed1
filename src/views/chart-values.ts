import { datumOf } from "../charts/term-data.ts";
import type { ChartDatum, ValueTexts } from "../charts/types/chart-type.ts";
import type { Locale } from "../core/number.ts";
import type { Quantity } from "../core/quantity.ts";
import type { Release } from "../core/release.ts";
import type { Rival } from "../core/rival.ts";
import { timeOf } from "../core/time.ts";
import { quantityText, toldAmount, toldText } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { ChartRow } from "../publish/chart-files.ts";

/** How the values of a chart are written. */
export function valueTexts(locale: Locale): ValueTexts {
  const { charts, outcome } = words(locale);
  return {
    locale,
    of: (text) => inLocale(text, locale),
    quantity: (quantity) => toldText(quantity, locale) || charts.notReported,
    outcome: (one) => outcome[one].label,
    rival: (rival, against) => rivalText(rival, against, locale),
  };
}

/** A quantity under its own name. */
export function valueOf(quantity: Quantity, release: Release, locale: Locale): ChartDatum {
  return datumOf(quantity, inLocale(quantity.label, locale), release, valueTexts(locale));
}

/** `tính lại: 32.588 người`: what stands against a refuted number. */
export function rivalText({ number, stated }: Rival, against: Pick<Quantity, "unit">, locale: Locale): string {
  const t = words(locale).charts;
  return stated
    ? t.rivalStated(toldText(stated, locale))
    : t.rivalComputed(toldAmount({ number, unit: against.unit }, locale));
}

/** The row of the table beside a chart of a quarter, with the number in its own unit. */
export function rowOf(
  { label, text, number, rival, quantity }: ChartDatum,
  release: Release,
  locale: Locale,
): ChartRow {
  if (!quantity) return { label, text, number, unit: null, id: null };
  const { id, unit } = quantity;
  const cited = { time: timeOf(quantity, release) };
  const exact = quantityText(quantity, locale) || text;
  return { label, text: exact, number, ...(rival && { rival }), unit: unit?.id ?? null, id, release, cited };
}
