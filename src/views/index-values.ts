import { againstText } from "../charts/types/against-limit.ts";
import { tickText } from "../charts/axis.ts";
import { type Bar, bars } from "../charts/bars.ts";
import { histories } from "../charts/history.ts";
import { ranked } from "../charts/types/ranked.ts";
import { score } from "../charts/types/score.ts";
import { tensAround } from "../core/compute/tens-around.ts";
import { isIsoDate } from "../core/date.ts";
import type { Locale } from "../core/number.ts";
import type { IndexValue, YearlyIndex } from "../core/yearly-index.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { type ChartView, describe, named } from "./chart-view.ts";
import { indexChartId, indexMoment, provincesOf, provincesText, seriesOf } from "./index-series.ts";
import { citedOf, indexNumberText, indexSourceText, indexValueText, valueLabel } from "./index-text.ts";

/**
 * Values over the years on a line that breaks at a year without one; a single one, and values of days, as bars.
 * @param values at least one, all with a number
 */
export function indexValues(index: YearlyIndex, values: readonly IndexValue[], locale: Locale): ChartView {
  const t = words(locale);
  const provinces = provincesOf(index, values, locale);
  const asLine = values.length > 1 && !values.some(({ period }) => isIsoDate(period));
  const { sentence, drawing } = asLine ? lineOf(index, values, locale) : barsOf(index, values, locale);
  return named(indexChartId(index, provinces), {
    title: t.indices.values(inLocale(index.label, locale), provincesText(provinces, locale)),
    description: describe(sentence, drawing),
    drawing,
    rows: values.map((value) => ({
      label: valueLabel(value, provinces.length > 1, locale),
      text: indexValueText(index, value, locale),
      number: value.number,
      unit: index.unit.id,
      id: null,
      cited: citedOf(value),
    })),
    note: asLine ? t.charts.axisFrom : values.length === 1 ? t.charts.oneYear : "",
    caution: null,
    source: indexSourceText(values, locale),
  });
}

/** On an axis of whole tens around the values: differences of a few points stay visible, and the axis says where it starts. */
function lineOf(index: YearlyIndex, values: readonly IndexValue[], locale: Locale) {
  const momentOf = (period: string, value: IndexValue | undefined, together: boolean) => {
    const said = value?.number ? { number: value.number, text: indexValueText(index, value, locale) } : null;
    return indexMoment(period, value, said, together, locale);
  };
  const ends = tensAround(values.map(({ number }) => number!.value));
  const drawing = histories(seriesOf(index, values, momentOf, locale), tickText(index.unit, locale), ends);
  return { sentence: words(locale).charts.history, drawing };
}

/** In the frame of the maximum, where it is known. */
function barsOf(index: YearlyIndex, values: readonly IndexValue[], locale: Locale) {
  const together = provincesOf(index, values, locale).length > 1;
  const { maximum } = index;
  const limit = maximum && { label: "", number: maximum, text: indexNumberText(index, maximum, locale) };
  const rows = values.map((value): Bar => {
    const label = valueLabel(value, together, locale);
    const text = indexValueText(index, value, locale);
    if (!limit) return { label, number: value.number, text };
    // A percentage says its whole by itself.
    const against = index.unit.type === "percent" ? text : againstText(value.number!, index.unit, limit.text, locale);
    return { label, number: value.number, text: against, limit };
  });
  return { sentence: (limit ? score : ranked).sentence[locale], drawing: bars(rows, tickText(index.unit, locale)) };
}
