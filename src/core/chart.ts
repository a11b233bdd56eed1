import type { Position } from "./cell.ts";
import type { Bilingual } from "./unit.ts";

/**
 * How facts are drawn. `parts`: parts of a whole, one stacked bar. `ranked`: bars from zero.
 * `rate`: a rate, with its numerator and denominator where they are stated. `score`: values against
 * their maxima. `plan`: done against planned. `before-after`: two values of one thing.
 * `outcomes`: the quarter's findings by outcome.
 */
export const CHART_TYPES = ["parts", "ranked", "rate", "score", "plan", "before-after", "outcomes"] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** Where a chart may stand beside the sections of the report. */
export const CHART_PAGES = ["home", "ledger"] as const;

/** Which chart stands where: a row of charts.csv. Its numbers are those of the ids that it names. */
export interface Chart {
  id: string;
  type: ChartType;
  title: Bilingual;
  /** Ids in the order in which the form wants them: parts; rate, numerator, denominator; value, maximum, … */
  terms: string[];
  /** What the parts add up to; null where the report states no whole. */
  whole: string | null;
  /** A short name for each mark; empty where the names of the terms serve. */
  labels: Bilingual[];
  /** Sections of the report, `home` or `ledger`. */
  shownIn: string[];
  note: Bilingual;
  at: Position;
}

/** A bar of more parts has fills that cannot be told apart. */
export const MOST_PARTS = 5;

/** How many marks with a name of their own a chart of these terms has: a pair is one. */
export function countLabels(form: ChartType, terms: number): number {
  if (form === "parts" || form === "ranked") return terms;
  return form === "score" || form === "plan" ? terms / 2 : 0;
}
