import type { BoundText } from "./bound-text.ts";
import type { Position } from "./cell.ts";
import type { Mistake } from "./mistake.ts";
import type { Bilingual, Unit } from "./unit.ts";

/** Where a chart may stand beside the sections of the report. */
export const CHART_PAGES = ["home", "ledger"] as const;

/** Which chart stands where: a row of charts.csv. Its numbers are those of the ids that it names. */
export interface Chart {
  id: string;
  /** The id of its type: one of those that `assemble` was given. */
  type: string;
  /** What is drawn, by name: the title where `says` says nothing. */
  title: Bilingual;
  /** What the drawing shows, as a sentence with its numbers bound; null where the editors have not said it. */
  says: BoundText | null;
  /** Ids in the order in which the type wants them: parts; rate, numerator, denominator; value, maximum, … */
  terms: string[];
  /** What the terms add up to; null where the report states no whole. */
  whole: string | null;
  /** A short name for each mark; empty where the names of the terms serve. */
  labels: Bilingual[];
  /** Sections of the report, `home` or `ledger`. */
  shownIn: string[];
  note: Bilingual;
  at: Position;
}

/** What must hold of a row of charts.csv of one type; how the type is drawn stands with the types (src/charts/types). */
export interface ChartRules {
  /** As the column `type` names it. */
  id: string;
  /** What the column may say instead, the usual name first. */
  names: readonly string[];
  /** Whether it can be drawn of so many terms. */
  takes(terms: number): boolean;
  /** Its terms as an editor might write them: `score maximum`. */
  example: string;
  /** How many names a row with so many terms may give: one for each mark, none where they are fixed. */
  countLabels(terms: number): number;
  /** Whether its terms add up to a whole, which the row may name. */
  hasWhole: boolean;
  /**
   * What is wrong with the units of the terms and, at the end, of the whole; empty where nothing is.
   * @param units null for a heading and for an id that is not known
   */
  wrongUnits(units: readonly (Unit | null)[]): WrongUnits[];
}

/** The ids of the units that were read, and of the one to use; "" where there is no single one. */
export type WrongUnits = Pick<Mistake, "read" | "write">;

/** On one axis stands one unit: what is wrong where there are several. */
export function severalUnits(units: readonly (Unit | null)[]): WrongUnits[] {
  const measured = units.flatMap((unit) => unit ?? []);
  const kinds = new Set(measured.map(({ quantity, scale }) => `${quantity} ${scale}`));
  const ids = new Set(measured.map(({ id }) => id));
  return kinds.size > 1 ? [{ read: [...ids].join(" + "), write: "" }] : [];
}
