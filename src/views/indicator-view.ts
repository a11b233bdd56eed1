import type { Area } from "../core/form.ts";
import { type Indicator, parentId } from "../core/indicator.ts";
import type { Observation } from "../core/observation.ts";
import type { Publication } from "../core/publication.ts";
import { observationIn, rowSeries } from "../core/series.ts";
import { type SeriesView, seriesView } from "./series-view.ts";

/** What the page of a row of the form shows; the row as the last quarter that has it reported it. */
export interface IndicatorView extends SeriesView {
  observation: Observation;
  area: Area;
  parent: Indicator | undefined;
  /** The rows directly below it. */
  parts: Observation[];
  /** The rows before and after it in the form. */
  previous: Indicator | undefined;
  next: Indicator | undefined;
}

/** A row that the newest form has no more keeps its page, with the last quarter that had it. */
export function indicatorView(series: string, site: Publication): IndicatorView {
  const view = seriesView(rowSeries(series), site);
  const { observations: rows, form } = view.release;
  const observation = observationIn(view.release, series)!;
  const { id } = observation.indicator;
  const index = rows.indexOf(observation);
  return {
    ...view,
    observation,
    area: form.areas.find((area) => area.id === observation.indicator.area)!,
    parent: form.indicators.get(parentId(id) ?? ""),
    parts: rows.filter(({ indicator }) => parentId(indicator.id) === id),
    previous: rows[index - 1]?.indicator,
    next: rows[index + 1]?.indicator,
  };
}
