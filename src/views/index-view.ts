import Big from "big.js";
import { bars } from "../charts/bars.ts";
import { POINT_SHAPES, type SeriesName } from "../charts/drawing.ts";
import { histories, type Moment, type Series } from "../charts/history.ts";
import type { Datum } from "../charts/missing.ts";
import { type Rank, ranks } from "../charts/ranks.ts";
import { isIsoDate } from "../core/date.ts";
import { formatNumber, plainNumber, type StatedNumber } from "../core/number.ts";
import { type IndexValue, valuesOf, type YearlyIndex } from "../core/yearly-index.ts";
import { dateText, ui, unitSuffix } from "../i18n/format.ts";
import { type ChartView, describe, named, tickText } from "./chart-view.ts";

/**
 * The charts of an index: its values, and its ranks once for every number of provinces among which
 * they were given. Provinces of the same years share a chart, each with its own shape of point.
 */
export function indexViews(index: YearlyIndex): ChartView[] {
  const provinces = refAreasOf(index, index.values).length;
  const daily = index.values.some(({ period }) => isIsoDate(period));
  return provinces > 1 && provinces <= POINT_SHAPES.length && !daily
    ? viewsOf(index, [...index.values].sort(byPeriod))
    : refAreaViews(index);
}

/** The same charts for each province alone, which have addresses, too. */
export function refAreaViews(index: YearlyIndex): ChartView[] {
  return refAreasOf(index, index.values).flatMap(({ id }) => viewsOf(index, valuesOf(index, id)));
}

function viewsOf(index: YearlyIndex, values: readonly IndexValue[]): ChartView[] {
  const sizes = [...new Set(values.flatMap(({ rank }) => (rank ? [plainNumber(rank.of)] : [])))];
  const valued = values.filter(({ number }) => number);
  return [
    ...(valued.length > 0 ? [valueView(index, valued)] : []),
    ...sizes.map((of) =>
      rankView(
        index,
        values.filter(({ rank }) => rank && plainNumber(rank.of) === of),
      ),
    ),
  ];
}

/** Values over the years on a line that breaks at a year without one; values of single days as bars. */
function valueView(index: YearlyIndex, values: readonly IndexValue[]): ChartView {
  const t = ui();
  const tick = tickText(index.unit);
  const provinces = refAreasOf(index, values);
  const data = values.map((value) => datumOf(index, value, provinces.length > 1));
  const asLine = values.length > 1 && !values.some(({ period }) => isIsoDate(period));
  const limit = index.maximum && { label: "", number: index.maximum, text: numberText(index, index.maximum) };
  const rows = data.map((datum) => (limit ? { ...datum, text: againstText(index, datum, limit), limit } : datum));
  const drawing = asLine ? histories(seriesOf(index, values), tick, domainOf(values)) : bars(rows, tick);
  const form = asLine ? t.charts.history : t.charts.forms[limit ? "score" : "ranked"];
  return named(idOf(index, provinces), {
    title: t.indices.values(index.label.vi, refAreasText(provinces)),
    description: describe(form, drawing),
    drawing,
    rows: data.map(({ label, text }, row) => ({
      label,
      text,
      value: plainNumber(values[row]!.number!),
      unit: index.unit.id,
      id: null,
      cited: citedOf(values[row]!),
    })),
    note: asLine ? t.charts.axisFrom : values.length === 1 ? t.charts.oneYear : "",
    source: sourceOf(values),
  });
}

/** @param values that were ranked among the same number */
function rankView(index: YearlyIndex, values: readonly IndexValue[]): ChartView {
  const t = ui();
  const provinces = refAreasOf(index, values);
  const rows = values.map((value): Rank => {
    const { rank, of } = value.rank!;
    const text = t.charts.rankOf(formatNumber(rank), formatNumber(of));
    return {
      label: labelOf(value, provinces.length > 1),
      number: rank,
      text: value.implied ? t.charts.implied(text) : text,
      implied: value.implied,
      ...(provinces.length > 1 ? { series: value.refArea.id } : {}),
    };
  });
  const { of } = values[0]!.rank!;
  const size = formatNumber(of);
  const ends: [string, string] = [t.charts.firstPlace, t.charts.lastPlace(size)];
  const drawing = ranks(rows, of.value.toNumber(), ends, provinces.length > 1 ? provinces : []);
  return named(`${idOf(index, provinces)}-${plainNumber(of)}`, {
    title: t.indices.ranks(index.label.vi, refAreasText(provinces), size),
    description: describe(t.charts.ranks, drawing),
    drawing,
    rows: rows.map(({ label, text, number }, row) => ({
      label,
      text,
      value: plainNumber(number),
      unit: "rank",
      id: null,
      cited: citedOf(values[row]!),
    })),
    note: "",
    source: sourceOf(values),
  });
}

