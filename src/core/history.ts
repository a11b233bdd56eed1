import type { IsoDate } from "./date.ts";
import type { StatedNumber } from "./number.ts";
import { answerOf, type Observation } from "./observation.ts";
import { compareQuarters, daysOf, nextQuarter, type Quarter } from "./quarter.ts";
import type { Release } from "./release.ts";
import { mergerOf } from "./series.ts";

/** An indicator in one quarter of its history. */
export interface HistoryPoint {
  quarter: Quarter;
  /** null where no report of the quarter is published or its form has no such row. */
  observation: Observation | null;
  release: Release | null;
  /** What was first published, where it is another number now; null where it never changed. */
  revisedFrom: StatedNumber | null;
  /** Why what came before cannot be compared. */
  break: { kind: "form" } | { kind: "series"; date: IsoDate } | null;
}

/** What a quarter first published for an indicator; undefined where nothing was changed since. */
export type FirstPublished = (release: Release, id: string) => StatedNumber | null | undefined;

const firstVersion: FirstPublished = ({ earlier }, id) => earlier[0]?.quantities.get(id)?.number;

/**
 * Every quarter from the first to the last release, those without a report as gaps. A break stands
 * at the first quarter of a new form or of a merged province, also where that quarter is a gap.
 */
export function historyOf(
  releases: readonly Release[],
  id: string,
  firstPublished: FirstPublished = firstVersion,
): HistoryPoint[] {
  const byTime = [...releases].sort((a, b) => compareQuarters(a.quarter, b.quarter));
  const merger = mergerOf(byTime);
  const points: HistoryPoint[] = [];
  let form = byTime[0]?.form.id;
  for (const release of byTime) {
    while (points.length > 0 && compareQuarters(nextQuarter(points.at(-1)!.quarter), release.quarter) < 0)
      points.push(gap(nextQuarter(points.at(-1)!.quarter), merger));
    const observation = release.observations.find(({ indicator }) => indicator.id === id) ?? null;
    const series = startsSeries(release.quarter, merger);
    const changed = release.form.id !== form;
    form = release.form.id;
    const first = observation ? firstPublished(release, id) : undefined;
    const revisedFrom = first && observation?.number && !first.value.eq(observation.number.value) ? first : null;
    const reason: HistoryPoint["break"] = series ?? (changed ? { kind: "form" } : null);
    points.push({ quarter: release.quarter, observation, release, revisedFrom, break: reason });
  }
  return points;
}

/** Whether the values of a row are amounts, that a line may join; answers and headings are not. */
export function isMeasured({ indicator, ...rest }: Observation): boolean {
  return indicator.unit !== null && indicator.answers.length === 0 && !answerOf({ indicator, ...rest });
}

function gap(quarter: Quarter, merger: IsoDate | null): HistoryPoint {
  return { quarter, observation: null, release: null, revisedFrom: null, break: startsSeries(quarter, merger) };
}

function startsSeries(quarter: Quarter, merger: IsoDate | null): { kind: "series"; date: IsoDate } | null {
  const { from, to } = daysOf(quarter);
  return merger && from <= merger && merger <= to ? { kind: "series", date: merger } : null;
}
