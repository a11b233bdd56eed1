import type { IsoDate } from "./date.ts";
import { daysOf, type Quarter } from "./quarter.ts";
import type { Release } from "./release.ts";

/** The day from which the province is another one, by whichever report names it; null where none does. */
export function mergerOf(releases: readonly Pick<Release, "report">[]): IsoDate | null {
  return (
    releases.flatMap(({ report }) => [...report.dates.values()]).find(({ seriesBreak }) => seriesBreak)?.date ?? null
  );
}

/** Whether the province became another one between the start of a quarter and the end of a later one. */
export function isBroken(merger: IsoDate | null, older: Quarter, newer: Quarter): boolean {
  return merger !== null && daysOf(older).from < merger && merger <= daysOf(newer).to;
}
