import { history, type Moment } from "../charts/history.ts";
import { type HistoryPoint, historyOf, isMeasured } from "../core/history.ts";
import { formatNumber, plainNumber } from "../core/number.ts";
import { markOf } from "../core/mark.ts";
import type { Indicator } from "../core/indicator.ts";
import { quantityOfObservation } from "../core/quantity.ts";
import { quarterId } from "../core/quarter.ts";
import type { Release } from "../core/release.ts";
import { dateText, quantityText, ui, unitSuffix } from "../i18n/format.ts";
import { describe, type Drawn, notes, tickText } from "./chart-view.ts";

/** The history of a row of the form over all quarters; null for rows whose answers are no amounts. */
export function historyView(indicator: Indicator, releases: readonly Release[]): Drawn | null {
  const points = historyOf(releases, indicator.id);
  if (!points.some(({ observation }) => observation && isMeasured(observation))) return null;
  const t = ui().charts;
  const moments = points.map((point, index) => momentOf(point, indicator, index === 0));
  const { unit } = indicator;
  const drawing = history(moments, tickText(unit), unit?.type === "percent" ? [0, 100] : null);
  const values = moments.filter(({ number }) => number).length;
  return {
    title: t.title(indicator.label.vi, t.byQuarter),
    description: describe(t.history, drawing),
    drawing,
    rows: moments.map(({ label, text, number }, index) => ({
      label,
      text,
      value: number ? plainNumber(number) : "",
      unit: unit?.id ?? "",
      id: null,
      cited: { id: indicator.id, quarter: quarterId(points[index]!.quarter) },
    })),
    note: notes(values === 0 ? t.noValue : values === 1 ? t.onePoint : "", cautionOf(points, moments, indicator.id)),
    source: sourceOf(points),
  };
}

/** The quarters whose value stands against another place of their report. */
function cautionOf(points: readonly HistoryPoint[], moments: readonly Moment[], id: string): string {
  const off = moments.filter((_, index) => {
    const { release } = points[index]!;
    return release && markOf(release.findings, id)?.outcome === "contradiction";
  });
  return off.length > 0 ? ui().charts.contradicts(off.map(({ label }) => label).join("; ")) : "";
}

/** The report of the one quarter that has the row, or the first and the last of several. */
function sourceOf(points: readonly HistoryPoint[]): string {
  const t = ui().charts;
  const reports = points.flatMap(({ observation, release }) => (observation && release ? release.report : []));
  const [first, last] = [reports[0]!, reports.at(-1)!].map(({ number, issued }) =>
    t.sourceReport(number, dateText(issued)),
  );
  return t.source(reports.length === 1 ? last! : t.sourceReports(String(reports.length), first!, last!));
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
