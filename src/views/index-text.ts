import { isIsoDate } from "../core/date.ts";
import { formatNumber, type Locale, type StatedNumber } from "../core/number.ts";
import { type IndexValue, timeOfPeriod, type YearlyIndex } from "../core/yearly-index.ts";
import { dateText, unitSuffix } from "../i18n/format.ts";
import { hasVietnamese } from "../i18n/vietnamese.ts";
import { inLocale, type TextIn, textIn } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { ChartRow } from "../publish/chart-files.ts";

/** `2024` stays, a day is written as one. */
export function periodText(period: string, locale: Locale): string {
  return isIsoDate(period) ? dateText(period, locale) : period;
}

/** A value of an index as people read it; "" where none was found. */
export function indexValueText(index: YearlyIndex, { number }: IndexValue, locale: Locale): string {
  return number ? indexNumberText(index, number, locale) : "";
}

/** A number of an index with its unit: a value or the maximum. */
export function indexNumberText(index: YearlyIndex, number: StatedNumber, locale: Locale): string {
  return formatNumber(number, locale) + unitSuffix({ ...index, number }, locale);
}

/** `2021`, or `2021, Bắc Kạn` where several provinces share a chart. */
export function valueLabel({ period, refArea }: IndexValue, together: boolean, locale: Locale): string {
  const name = periodText(period, locale);
  return together ? `${name}, ${inLocale(refArea.label, locale)}` : name;
}

/** The source of a value; an address is the same in each language. */
export function sourceIn({ source }: IndexValue, locale: Locale): TextIn {
  const found = textIn(source, locale);
  return hasVietnamese(found.text) ? found : { ...found, locale };
}

/** What the file of a chart, the same in each language, says of a value beyond the number. */
export function citedOf({ period, implied, source, refArea }: IndexValue): NonNullable<ChartRow["cited"]> {
  const basis = implied ? "implied" : "stated";
  return {
    basis,
    source: inLocale(source, "vi"),
    time: timeOfPeriod(period),
    refArea: refArea.code,
    timePeriod: period,
  };
}

/** Every source of some values, once. */
export function indexSourceText(values: readonly IndexValue[], locale: Locale): string {
  return words(locale).charts.source([...new Set(values.map(({ source }) => inLocale(source, locale)))].join("; "));
}
