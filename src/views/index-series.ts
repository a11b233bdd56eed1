import { POINT_SHAPES, type SeriesName } from "../charts/drawing.ts";
import type { Moment, Series } from "../charts/history.ts";
import { isIsoDate } from "../core/date.ts";
import { formatNumber, type Locale, type StatedNumber } from "../core/number.ts";
import { type IndexValue, refAreasOf, type YearlyIndex, yearsOf } from "../core/yearly-index.ts";
import { dateText } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { periodText, valueLabel } from "./index-text.ts";

/** The provinces of some values in the order of the file, each with the shape that it has in every chart of the index. */
export function provincesOf(index: YearlyIndex, values: readonly IndexValue[], locale: Locale): SeriesName[] {
  const own = new Set(values.map(({ refArea }) => refArea.id));
  return refAreasOf(index.values)
    .map(({ id, label }, order) => ({
      id,
      label: inLocale(label, locale),
      shape: POINT_SHAPES[order] ?? POINT_SHAPES[0],
    }))
    .filter(({ id }) => own.has(id));
}

/** The id of a chart names its province, where it has but one. */
export function indexChartId(index: YearlyIndex, provinces: readonly SeriesName[]): string {
  return provinces.length > 1 ? index.id : `${index.id}-${provinces[0]!.id}`;
}

/** `Thái Nguyên và Bắc Kạn` */
export function provincesText(provinces: readonly SeriesName[], locale: Locale): string {
  return new Intl.ListFormat(locale).format(provinces.map(({ label }) => label));
}

/**
 * A series for each province, over every year from the first value to the last, or over the days of values of days;
 * those without a value are gaps.
 */
export function seriesOf(
  index: YearlyIndex,
  values: readonly IndexValue[],
  momentOf: (period: string, value: IndexValue | undefined, together: boolean) => Moment,
  locale: Locale,
): Series[] {
  const daily = values.some(({ period }) => isIsoDate(period));
  const periods = daily ? [...new Set(values.map(({ period }) => period))].sort() : yearsOf(values);
  const provinces = provincesOf(index, values, locale);
  const together = provinces.length > 1;
  return provinces.map((province) => {
    const own = new Map(values.filter(({ refArea }) => refArea.id === province.id).map((one) => [one.period, one]));
    const moments = periods.map((period) => momentOf(period, own.get(period), together));
    // A series alone needs no id: its marks belong to no other.
    return { ...province, id: together ? province.id : "", moments };
  });
}

/**
 * A year or a day of a history in the words of the page.
 * @param said the number of a value with its words; null where none was found
 */
export function indexMoment(
  period: string,
  value: IndexValue | undefined,
  said: { number: StatedNumber; text: string } | null,
  together: boolean,
  locale: Locale,
): Moment {
  return {
    label: value ? valueLabel(value, together, locale) : periodText(period, locale),
    number: said?.number ?? null,
    text: said?.text ?? words(locale).indices.notFound,
    short: said ? formatNumber(said.number, locale) : "",
    under: isIsoDate(period) ? dayUnder(period, locale) : ["", period],
    revisedFrom: null,
    breakBefore: "",
    implied: value?.implied,
  };
}

/** `11/8` above `2025`; a day that is written otherwise stands in one line. */
function dayUnder(day: string, locale: Locale): [string, string] {
  const year = day.slice(0, 4);
  const text = dateText(day, locale);
  return text.endsWith(`/${year}`) ? [text.slice(0, -5), year] : [text, ""];
}
