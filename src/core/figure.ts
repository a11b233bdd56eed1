import type { Position } from "./cell.ts";
import type { IsoDate, Span } from "./date.ts";
import { type Measures, MEASURES } from "./indicator.ts";
import type { StatedNumber } from "./number.ts";
import type { Bilingual, Unit } from "./unit.ts";

/** A word of the report that makes a number a bound or an estimate: hơn, gần, khoảng, ước, ít nhất. */
export const QUALIFIERS = ["", "more-than", "nearly", "about", "estimated", "at-least"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** `other-period`: a span that the report gives and that is neither its quarter nor the year to date. */
export const FIGURE_MEASURES = ["", ...MEASURES, "other-period"] as const;
/** "": the report does not say, or the number has no time of its own (a maximum, a threshold). */
export type FigureMeasures = "" | Measures | "other-period";

/** Whether it measures a span of time: a state has none, whatever time its sentence names. */
export function isSpan(measures: FigureMeasures): boolean {
  return measures !== "" && measures !== "point-in-time";
}

/** Where the report states a figure: in a section's text, in a footnote of it, or in the note of a row of the form. */
export type StatedIn =
  | { kind: "text"; section: string }
  | { kind: "footnote"; section: string; footnote: string }
  | { kind: "form-note"; row: string };

/** A number of the narrative where the report states it; stated again elsewhere, it is another figure. */
export interface Figure {
  id: string;
  label: Bilingual;
  stated: string;
  number: StatedNumber;
  unit: Unit;
  qualifier: Qualifier;
  statedIn: StatedIn;
  /** The day it holds for, where the report names one. */
  asOf: IsoDate | null;
  measures: FigureMeasures;
  /** The days of a span that the report gives, where it is no plain quarter or year to date; an end that it does not name is null. */
  span: Span | null;
  /** What the editors note of it; blank where nothing. */
  note: Bilingual;
  at: Position;
}

/** The section of the report that states a figure; null where the note of a row of the form does. */
export function sectionOf({ statedIn }: Pick<Figure, "statedIn">): string | null {
  return statedIn.kind === "form-note" ? null : statedIn.section;
}
