import { indicatorSlug } from "../core/address.ts";
import type { Release } from "../core/release.ts";
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
export function relationViews(id: string, release: Release): ChartView[] {
  const slug = indicatorSlug(id);
  const own = release.findings.filter(({ target }) => target.id === id);
  const isShown = (of: string) => {
    const together = [
      ...release.findings
        .filter(({ kind, outcome }) => kind === "ratio" || (kind === "sum" && outcome !== "contradiction"))
        .map(({ target, terms }) => [target.id, ...terms.map(({ term }) => term.id)]),
      ...release.charts.map(({ terms, whole }) => [...terms, whole]),
    ];
    return together.some((ids) => ids.includes(id) && ids.includes(of));
  };
  const first = <T>(list: (T | null)[]) => list.find((item) => item !== null);
  const rate = first(own.map((finding) => rateView(finding, release)));
  const parts = first(own.map((finding) => partsView(finding, release)));
  const whole = first(
    own.map((finding) => {
      const view = wholeView(finding, release);
      return view && !isShown(finding.terms[0]!.term.id) ? view : null;
    }),
  );
  return [
    rate && named(slug, rate),
    parts && named(`${slug}-cac-phan`, parts),
    whole && named(`${slug}-trong-tong`, whole),
  ].filter((view) => view !== undefined);
}

/**
 * The history of a row; null for a heading or an answer. It has the address of the row, or with
 * `-theo-quy` behind where a rate has taken that.
 */
export function rowHistory(id: string, releases: readonly Release[]): ChartView | null {
  const indicator = releases.map(({ form }) => form.indicators.get(id)).find(Boolean);
  const history = indicator ? historyView(indicator, releases) : null;
  const slug = indicatorSlug(id);
  const isRate = releases.some(({ findings }) =>
    findings.some(({ kind, target }) => kind === "ratio" && target.id === id),
  );
  return history && named(isRate ? `${slug}-theo-quy` : slug, history);
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
export function rowCharts(id: string, releases: readonly Release[]): RowCharts {
  const release = releases[0]!;
  const { findings, form, charts } = release;
  const whole = findings
    .filter(({ target, terms }) => form.indicators.has(target.id) && terms.some(({ term }) => term.id === id))
    .map(({ target }) => target.id);
  const related = [id, ...new Set(whole)].flatMap((row) =>
    relationViews(row, release)
      .filter(({ rows }) => rows.some((one) => one.id === id))
      .map((view) => withQuarters(releases, (other) => relationViews(row, other).find((one) => one.id === view.id))),
  );
  const drawn = charts
    .filter(({ terms, whole }) => [...terms, whole].includes(id))
    .map((chart) => withQuarters(releases, (other) => chartOfId(chart.id, other)));
  const views = [...related, ...drawn].filter((view) => view !== undefined);
  const seen = views.filter((view, index) => !views.slice(0, index).some((earlier) => shows(earlier, view)));
  const rate = seen.find((view) => view.id === indicatorSlug(id));
  return { rate, others: seen.filter((view) => view !== rate) };
}

/** Whether every number of a chart stands in another one. */
function shows(other: ChartView, { rows }: ChartView): boolean {
  return rows.every(({ id }) => other.rows.some((row) => row.id === id));
}
