import { ranks } from "../charts/ranks.ts";
import { formatNumber, type Locale, plainNumber } from "../core/number.ts";
import type { IndexValue, YearlyIndex } from "../core/yearly-index.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { type ChartView, describe, named } from "./chart-view.ts";
import { indexChartId, indexMoment, provincesOf, provincesText, seriesOf } from "./index-series.ts";
import { citedOf, indexSourceText, valueLabel } from "./index-text.ts";

/**
 * Ranks over the years or days as a slope from the first place to the last.
 * @param values at least one, all ranked among the same number
 */
export function indexRanks(index: YearlyIndex, values: readonly IndexValue[], locale: Locale): ChartView {
  const t = words(locale);
  const provinces = provincesOf(index, values, locale);
  const together = provinces.length > 1;
  const { of } = values[0]!.rank!;
  const size = formatNumber(of, locale);
  const momentOf = (period: string, value: IndexValue | undefined) => {
    const said = value?.rank ? { number: value.rank.rank, text: rankText(value, locale) } : null;
    return indexMoment(period, value, said, together, locale);
  };
  const place = (rank: number) => (rank === 1 ? t.charts.firstPlace : t.charts.lastPlace(size));
  const drawing = ranks(seriesOf(index, values, momentOf, locale), of.value.toNumber(), place);
  return named(`${indexChartId(index, provinces)}-${plainNumber(of)}`, {
    title: t.indices.ranks(inLocale(index.label, locale), provincesText(provinces, locale), size),
    description: describe(t.charts.ranks, drawing),
    drawing,
    rows: values.map((value) => ({
      label: valueLabel(value, together, locale),
      text: rankText(value, locale),
      number: value.rank!.rank,
      unit: "rank",
      id: null,
      cited: citedOf(value),
    })),
    note: "",
    caution: null,
    source: indexSourceText(values, locale),
  });
}

/** `hạng 6 trên 63 (suy ra)` */
function rankText({ rank, implied }: IndexValue, locale: Locale): string {
  const t = words(locale).charts;
  const text = t.rankOf(formatNumber(rank!.rank, locale), formatNumber(rank!.of, locale));
  return implied ? t.implied(text) : text;
}
