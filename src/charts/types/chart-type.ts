import type { Chart, ChartRules } from "../../core/chart.ts";
import type { Outcome } from "../../core/finding.ts";
import type { Locale } from "../../core/number.ts";
import type { Quantity } from "../../core/quantity.ts";
import type { Version } from "../../core/release.ts";
import type { Rival } from "../../core/rival.ts";
import type { Bilingual } from "../../core/unit.ts";
import type { Drawing } from "../drawing.ts";
import type { Datum } from "../missing.ts";

/** Everything that is particular to a type of charts.csv. A new type is a file beside this one and a row in index.ts. */
export interface ChartType extends ChartRules {
  /** What is drawn, for those who do not see it: a sentence without its full stop, since the values follow. */
  sentence: Bilingual;
  /** What a chart of no terms shows, from its own values; others say it in charts.csv. "" where there is none. */
  says?(data: readonly ChartDatum[], locale: Locale): string;
  /** Its values in the order of the terms, each with the name that it has in the chart. */
  data(chart: Chart, version: Pick<Version, "quantities" | "findings">, texts: ValueTexts): ChartDatum[];
  /** Whether the chart is about a value; else others stand against it: a maximum, a plan, a time before. */
  isAbout(index: number): boolean;
  /**
   * The values placed; null where one is missing without which the others would mislead.
   * @param data as many as the type takes
   */
  draw(data: readonly ChartDatum[], locale: Locale): Drawing | null;
}

/** A value of a chart with the quantity that it is; null for what this site counted or added up. */
export interface ChartDatum extends Datum {
  quantity: Quantity | null;
}

/** How the site writes what a chart shows, in one language; the words of a type alone stand in its own file. */
export interface ValueTexts {
  locale: Locale;
  /** A text of the data. */
  of(text: Bilingual): string;
  /** A number with its unit, or the words for what was not reported. */
  quantity(quantity: Quantity): string;
  outcome(outcome: Outcome): string;
  /** What stands against a refuted number, with the word for where it comes from. */
  rival(rival: Rival, against: Quantity): string;
}
