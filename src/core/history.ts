import type { IsoDate } from "./date.ts";
import type { StatedNumber } from "./number.ts";
import { answerOf, type Observation } from "./observation.ts";
import { compareQuarters, nextQuarter, previousQuarter, type Quarter } from "./quarter.ts";
import type { Release } from "./release.ts";
import { apart, mergerOf, observationIn } from "./series.ts";

/** An indicator in one quarter of its history. */
export interface HistoryPoint {
  quarter: Quarter;
  /** null where no report of the quarter is published or its form has no such row. */
  observation: Observation | null;
  release: Release | null;
  /** What was first published, where it is another number now; null where it never changed. */
  revisedFrom: StatedNumber | null;
  /** Why no line leads here from the quarter before; null where one may. */
  break: { kind: "series"; date: IsoDate } | { kind: "season" } | null;
}

/** What a quarter first published for an indicator; undefined where nothing was changed since. */
export type FirstPublished = (release: Release, id: string) => StatedNumber | null | undefined;

const firstVersion: FirstPublished = ({ earlier }, id) => earlier[0]?.quantities.get(id)?.number;

/**
 * Every quarter from the first to the last that has a series, those without its row as gaps. Each
 * says what parts it from the quarter before (`apart`, as a comparison does), also where it is a gap.
 */
export function historyOf(
  releases: readonly Release[],
  series: string,
  firstPublished: FirstPublished = firstVersion,
): HistoryPoint[] {
  const merger = mergerOf(releases);
  const holding = releases
    .flatMap((release) => {
      const observation = observationIn(release, series);
      return observation ? [{ release, observation }] : [];
    })
    .sort((a, b) => compareQuarters(a.release.quarter, b.release.quarter));
  const cumulative = holding[0]?.observation.indicator.measures === "year-to-date";
  return everyQuarter(holding.map(({ release }) => release.quarter)).map((quarter, index) => {
    const found = holding.find(({ release }) => compareQuarters(release.quarter, quarter) === 0);
    const reason = apart(previousQuarter(quarter), quarter, { merger, cumulative: cumulative && index > 0 });
    return {
      quarter,
      observation: found?.observation ?? null,
      release: found?.release ?? null,
      revisedFrom: found ? revisedFrom(found.release, found.observation, firstPublished) : null,
      break: reason === "series" ? { kind: "series", date: merger! } : reason && { kind: reason },
    };
  });
}

/** Whether the values of a row are amounts, that a line may join; answers and headings are not. */
export function isMeasured({ indicator, ...rest }: Observation): boolean {
  return indicator.unit !== null && indicator.answers.length === 0 && !answerOf({ indicator, ...rest });
}

/** From the first to the last, none left out. */
function everyQuarter(quarters: readonly Quarter[]): Quarter[] {
  const [first, last] = [quarters[0], quarters.at(-1)];
  const all = first ? [first] : [];
  while (last && all.length > 0 && compareQuarters(all.at(-1)!, last) < 0) all.push(nextQuarter(all.at(-1)!));
  return all;
}

function revisedFrom(release: Release, { indicator, number }: Observation, firstPublished: FirstPublished) {
  const first = firstPublished(release, indicator.id);
  return first && number && !first.value.eq(number.value) ? first : null;
}
