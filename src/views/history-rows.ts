import type { Locale } from "../core/number.ts";
import type { Quantity } from "../core/quantity.ts";
import type { Release } from "../core/release.ts";
import { dateText } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { givenTime } from "../i18n/time.ts";
import { words } from "../i18n/words.ts";
import { placePath, shortPlace } from "./figure-place.ts";
import type { SeriesView } from "./series-view.ts";

/** A quarter in the table of a history. */
export interface HistoryRow {
  release: Release;
  quantity: Quantity;
  /** `Quý III/2025` */
  name: string;
  /** What the quarter calls a figure, where that is not what the newest one does; "" where it is. */
  label: string;
  /** The day of a row; what time the report gives for a figure; "" where it gives none. */
  time: string;
  /** The report that states it, and for a figure where it does. */
  source: string;
  /** Where that can be read; null for a row of the form, and where the section is not published. */
  path: string | null;
}

/** The quarters of a history, newest first. */
export function historyRows({ history, quantity: newest }: SeriesView, locale: Locale): HistoryRow[] {
  const t = words(locale);
  return history.map(({ release, quantity }) => {
    const { source, label } = quantity;
    const { number, issued } = release.report;
    const figure = source.kind === "figure" ? source.figure : null;
    const day = source.kind === "indicator" ? source.observation.asOf : null;
    const sourceText = figure ? t.charts.sourceReport : t.indicator.sourceText;
    const report = sourceText(number, dateText(issued, locale));
    const name = inLocale(label, locale);
    return {
      release,
      quantity,
      name: t.quarterShort(release.quarter.quarter, release.quarter.year),
      label: figure && name !== inLocale(newest.label, locale) ? name : "",
      time: figure ? givenTime(quantity, release, locale) : day ? t.time.asOf(dateText(day, locale)) : "",
      source: figure ? `${report}, ${shortPlace(figure, locale)}` : report,
      path: figure && placePath(figure, release),
    };
  });
}
