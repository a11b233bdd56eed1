import { bars } from "../charts/bars.ts";
import type { Drawing } from "../charts/drawing.ts";
import type { Datum } from "../charts/missing.ts";
import { parts } from "../charts/parts.ts";
import { rate } from "../charts/rate.ts";
import type { Chart } from "../core/chart.ts";
import { formatNumber } from "../core/number.ts";
import type { Quantity } from "../core/quantity.ts";
import type { Release } from "../core/release.ts";
import { ui } from "../i18n/format.ts";
import {
  added,
  cautionText,
  type ChartView,
  datumOf,
  describe,
  named,
  notes,
  rowOf,
  sourceText,
  tickText,
  withShares,
} from "./chart-view.ts";
import { outcomesView } from "./outcomes-view.ts";

/** A chart of charts.csv in its quarter. */
export function chartView(chart: Chart, release: Release): ChartView {
  if (chart.type === "outcomes") return outcomesView(chart, release);
  const t = ui().charts;
  const quantities = chart.terms.map((id) => release.quantities.get(id)!);
  const data = quantities.map((quantity, index) => datumOf(quantity, labelOf(chart, quantity, index)));
  const drawing = draw(chart, quantities, data);
  const whole = chart.whole ? release.quantities.get(chart.whole)! : null;
  const total = chart.type === "parts" ? totalOf(whole, quantities) : null;
  return named(chart.id, {
    title: chart.title.vi,
    description: describe(t.forms[chart.type], drawing),
    drawing,
    rows: [...data.map((datum, index) => rowOf(datum, quantities[index]!)), ...(total?.row ?? [])],
    note: notes(
      drawing ? (total?.text ?? "") : t.notDrawn,
      drawing ? chart.note.vi : "",
      cautionText(release, data, quantities),
    ),
    source: sourceText(release, told(chart, quantities)),
  });
}

/** The chart of an id in a quarter; undefined where that quarter has none. */
export function chartOfId(id: string, release: Release): ChartView | undefined {
  const chart = release.charts.find((one) => one.id === id);
  return chart && chartView(chart, release);
}

function draw(chart: Chart, quantities: Quantity[], data: Datum[]): Drawing | null {
  const t = ui().charts;
  const [{ unit } = { unit: null }] = quantities;
  const tick = tickText(unit);
  if (chart.type === "parts") return parts(withShares(quantities, data));
  if (chart.type === "rate") return rate(data[0]!, data.length === 3 ? [data[1]!, data[2]!] : null, tick);
  if (chart.type === "ranked") return bars(data, tick, unit?.type === "percent" ? 100 : 0);
  if (chart.type === "before-after") {
    const [before, after] = data;
    return bars([{ ...before!, style: "series-4" }, after!], tick);
  }
  const rows = pairsOf(data).map(([value, limit], index) => {
    const label = chart.labels[index]?.vi ?? value.label;
    const text = value.number ? t.of(formatNumber(value.number), limit.text || t.notReported) : t.notReported;
    return { label, number: value.number, text, limit };
  });
  return bars(rows, tick);
}

/** What parts of a whole are of; where the report states no whole, the parts added up, which has no row of its own. */
function totalOf(whole: Quantity | null, parts: readonly Quantity[]) {
  const t = ui().charts;
  if (whole) {
    const datum = datumOf(whole, t.totalName);
    return { text: t.total(datum.text), row: [rowOf(datum, whole)] };
  }
  const sum = added(parts);
  return sum && { text: t.totalComputed(sum.text), row: [] };
}

/** The numbers that a chart is about; a maximum, a plan, a denominator or a time before is what they stand against. */
function told({ type: form }: Chart, quantities: readonly Quantity[]): Quantity[] {
  if (form === "score" || form === "plan") return quantities.filter((_, index) => index % 2 === 0);
  if (form === "rate") return quantities.slice(0, 1);
  return form === "before-after" ? quantities.slice(1) : [...quantities];
}

function labelOf({ type: form, labels }: Chart, quantity: Quantity, index: number): string {
  const t = ui().charts;
  if (form === "before-after") return index === 0 ? t.before : t.after;
  if (form === "score" || form === "plan") {
    const label = labels[Math.floor(index / 2)]?.vi;
    if (!label) return quantity.label.vi;
    return index % 2 === 0 ? label : form === "score" ? t.maximum(label) : t.planned(label);
  }
  return labels[index]?.vi ?? quantity.label.vi;
}

function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((item, index) => (index % 2 === 0 ? [[item, list[index + 1]!] as [T, T]] : []));
}