function citedOf({ period, implied, source }: IndexValue) {
  return { basis: implied ? "implied" : "stated", source, asOf: isIsoDate(period) ? period : "" };
}

/** The provinces of some values in the order of the file, each with the shape that it has in every chart of the index. */
function refAreasOf(index: YearlyIndex, values: readonly IndexValue[]): SeriesName[] {
  const all = [...new Map(index.values.map(({ refArea }) => [refArea.id, refArea.label.vi]))];
  return all
    .map(([id, label], order) => ({ id, label, shape: POINT_SHAPES[order] ?? POINT_SHAPES[0] }))
    .filter(({ id }) => values.some(({ refArea }) => refArea.id === id));
}

/** The id of a chart names its province, where it has but one. */
function idOf(index: YearlyIndex, provinces: readonly SeriesName[]): string {
  return provinces.length > 1 ? index.id : `${index.id}-${provinces[0]!.id}`;
}

function refAreasText(provinces: readonly SeriesName[]): string {
  return new Intl.ListFormat("vi").format(provinces.map(({ label }) => label));
}

function byPeriod(a: IndexValue, b: IndexValue): number {
  return a.period < b.period ? -1 : a.period > b.period ? 1 : 0;
}

/** `2021`, or `2021, Bắc Kạn` where several provinces share a chart. */
function labelOf({ period, refArea }: IndexValue, together: boolean): string {
  return together ? `${periodText(period)}, ${refArea.label.vi}` : periodText(period);
}

/** `2024` stays, a day is written as one. */
export function periodText(period: string): string {
  return isIsoDate(period) ? dateText(period) : period;
}

/** A value of an index as people read it; "" where none was found. */
export function indexValueText(index: YearlyIndex, { number }: IndexValue): string {
  return number ? numberText(index, number) : "";
}

function numberText(index: YearlyIndex, number: StatedNumber): string {
  return formatNumber(number) + unitSuffix(index);
}

/** `83,83 trên 100 điểm`; a percentage says its whole by itself. */
function againstText({ unit }: YearlyIndex, { number, text }: Datum, limit: Datum): string {
  return unit.type === "percent" ? text : ui().charts.of(formatNumber(number!), limit.text);
}

function datumOf(index: YearlyIndex, value: IndexValue, together: boolean): Datum {
  return { label: labelOf(value, together), number: value.number, text: indexValueText(index, value) };
}

/** A series for each province, over every year from the first value to the last; those without one are gaps. */
function seriesOf(index: YearlyIndex, values: readonly IndexValue[]): Series[] {
  const years = values.map(({ period }) => Number(period));
  const first = Math.min(...years);
  const count = Math.max(...years) - first + 1;
  const provinces = refAreasOf(index, values);
  return provinces.map((province) => ({
    ...province,
    ...(provinces.length > 1 ? {} : { id: "" }),
    moments: Array.from({ length: count }, (_, step): Moment => {
      const year = String(first + step);
      const value = values.find((one) => one.period === year && one.refArea.id === province.id);
      const number = value?.number ?? null;
      return {
        label: value ? labelOf(value, provinces.length > 1) : year,
        number,
        text: value ? indexValueText(index, value) : ui().indices.notFound,
        short: number ? formatNumber(number) : "",
        under: ["", year],
        revisedFrom: null,
        breakBefore: "",
        implied: value?.implied,
      };
    }),
  }));
}

/** Whole tens around the values: differences of a few points stay visible, and the axis says where it starts. */
function domainOf(values: readonly IndexValue[]): [number, number] {
  const numbers = values.map(({ number }) => number!.value);
  const least = numbers.reduce((a, b) => (a.lt(b) ? a : b));
  const most = numbers.reduce((a, b) => (a.gt(b) ? a : b));
  const tens = (value: Big, mode: 0 | 3) => value.div(10).round(0, mode).times(10).toNumber();
  return [tens(least, 0), tens(most, 3)];
}

function sourceOf(values: readonly IndexValue[]): string {
  return ui().charts.source([...new Set(values.map(({ source }) => source))].join("; "));
}
