import type { Position } from "./cell.ts";
import type { Bilingual, Unit } from "./unit.ts";

export const INDICATOR_KINDS = ["count", "rate", "money", "yes-no", "choice", "heading"] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** What a value measures, so that nobody adds up what must not be added. */
export const MEASURES = ["quarter", "point-in-time", "year-to-date"] as const;
export type Measures = (typeof MEASURES)[number];

export const DIRECTIONS = ["higher", "lower", "neither"] as const;
/** Which way is better, only where the form leaves no doubt. */
export type Direction = (typeof DIRECTIONS)[number];

/** An answer that a yes-no or choice row allows. */
export interface Answer {
  code: string;
  label: Bilingual;
}

/**
 * A row of the ministry's form. Its id is section and code (`VII.4.3.1`); where the printed code
 * or unit is a slip, `printedCode` and `printedUnit` keep what was printed ("" where they agree).
 * A heading has neither unit nor measures nor direction.
 */
export interface Indicator {
  id: string;
  /** The series that its values belong to over all forms, as it stands in addresses: `vii-4-3-1` (core/link-forms.ts). */
  series: string;
  area: string;
  printedCode: string;
  label: Bilingual;
  /** What it is called where it stands alone: its label, with that of the row above it where it says too little (core/row-name.ts). */
  name: Bilingual;
  unit: Unit | null;
  printedUnit: string;
  kind: IndicatorKind;
  measures: Measures | null;
  better: Direction | null;
  answers: Answer[];
  meaning: Bilingual;
  at: Position;
}

/** `VII.4.3.1` -> `VII.4.3`; null for a row directly under its area. */
export function parentId(id: string): string | null {
  const parts = id.split(".");
  return parts.length > 2 ? parts.slice(0, -1).join(".") : null;
}

/** How deep a row stands under its area: `VII.4` is 1, `VII.4.3.1` is 3. */
export function indicatorDepth(id: string): number {
  return id.split(".").length - 1;
}
