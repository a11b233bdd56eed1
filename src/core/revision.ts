import type { Position } from "./cell.ts";
import type { IsoDate } from "./date.ts";
import type { Bilingual } from "./unit.ts";

/** The columns whose published cells may only change with a word of why, by the quarter's file. */
export const PUBLISHED_COLUMNS = {
  "indicators.csv": ["value", "note"],
  "figures.csv": ["value", "unit", "qualifier", "as_of"],
} as const;

/** The cell of a row of the form or of a figure, as data/quarters/<quarter>/ writes it; blank is "". */
export interface PublishedValue {
  id: string;
  column: string;
  value: string;
}

/** A published value that was changed afterwards: what, from, to, when and why. Texts are verbatim. */
export interface Revision {
  id: string;
  column: string;
  from: string;
  to: string;
  date: IsoDate;
  reason: Bilingual;
  at: Position;
  fromAt: Position;
}

/** The days on which a quarter was corrected, earliest first; each made a new version. */
export function revisionDays(revisions: readonly Revision[]): IsoDate[] {
  return [...new Set(revisions.map(({ date }) => date))].sort();
}
