import type { Position } from "./cell.ts";
import type { IsoDate } from "./date.ts";
import type { Bilingual } from "./unit.ts";

/** A quarter still to come; `expected` is null where no rule or notice names a day. */
export interface PlannedRelease {
  quarter: string;
  expected: IsoDate | null;
  /** What the expectation rests on. */
  basis: Bilingual;
  at: Position;
}

/** The first quarter of the calendar that comes after the newest one; null where none is known. */
export function nextPlanned(calendar: readonly PlannedRelease[], newest: string): PlannedRelease | null {
  // `2025-q3` sorts as text.
  const later = calendar.filter(({ quarter }) => quarter > newest).sort((a, b) => (a.quarter < b.quarter ? -1 : 1));
  return later[0] ?? null;
}
