import { datumOf } from "../charts/term-data.ts";
import type { ChartDatum, ValueTexts } from "../charts/types/chart-type.ts";
import type { Locale } from "../core/number.ts";
import type { Quantity } from "../core/quantity.ts";
import type { Release } from "../core/release.ts";
import { timeOf } from "../core/time.ts";
import { quantityText } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { ChartRow } from "../publish/chart-files.ts";

/** How the values of a chart are written. */
export function valueTexts(locale: Locale): ValueTexts {
  const { charts, outcome } = words(locale);
  return {
    locale,
    of: (text) => inLocale(text, locale),
    quantity: (quantity) => quantityText(quantity, locale) || charts.notReported,
    outcome: (one) => outcome[one].label,
  };
}

/** A quantity under its own name. */
export function valueOf(quantity: Quantity, locale: Locale): ChartDatum {
  return datumOf(quantity, inLocale(quantity.label, locale), valueTexts(locale));
}

/** The row of the table beside a chart of a quarter. */
export function rowOf({ label, text, number, quantity }: ChartDatum, release: Release): ChartRow {
  if (!quantity) return { label, text, number, unit: null, id: null };
  const { id, unit } = quantity;
  return { label, text, number, unit: unit?.id ?? null, id, cited: { time: timeOf(quantity, release) } };
}
