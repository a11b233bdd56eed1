import { type Finding, isOff } from "../core/finding.ts";
import type { Locale } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import { observationIn, rowSeries } from "../core/series.ts";
import { withQuarters } from "./chart-quarters.ts";
import { type ChartView, named } from "./chart-view.ts";
import { historyView } from "./history-view.ts";
import { partsView, rateView, wholeView } from "./relation-view.ts";
import { chartOfId } from "./report-chart.ts";

/**
 * What the relations of a quarter say of a row, drawn: how a rate comes about, what a total is made
 * of, or the row in what it is a part of. A part is drawn alone only where no other chart of the
 * quarter shows it in its whole.
 */
export function relationViews(series: string, release: Release, locale: Locale): ChartView[] {
  const id = observationIn(release, series)?.indicator.id ?? "";
  const own = release.findings.filter(({ target }) => target.id === id);
  const first = (draw: typeof rateView, findings: readonly Finding[]) =>
    findings.map((finding) => draw(finding, release, locale)).find((view) => view !== null);
  const rate = first(rateView, own);
  const parts = first(partsView, own);
  const alone = own.filter(({ terms: [whole] }) => whole && !areTogether([id, whole.term.id], release));
  const whole = first(wholeView, alone);
  return [
    rate && named(series, rate),
    parts && named(`${series}-cac-phan`, parts),
    whole && named(`${series}-trong-tong`, whole),
  ].filter((view) => view !== undefined);
}

/** Whether a chart of the quarter shows some numbers together: a rate, a total with its parts, a row of charts.csv. */
function areTogether(ids: readonly string[], { findings, charts }: Release): boolean {
  const drawn = findings.filter(
    (finding) =>
      finding.kind === "ratio" || (finding.kind === "sum" && (!isOff(finding) || finding.outcome === "rounding")),
  );
  const together = [
    ...drawn.map(({ target, terms }) => [target.id, ...terms.map(({ term }) => term.id)]),
    ...charts.map(({ terms, whole }) => [...terms, whole]),
  ];
  return together.some((shown) => ids.every((id) => shown.includes(id)));
}

/**
 * The history of a row; null for a heading or an answer. It has the address of the row, or with
 * `-theo-quy` behind where a rate has taken that.
 */
export function rowHistory(series: string, releases: readonly Release[], locale: Locale): ChartView | null {
  const history = historyView(rowSeries(series), releases, locale);
  const isRate = releases.some((release) => {
    const id = observationIn(release, series)?.indicator.id;
    return release.findings.some(({ kind, target }) => kind === "ratio" && target.id === id);
  });
  return history && named(isRate ? `${series}-theo-quy` : series, history);
}

/** The charts of a row's own page: how its rate comes about, and where else it is drawn. */
export interface RowCharts {
  rate: ChartView | undefined;
  others: ChartView[];
}

/**
 * What there is to see of a row: its own charts, those of the rates and totals that it
 * is a part of, and those of charts.csv that show it. A chart whose numbers all stand in an earlier
 * one is left out.
 * @param releases newest first, the first one being the quarter that is shown
 */
export function rowCharts(series: string, releases: readonly Release[], locale: Locale): RowCharts {
  const { id } = observationIn(releases[0]!, series)!.indicator;
  const drawn = releases[0]!.charts
    .filter(({ terms, whole }) => [...terms, whole].includes(id))
    .map((chart) => withQuarters(releases, (release) => chartOfId(chart.id, release, locale), locale));
  const views = [...relatedViews(id, releases, locale), ...drawn].filter((view) => view !== undefined);
  const seen = views.filter((view, index) => !views.slice(0, index).some((earlier) => shows(earlier, view)));
  const rate = seen.find((view) => view.id === series);
  return { rate, others: seen.filter((view) => view !== rate) };
}

/** The charts of a row, and of the rates and totals that it is a part of, as far as they show it. */
function relatedViews(id: string, releases: readonly Release[], locale: Locale): (ChartView | undefined)[] {
  const { findings, form } = releases[0]!;
  const wholes = findings
    .filter(({ target, terms }) => form.indicators.has(target.id) && terms.some(({ term }) => term.id === id))
    .map(({ target }) => target.id);
  const rows = [id, ...new Set(wholes)].map((row) => form.indicators.get(row)!.series);
  return rows.flatMap((row) => {
    const viewsIn = (release: Release) => relationViews(row, release, locale);
    return viewsIn(releases[0]!)
      .filter(({ rows }) => rows.some((one) => one.id === id))
      .map((view) => withQuarters(releases, (release) => viewsIn(release).find((one) => one.id === view.id), locale));
  });
}

/** Whether every number of a chart stands in another one. */
function shows(other: ChartView, { rows }: ChartView): boolean {
  return rows.every(({ id }) => other.rows.some((row) => row.id === id));
}
