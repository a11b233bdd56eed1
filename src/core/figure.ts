import type { Position } from "./cell.ts";
import type { IsoDate } from "./date.ts";
import type { StatedNumber } from "./number.ts";
import type { Bilingual, Unit } from "./unit.ts";

/** A word of the report that makes a number a bound or an estimate: hơn, gần, khoảng, ước, ít nhất. */
export const QUALIFIERS = ["", "more-than", "nearly", "about", "estimated", "at-least"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** A number of the narrative as one place of the report states it; another place is another figure. */
export interface Figure {
  id: string;
  label: Bilingual;
  stated: string;
  number: StatedNumber;
  unit: Unit;
  qualifier: Qualifier;
  /** Section of the report (`II.2.2`), or `form` for a note in the form. */
  section: string;
  /** "" in the text, the number of a footnote, or the row of the form. */
  place: string;
  /** The day it holds for, where the report names one. */
  asOf: IsoDate | null;
  note: string;
  at: Position;
}
