import { POINT_SHAPES, type SeriesName } from "../charts/drawing.ts";
import type { Moment, Series } from "../charts/history.ts";
import { formatNumber, type Locale } from "../core/number.ts";
import { type IndexValue, refAreasOf, type YearlyIndex, yearsOf } from "../core/yearly-index.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { indexValueText, valueLabel } from "./index-text.ts";

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

/** A series for each province, over every year from the first value to the last; those without one are gaps. */
export function seriesOf(index: YearlyIndex, values: readonly IndexValue[], locale: Locale): Series[] {
  const years = yearsOf(values);
  const provinces = provincesOf(index, values, locale);
  const together = provinces.length > 1;
  return provinces.map((province) => {
    const own = new Map(values.filter(({ refArea }) => refArea.id === province.id).map((one) => [one.period, one]));
    const moments = years.map((year) => momentOf(index, year, own.get(year), together, locale));
    // A series alone needs no id: its marks belong to no other.
    return { ...province, id: together ? province.id : "", moments };
  });
}

function momentOf(
  index: YearlyIndex,
  year: string,
  value: IndexValue | undefined,
  together: boolean,
  locale: Locale,
): Moment {
  const number = value?.number ?? null;
  return {
    label: value ? valueLabel(value, together, locale) : year,
    number,
    text: value ? indexValueText(index, value, locale) : words(locale).indices.notFound,
    short: number ? formatNumber(number, locale) : "",
    under: ["", year],
    revisedFrom: null,
    breakBefore: "",
    implied: value?.implied,
  };
}
