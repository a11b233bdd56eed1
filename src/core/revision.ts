import type { Position } from "./cell.ts";
import type { IsoDate } from "./date.ts";
import type { Bilingual } from "./unit.ts";

/** A published cell that was changed afterwards: what, from, to, when and why. Texts are verbatim. */
export interface Revision {
  id: string;
  column: string;
  /** Blank in the key column of a table (locked-table.ts): the row was added. */
  from: string;
  /** Blank in the key column of a table: the row was removed. */
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
