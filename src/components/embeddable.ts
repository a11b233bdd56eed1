import { indicatorSlug, paths } from "../core/address.ts";
import type { Publication } from "../core/release.ts";
import type { ChartView } from "./chart-view.ts";
import { historyView } from "./history-view.ts";
import { indexViews } from "./index-view.ts";
import { rateView } from "./rate-view.ts";
import { chartView } from "./report-chart.ts";

/** A chart that has an address of its own, and the page on which it is explained. */
export interface Embeddable {
  view: ChartView;
  page: string;
  /** Whether it shows the numbers of the newest quarter (the yearly indices do not). */
  quarterly: boolean;
}

/**
 * Every chart of the site that is drawn. A row of the form is embedded by its slug: as a rate with
 * its parts where it is one, else as its history; then the history has the slug with `-theo-quy`.
 */
export function embeddables({ releases, indices }: Publication): Embeddable[] {
  const latest = releases[0]!;
  const charts = latest.charts.map((chart): Embeddable => {
    const [place = "home"] = chart.places.filter((id) => id !== "home");
    const page =
      place === "home" ? paths.home : place === "ledger" ? paths.ledger(latest.id) : paths.section(latest.id, place);
    return { view: chartView(chart, latest), page, quarterly: true };
  });
  const rows = [...latest.form.indicators.values()].flatMap(({ id }) =>
    indicatorViews(id, releases).map((view): Embeddable => ({ view, page: paths.indicator(id), quarterly: true })),
  );
  const yearly = indices.flatMap((index) =>
    indexViews(index).map((view): Embeddable => ({
      view,
      page: paths.index(index.partOf ?? index.id),
      quarterly: false,
    })),
  );
  return [...charts, ...rows, ...yearly].filter(({ view }) => view.drawing);
}

/** The charts of a row's own page: its rate first, then its history; none for a heading or an answer. */
export function indicatorViews(id: string, releases: Publication["releases"]): ChartView[] {
  const latest = releases[0]!;
  const slug = indicatorSlug(id);
  const rate = rateView(id, latest);
  const history = historyView(latest.form.indicators.get(id)!, releases);
  return [
    ...(rate ? [{ ...rate, id: slug }] : []),
    ...(history ? [{ ...history, id: rate ? `${slug}-theo-quy` : slug }] : []),
  ];
}
