import { history, type Moment } from "../charts/history.ts";
import { type HistoryPoint, historyOf, isMeasured } from "../core/history.ts";
import { formatNumber, plainNumber } from "../core/number.ts";
import type { Indicator } from "../core/indicator.ts";
import { quantityOfObservation } from "../core/quantity.ts";
import type { Release } from "../core/release.ts";
import { dateText, quantityText, ui, unitSuffix } from "../i18n/format.ts";
import { type ChartView, describe, tickText } from "./chart-view.ts";

/** The history of a row of the form over all quarters; null for rows whose answers are no amounts. */
export function historyView(indicator: Indicator, releases: readonly Release[]): ChartView | null {
  const points = historyOf(releases, indicator.id);
  if (!points.some(({ observation }) => observation && isMeasured(observation))) return null;
  const t = ui().charts;
  const moments = points.map((point, index) => momentOf(point, indicator, index === 0));
  const { unit } = indicator;
  const drawing = history(moments, tickText(unit), unit?.id === "percent" ? [0, 100] : null);
  const latest = releases[0]!;
  const values = moments.filter(({ number }) => number).length;
  return {
    id: "",
    title: t.title(indicator.label.vi, t.byQuarter),
    description: describe(t.history, drawing),
    drawing,
    rows: moments.map(({ label, text, number }) => ({
      label,
      text,
      value: number ? plainNumber(number) : "",
      unit: unit?.id ?? "",
      id: null,
    })),
    note: values === 0 ? t.noValue : values === 1 ? t.onePoint : "",
    source: t.source(t.sourceReport(latest.report.number, dateText(latest.report.issued))),
  };
}

/**
 * A quarter of a history in the words of the page.
 * @param first the first quarter of a history names its year, then each first quarter of a year
 */
function momentOf(point: HistoryPoint, row: Indicator, first: boolean): Moment {
  const { quarter, observation, revisedFrom, break: reason } = point;
  const t = ui();
  const number = observation?.number ?? null;
  const text = observation ? quantityText(quantityOfObservation(observation)) : "";
  return {
    label: t.quarterShort(quarter.quarter, quarter.year),
    number,
    text: text || t.charts.notReported,
    short: number ? formatNumber(number) : "",
    under: [t.charts.quarterUnder(quarter.quarter), first || quarter.quarter === 1 ? String(quarter.year) : ""],
    revisedFrom: revisedFrom && {
      number: revisedFrom,
      text: t.charts.revised(formatNumber(revisedFrom) + unitSuffix(row)),
    },
    breakBefore: !reason ? "" : reason.kind === "form" ? t.charts.newForm : t.charts.merger(dateText(reason.date)),
  };
}
