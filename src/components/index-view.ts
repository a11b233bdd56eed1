import Big from "big.js";
import { bars } from "../charts/bars.ts";
import { history, type Moment } from "../charts/history.ts";
import type { Datum } from "../charts/missing.ts";
import { type Rank, ranks } from "../charts/ranks.ts";
import { isIsoDate } from "../core/date.ts";
import { formatNumber, plainNumber, type StatedNumber } from "../core/number.ts";
import { type IndexValue, valuesOf, type YearlyIndex } from "../core/yearly-index.ts";
import { dateText, ui, unitSuffix } from "../i18n/format.ts";
import { type ChartView, describe, tickText } from "./chart-view.ts";

/**
 * The charts of an index: for each place its values, and its ranks once for every number of
 * provinces among which it was ranked.
 */
export function indexViews(index: YearlyIndex): ChartView[] {
  const places = [...new Set(index.values.map(({ place }) => place.id))];
  return places.flatMap((place) => {
    const values = valuesOf(index, place);
    const sizes = [...new Set(values.flatMap(({ rank }) => (rank ? [plainNumber(rank.of)] : [])))];
    return [
      valueView(
        index,
        values.filter(({ number }) => number),
      ) ?? [],
      ...sizes.map((of) => rankView(index, values, of)),
    ].flat();
  });
}

/** Values over the years on a line that breaks at a year without one; values of single days as bars. */
function valueView(index: YearlyIndex, values: readonly IndexValue[]): ChartView | null {
  const [first] = values;
  if (!first) return null;
  const t = ui();
  const tick = tickText(index.unit);
  const data = values.map((value) => datumOf(index, value));
  const asLine = values.length > 1 && !values.some(({ period }) => isIsoDate(period));
  const limit = index.maximum && { label: "", number: index.maximum, text: numberText(index, index.maximum) };
  const rows = data.map((datum) => (limit ? { ...datum, text: againstText(index, datum, limit), limit } : datum));
  const drawing = asLine ? history(yearsOf(index, values), tick, domainOf(values)) : bars(rows, tick);
  const form = asLine ? t.charts.history : t.charts.forms[limit ? "score" : "ranked"];
  return {
    id: `${index.id}-${first.place.id}`,
    title: t.indices.values(index.label.vi, first.place.label.vi),
    description: describe(form, drawing),
    drawing,
    rows: data.map(({ label, text }, row) => ({
      label,
      text,
      value: plainNumber(values[row]!.number!),
      unit: index.unit.id,
      id: null,
    })),
    note: asLine ? t.charts.axisFrom : values.length === 1 ? t.charts.oneYear : "",
    source: sourceOf(values),
  };
}

function rankView(index: YearlyIndex, all: readonly IndexValue[], of: string): ChartView {
  const t = ui();
  const values = all.filter(({ rank }) => rank && plainNumber(rank.of) === of);
  const rows = values.map((value): Rank => {
    const { rank, of: size } = value.rank!;
    const text = t.charts.rankOf(formatNumber(rank), formatNumber(size));
    return {
      label: periodText(value.period),
      number: rank,
      text: value.implied ? t.charts.implied(text) : text,
      implied: value.implied,
    };
  });
  const size = values[0]!.rank!.of;
  const drawing = ranks(rows, size.value.toNumber(), [t.charts.firstPlace, t.charts.lastPlace(formatNumber(size))]);
  const { place } = values[0]!;
  return {
    id: `${index.id}-${place.id}-${of}`,
    title: t.indices.ranks(index.label.vi, place.label.vi, formatNumber(size)),
    description: describe(t.charts.ranks, drawing),
    drawing,
    rows: rows.map(({ label, text, number }) => ({ label, text, value: plainNumber(number), unit: "rank", id: null })),
    note: "",
    source: sourceOf(values),
  };
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
  return unit.id === "percent" ? text : ui().charts.of(formatNumber(number!), limit.text);
}

function datumOf(index: YearlyIndex, value: IndexValue): Datum {
  return { label: periodText(value.period), number: value.number, text: indexValueText(index, value) };
}

/** Every year from the first value to the last; those without one are gaps. */
function yearsOf(index: YearlyIndex, values: readonly IndexValue[]): Moment[] {
  const first = Number(values[0]!.period);
  const count = Number(values.at(-1)!.period) - first + 1;
  return Array.from({ length: count }, (_, step): Moment => {
    const label = String(first + step);
    const value = values.find(({ period }) => period === label);
    const number = value?.number ?? null;
    return {
      label,
      number,
      text: value ? indexValueText(index, value) : ui().indices.notFound,
      short: number ? formatNumber(number) : "",
      under: [(count - 1 - step) % 2 === 0 || count <= 6 ? label : "", ""],
      revisedFrom: null,
      breakBefore: "",
      implied: value?.implied,
    };
  });
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
