import type { IsoDate } from "./date.ts";
import type { StatedNumber } from "./number.ts";
import type { Quantity } from "./quantity.ts";
import { compareQuarters, nextQuarter, previousQuarter, type Quarter } from "./quarter.ts";
import type { Release } from "./release.ts";
import { apart, type Apart, countedAs, mergerOf, recounted, type ValueIn } from "./series.ts";
import { measuresOf } from "./time.ts";

/** What has a value in every quarter, in one of them. */
export interface HistoryPoint {
  quarter: Quarter;
  /** null where no report of the quarter is published or it has no such row or figure. */
  quantity: Quantity | null;
  release: Release | null;
  /** What was first published, where it is another number now; null where it never changed. */
  revisedFrom: StatedNumber | null;
  /** Why no line leads here from the quarter before; null where one may. */
  break: { kind: "series"; date: IsoDate } | { kind: Exclude<Apart, "series"> } | null;
}

/** What a quarter first published for a row or figure; undefined where nothing was changed since. */
export type FirstPublished = (release: Release, id: string) => StatedNumber | null | undefined;

const firstVersion: FirstPublished = ({ earlier }, id) => earlier[0]?.quantities.get(id)?.number;

/**
 * Every quarter from the first to the last that has a value, those without it as gaps. Each says what
 * parts it from the quarter before (`apart`, as a comparison does), also where it is a gap; a figure that is
 * not counted as it last was says so, too (`recounted`).
 * @param valueIn finds a row of the form by its series, or a figure by its id
 */
export function historyOf(
  releases: readonly Release[],
  valueIn: ValueIn,
  firstPublished: FirstPublished = firstVersion,
): HistoryPoint[] {
  const merger = mergerOf(releases);
  const holding = releases
    .flatMap((release) => {
      const quantity = valueIn(release);
      return quantity ? [{ release, quantity }] : [];
    })
    .sort((a, b) => compareQuarters(a.release.quarter, b.release.quarter));
  let last: Quantity | undefined;
  return everyQuarter(holding.map(({ release }) => release.quarter)).map((quarter, index) => {
    const found = holding.find(({ release }) => compareQuarters(release.quarter, quarter) === 0);
    const counted = found?.quantity ?? last!;
    // Before the first quarter there is nothing that a count could start anew after.
    const cumulative = index > 0 && measuresOf(counted) === "year-to-date";
    const reason =
      apart(previousQuarter(quarter), quarter, { merger, cumulative }) ??
      (last ? recountedFigure(last, counted) : null);
    last = counted;
    return {
      quarter,
      quantity: found?.quantity ?? null,
      release: found?.release ?? null,
      revisedFrom: found ? revisedFrom(found.release, found.quantity, firstPublished) : null,
      break: reason === "series" ? { kind: "series", date: merger! } : reason && { kind: reason },
    };
  });
}

/** A row of the form is counted as its form and mapping.csv say (core/link-forms.ts). */
function recountedFigure(older: Quantity, newer: Quantity) {
  return newer.source.kind === "figure" ? recounted(countedAs(older), countedAs(newer)) : null;
}

/** Whether a value is an amount, that a line may join to others; answers and headings are none. */
export function isMeasured({ unit, source }: Quantity): boolean {
  return unit !== null && (source.kind !== "indicator" || source.observation.indicator.answers.length === 0);
}

/** From the first to the last, none left out. */
function everyQuarter(quarters: readonly Quarter[]): Quarter[] {
  const [first, last] = [quarters[0], quarters.at(-1)];
  const all = first ? [first] : [];
  while (last && all.length > 0 && compareQuarters(all.at(-1)!, last) < 0) all.push(nextQuarter(all.at(-1)!));
  return all;
}

function revisedFrom(release: Release, { id, number }: Quantity, firstPublished: FirstPublished) {
  const first = firstPublished(release, id);
  return first && number && !first.value.eq(number.value) ? first : null;
}
