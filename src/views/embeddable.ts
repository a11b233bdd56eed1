import { paths } from "../core/address.ts";
import type { Chart } from "../core/chart.ts";
import { indicatorsOf, type Publication } from "../core/publication.ts";
import type { Locale } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import { sectionPath } from "../core/section.ts";
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

const made: Record<Locale, WeakMap<Publication, Embeddable[]>> = { vi: new WeakMap(), en: new WeakMap() };

/**
 * Every chart of the site that is drawn: for each quarter, for the newest one, over the quarters, over
 * the years. They are drawn once, however often they are asked for.
 */
export function embeddables(publication: Publication, locale: Locale): Embeddable[] {
  const known = made[locale].get(publication) ?? allOf(publication, locale).filter(({ view }) => view.drawing);
  made[locale].set(publication, known);
  return known;
}

function allOf(publication: Publication, locale: Locale): Embeddable[] {
  const { releases, indices } = publication;
  const quarterly = releases.flatMap((release) => chartsOfQuarter(release, locale));
  const ids = [...new Set(quarterly.map(({ view }) => view.id))];
  const newest = ids.map((id): Embeddable => {
    const views = quarterly.filter(({ view }) => view.id === id);
    return { ...views[0]!, view: following(views.map(({ view }) => view))! };
  });
  const histories = indicatorsOf(publication).flatMap(({ series }): Embeddable[] => {
    const view = rowHistory(series, releases, locale);
    return view ? [{ view, page: paths.indicator(series), release: releases[0]! }] : [];
  });
  const yearly = indices.flatMap((index) => {
    const views = new Map(
      [...indexViews(index, locale), ...refAreaViews(index, locale)].map((view) => [view.id, view]),
    );
    const page = paths.index(index.partOf ?? index.id);
    return [...views.values()].map((view): Embeddable => ({ view, page, release: null }));
  });
  return [...newest, ...histories, ...yearly, ...quarterly];
}

function chartsOfQuarter(release: Release, locale: Locale): Embeddable[] {
  const charts = release.charts.map((chart) => ({
    view: chartView(chart, release, locale),
    page: pageOf(chart, release),
  }));
  const rows = [...release.form.indicators.values()].flatMap(({ series }) =>
    relationViews(series, release, locale).map((view) => ({ view, page: paths.indicator(series) })),
  );
  return [...charts, ...rows]
    .filter(({ view }) => view.drawing)
    .map(({ view, page }) => ({ view: inQuarter(view, release, locale), page, release }));
}

function pageOf({ shownIn }: Chart, release: Release): string {
  const [first] = shownIn.filter((id) => id !== "home");
  if (!first) return paths.report(release.id);
  return first === "ledger" ? paths.ledger(release.id) : sectionPath(release, first);
}
