import { type Rank, ranks } from "../charts/ranks.ts";
import { formatNumber, type Locale, plainNumber } from "../core/number.ts";
import type { IndexValue, YearlyIndex } from "../core/yearly-index.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { type ChartView, describe, named } from "./chart-view.ts";
import { indexChartId, provincesOf, provincesText } from "./index-series.ts";
import { citedOf, indexSourceText, valueLabel } from "./index-text.ts";

/**
 * Ranks on a line from the first place to the last.
 * @param values at least one, all ranked among the same number
 */
export function indexRanks(index: YearlyIndex, values: readonly IndexValue[], locale: Locale): ChartView {
  const t = words(locale);
  const provinces = provincesOf(index, values, locale);
  const together = provinces.length > 1;
  const rows = values.map((value) => rankOf(value, together, locale));
  const { of } = values[0]!.rank!;
  const size = formatNumber(of, locale);
  const ends: [string, string] = [t.charts.firstPlace, t.charts.lastPlace(size)];
  const drawing = ranks(rows, of.value.toNumber(), ends, together ? provinces : []);
  return named(`${indexChartId(index, provinces)}-${plainNumber(of)}`, {
    title: t.indices.ranks(inLocale(index.label, locale), provincesText(provinces, locale), size),
    description: describe(t.charts.ranks, drawing),
    drawing,
    rows: rows.map(({ label, text, number }, row) => ({
      label,
      text,
      number,
      unit: "rank",
      id: null,
      cited: citedOf(values[row]!),
    })),
    note: "",
    caution: null,
    source: indexSourceText(values, locale),
  });
}

function rankOf(value: IndexValue, together: boolean, locale: Locale): Rank {
  const t = words(locale).charts;
  const { rank, of } = value.rank!;
  const text = t.rankOf(formatNumber(rank, locale), formatNumber(of, locale));
  return {
    label: valueLabel(value, together, locale),
    number: rank,
    text: value.implied ? t.implied(text) : text,
    implied: value.implied,
    ...(together ? { series: value.refArea.id } : {}),
  };
}
