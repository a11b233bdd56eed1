import type { IsoDate } from "./date.ts";
import type { Observation } from "./observation.ts";
import { type Quantity, quantityOfObservation } from "./quantity.ts";
import { daysOf, previousQuarter, type Quarter } from "./quarter.ts";
import type { Release, Version } from "./release.ts";
import { measuresOf } from "./time.ts";
import { asPrinted } from "./unit.ts";

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

/** Why a line may not lead from one quarter to a later one, nor the one be subtracted from the other. */
export const APART = ["series", "season", "unit", "meaning"] as const;
export type Apart = (typeof APART)[number];

/** `unit`: it is counted in another unit. `meaning`: it has another name, or is counted over another time. */
export type Recounted = Extract<Apart, "unit" | "meaning">;

/** What a value counts, as far as it must stay the same for the values of quarters to be one series. */
export interface Counted {
  /** The id of the unit; "" where there is none. */
  unit: string;
  label: string;
  /** What time it measures, and from which day on where the report gives days of its own; "" where the report does not say. */
  time: string;
}

/**
 * What parts two quarters of one series; null where nothing does. `series`: the province became
 * another one, be it in the middle of one of them. `season`: what counts from the start of the year
 * counts another part of another year.
 */
export function apart(
  older: Quarter,
  newer: Quarter,
  { merger, cumulative }: { merger: IsoDate | null; cumulative: boolean },
): Apart | null {
  if (isBroken(merger, older, newer)) return "series";
  return cumulative && older.year !== newer.year && older.quarter !== newer.quarter ? "season" : null;
}

/**
 * Why two values of one id are not counted alike; null where they are. A figure of the narrative has no form that
 * holds its unit, name and time from quarter to quarter: its id alone says that it is the same one.
 */
export function recounted(older: Counted, newer: Counted): Recounted | null {
  if (older.unit !== newer.unit) return "unit";
  return sameWords(older.label) === sameWords(newer.label) && older.time === newer.time ? null : "meaning";
}

/** What a figure counts. Days of its own that begin with another day are another count. */
export function countedAs(quantity: Quantity): Counted {
  const { unit, label, source } = quantity;
  const measures = measuresOf(quantity);
  const from = measures === "other-period" && source.kind === "figure" ? (source.figure.span?.from ?? "") : "";
  return { unit: unit?.id ?? "", label: asPrinted(label), time: [measures, from].filter(Boolean).join(" ") };
}

function sameWords(label: string): string {
  return label.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** What a version of a quarter says of what has a value in every quarter; undefined where it has it not. */
export type ValueIn = (version: Pick<Version, "observations" | "quantities">) => Quantity | undefined;

/** A row of the form by its series. */
export function rowSeries(series: string): ValueIn {
  return (version) => {
    const observation = observationIn(version, series);
    return observation && quantityOfObservation(observation);
  };
}

/** A figure of the narrative by its id. */
export function figureSeries(id: string): ValueIn {
  return ({ quantities }) => {
    const quantity = quantities.get(id);
    return quantity?.source.kind === "figure" ? quantity : undefined;
  };
}

/** An indicator that this publication computes by its id. */
export function computedSeries(id: string): ValueIn {
  return ({ quantities }) => {
    const quantity = quantities.get(id);
    return quantity?.source.kind === "computed" ? quantity : undefined;
  };
}

/** The row of a series in a quarter; undefined where its form has none. */
export function observationIn(version: Pick<Version, "observations">, series: string): Observation | undefined {
  return version.observations.find(({ indicator }) => indicator.series === series);
}

/**
 * Quarters with the rows that are the first of their series to be reported after a break (SDMX
 * CL_OBS_STATUS, B: other content than the period before). The first quarter of a series is held
 * against the quarter before it, which others may have published: a report that begins with the day
 * of the merger is not the next one of the old province.
 * @param releases newest first
 */
export function withBreaks(releases: readonly Release[]): Release[] {
  const merger = mergerOf(releases);
  return releases.map((release, index) => {
    const older = releases.slice(index + 1);
    const marked = <Of extends Version>(version: Of): Of => ({ ...version, breaks: breaksIn(version, older, merger) });
    return { ...marked(release), earlier: release.earlier.map(marked) };
  });
}

function breaksIn(version: Version, older: readonly Version[], merger: IsoDate | null): Set<string> {
  const broken = version.observations.filter(({ indicator, status }) => {
    if (status !== "reported") return false;
    const rows = older.map((one) => ({ quarter: one.quarter, row: observationIn(one, indicator.series) }));
    const last = rows.find(({ row }) => row?.status === "reported")?.quarter;
    const first = rows.findLast(({ row }) => row)?.quarter ?? version.quarter;
    return isBroken(merger, last ?? previousQuarter(first), version.quarter);
  });
  return new Set(broken.map(({ indicator }) => indicator.id));
}
