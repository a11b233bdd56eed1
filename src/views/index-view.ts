import { POINT_SHAPES } from "../charts/drawing.ts";
import { isIsoDate } from "../core/date.ts";
import { type Locale, plainNumber } from "../core/number.ts";
import { type IndexValue, refAreasOf, valuesOf, type YearlyIndex } from "../core/yearly-index.ts";
import type { ChartView } from "./chart-view.ts";
import { indexRanks } from "./index-ranks.ts";
import { indexValues } from "./index-values.ts";

/**
 * The charts of an index: its values, and its ranks once for every number of provinces among which
 * they were given. Provinces of the same years share a chart, each with its own shape of point.
 */
export function indexViews(index: YearlyIndex, locale: Locale): ChartView[] {
  const provinces = refAreasOf(index.values).length;
  const daily = index.values.some(({ period }) => isIsoDate(period));
  return provinces > 1 && provinces <= POINT_SHAPES.length && !daily
    ? viewsOf(index, [...index.values].sort(byPeriod), locale)
    : refAreaViews(index, locale);
}

/** The same charts for each province alone, which have addresses, too. */
export function refAreaViews(index: YearlyIndex, locale: Locale): ChartView[] {
  return refAreasOf(index.values).flatMap(({ id }) => viewsOf(index, valuesOf(index, id), locale));
}

function viewsOf(index: YearlyIndex, values: readonly IndexValue[], locale: Locale): ChartView[] {
  const sizes = [...new Set(values.flatMap(({ rank }) => (rank ? [plainNumber(rank.of)] : [])))];
  const valued = values.filter(({ number }) => number);
  const rankedAmong = (of: string) => values.filter(({ rank }) => rank && plainNumber(rank.of) === of);
  return [
    ...(valued.length > 0 ? [indexValues(index, valued, locale)] : []),
    ...sizes.map((of) => indexRanks(index, rankedAmong(of), locale)),
  ];
}

function byPeriod(a: IndexValue, b: IndexValue): number {
  return a.period < b.period ? -1 : a.period > b.period ? 1 : 0;
}
