import { type Figure, sectionOf } from "../core/figure.ts";
import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import { figureSeries } from "../core/series.ts";
import { dateText } from "../i18n/format.ts";
import { verbatim } from "../i18n/language-parts.ts";
import { timeText } from "../i18n/time.ts";
import { words } from "../i18n/words.ts";
import { type ChartView, named } from "./chart-view.ts";
import { type Fact, factsOf } from "./fact.ts";
import { placePath, placeText } from "./figure-place.ts";
import { historyView } from "./history-view.ts";
import { type SeriesView, seriesView } from "./series-view.ts";

/** What the page of a figure of the narrative shows; the figure as the last quarter that has it states it. */
export interface FigureView extends SeriesView {
  figure: Figure;
  /** The figures before and after it in its section. */
  previous: Figure | undefined;
  next: Figure | undefined;
}

/** A figure that the newest report does not state keeps its page, with the last quarter that did. */
export function figureView(id: string, site: Publication): FigureView {
  const view = seriesView(figureSeries(id), site);
  const { figures } = view.release;
  const figure = figures.find((one) => one.id === id)!;
  const section = figures.filter((one) => sectionOf(one) === sectionOf(figure));
  const index = section.indexOf(figure);
  return { ...view, figure, previous: section[index - 1], next: section[index + 1] };
}

/** What is known of a figure in its last quarter; what it does not have is left out. */
export function figureFacts({ figure, quantity, release }: FigureView, locale: Locale): Fact[] {
  const t = words(locale);
  const { number, issued } = release.report;
  return factsOf([
    [t.indicator.stated, verbatim(figure.stated)],
    [t.indicator.unit, figure.unit.label],
    [t.indicator.measures, figure.measures && t.measures[figure.measures].label],
    [t.indicator.time, timeText(quantity, release, locale)],
    [t.figure.place, placeText(figure, release, locale), placePath(figure, release)],
    [t.figures.details, figure.note],
    [t.indicator.source, t.charts.sourceReport(number, dateText(issued, locale))],
  ]);
}

/**
 * The history of a figure, and what to say in its place where there is nothing to draw: one value alone makes no
 * chart. It has no frame of its own.
 */
export function figureHistory(
  { figure: { id }, releases }: FigureView,
  locale: Locale,
): { chart: ChartView | null; note: string } {
  const drawn = historyView(figureSeries(id), releases, locale)!;
  return (drawn.drawing?.marks.length ?? 0) > 1
    ? { chart: named(id, drawn), note: "" }
    : { chart: null, note: drawn.note };
}
