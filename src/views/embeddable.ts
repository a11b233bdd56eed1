import { paths } from "../core/address.ts";
import type { Chart } from "../core/chart.ts";
import { indicatorsOf, type Publication } from "../core/publication.ts";
import type { Release } from "../core/release.ts";
import { following, inQuarter } from "./chart-quarters.ts";
import type { ChartView } from "./chart-view.ts";
import { indexViews, refAreaViews } from "./index-view.ts";
import { chartView } from "./report-chart.ts";
import { relationViews, rowHistory } from "./row-charts.ts";

/** A chart that has an address of its own. */
export interface Embeddable {
  view: ChartView;
  /** The page on which it is explained. */
  page: string;
  /** The quarter whose numbers it shows; null for yearly indices. */
  release: Release | null;
}

const made = new WeakMap<Publication, Embeddable[]>();

/** Every chart of the site that is drawn: for each quarter, for the newest one, over the quarters, over the years. */
export function embeddables(publication: Publication): Embeddable[] {
  const known = made.get(publication);
  if (known) return known;
  const { releases, indices } = publication;
  const quarterly = releases.flatMap(chartsOfQuarter);
  const ids = [...new Set(quarterly.map(({ view }) => view.id))];
  const newest = ids.map((id): Embeddable => {
    const views = quarterly.filter(({ view }) => view.id === id);
    return { ...views[0]!, view: following(views.map(({ view }) => view))! };
  });
  const histories = indicatorsOf(publication).flatMap(({ id }): Embeddable[] => {
    const view = rowHistory(id, releases);
    return view ? [{ view, page: paths.indicator(id), release: releases[0]! }] : [];
  });
  const yearly = indices.flatMap((index) => {
    const views = new Map([...indexViews(index), ...refAreaViews(index)].map((view) => [view.id, view]));
    const page = paths.index(index.partOf ?? index.id);
    return [...views.values()].map((view): Embeddable => ({ view, page, release: null }));
  });
  const all = [...newest, ...histories, ...yearly, ...quarterly].filter(({ view }) => view.drawing);
  made.set(publication, all);
  return all;
}

function chartsOfQuarter(release: Release): Embeddable[] {
  const charts = release.charts.map((chart) => ({ view: chartView(chart, release), page: pageOf(chart, release.id) }));
  const rows = [...release.form.indicators.keys()].flatMap((id) =>
    relationViews(id, release).map((view) => ({ view, page: paths.indicator(id) })),
  );
  return [...charts, ...rows]
    .filter(({ view }) => view.drawing)
    .map(({ view, page }) => ({ view: inQuarter(view, release), page, release }));
}

function pageOf({ shownIn }: Chart, quarter: string): string {
  const [first] = shownIn.filter((id) => id !== "home");
  if (!first) return paths.report(quarter);
  return first === "ledger" ? paths.ledger(quarter) : paths.section(quarter, first);
}
