import type { Position } from "./cell.ts";
import { isIsoDate } from "./date.ts";
import type { StatedNumber } from "./number.ts";
import type { Time } from "./time.ts";
import type { Bilingual, Unit } from "./unit.ts";

/** A province that an index speaks of. */
export interface RefArea {
  id: string;
  /** By the national statistics office: `19`, `04`; "" where the file does not say it. */
  code: string;
  label: Bilingual;
}

/** What an index said of a province in one year, or on one day. */
export interface IndexValue {
  /** `2024` or `2025-09-15`. */
  period: string;
  refArea: RefArea;
  /** null where no value was found. */
  number: StatedNumber | null;
  /** The rank, of how many; ranks of different numbers of provinces are never compared. */
  rank: { rank: StatedNumber; of: StatedNumber } | null;
  /** Nobody stated it: it follows from a change that a source states. */
  implied: boolean;
  /** Where it was found: an address or a document; its English may be blank where it says the same. */
  source: Bilingual;
  note: Bilingual;
  at: Position;
}

/** An index from outside the report by which provinces are compared. */
export interface YearlyIndex {
  id: string;
  label: Bilingual;
  meaning: Bilingual;
  unit: Unit;
  /** null where it is not known. */
  maximum: StatedNumber | null;
  /** The index whose score this one is a part of; null for an index of its own. */
  partOf: string | null;
  /** In the order of the file. */
  values: IndexValue[];
  at: Position;
}

/** A value is for a whole year, or for a day. */
export function timeOfPeriod(period: string): Time {
  if (isIsoDate(period)) return { measures: "point-in-time", asOf: period, period: { from: period, to: period } };
  return { measures: "other-period", asOf: null, period: { from: `${period}-01-01`, to: `${period}-12-31` } };
}

/** The values of one province, earliest first. */
export function valuesOf(index: YearlyIndex, refArea: string): IndexValue[] {
  return index.values.filter((value) => value.refArea.id === refArea).sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** The provinces of some values, each once, in the order in which they come. */
export function refAreasOf(values: readonly IndexValue[]): RefArea[] {
  return [...new Map(values.map(({ refArea }) => [refArea.id, refArea])).values()];
}

/** Every year from the first of some yearly values to the last; empty where there are none. */
export function yearsOf(values: readonly IndexValue[]): string[] {
  const years = values.map(({ period }) => Number(period));
  const first = Math.min(...years);
  const count = years.length === 0 ? 0 : Math.max(...years) - first + 1;
  return Array.from({ length: count }, (_, step) => String(first + step));
}
