import type { IsoDate } from "./date.ts";
import type { Direction, Indicator } from "./indicator.ts";
import { type MarkKind, markOf } from "./mark.ts";
import { plainNumber } from "./number.ts";
import { answerOf, type Observation } from "./observation.ts";
import type { Release } from "./release.ts";
import type { Bilingual, UnitType } from "./unit.ts";

/** A row of the form in one quarter. */
export interface QuarterRow {
  id: string;
  /** What it is the same row by in another form. */
  series: string;
  area: string;
  label: string;
  /** Its id; "" where the form names none. */
  unit: string;
  unitType: UnitType;
  /** The unit as it follows a number. */
  suffix: string;
  better: Direction | null;
  /** In plain notation; null where nothing was reported. */
  value: string | null;
  /** The value as people read it; "" where nothing was reported. */
  text: string;
  /** Whether the value is an answer and no amount. */
  answer: boolean;
  /** Whether it counts from the start of the year. */
  cumulative: boolean;
  /** How the value is off in this quarter, and the id of the finding; null where nothing is. */
  mark: { kind: MarkKind; finding: string } | null;
}

/** All that a comparison needs of a quarter, small enough to be a file of its own. */
export interface QuarterTable {
  quarter: string;
  form: string;
  /** The day from which the province is another one, whichever report names it. */
  merger: IsoDate | null;
  areas: { id: string; label: string }[];
  /** In the order of the form, without its headings. */
  rows: QuarterRow[];
}

/** How a table says what it holds; sentences and units are no matter of core. */
export interface TableWords {
  label: (label: Bilingual) => string;
  text: (observation: Observation) => string;
  suffix: (indicator: Indicator) => string;
}

export function quarterTable(release: Release, merger: IsoDate | null, words: TableWords): QuarterTable {
  return {
    quarter: release.id,
    form: release.form.id,
    merger,
    areas: release.form.areas.map(({ id, label }) => ({ id, label: words.label(label) })),
    rows: release.observations
      .filter(({ indicator }) => indicator.kind !== "heading")
      .map((observation) => ({ ...rowOf(observation, words), mark: markIn(release, observation) })),
  };
}

function rowOf(observation: Observation, { label, text, suffix }: TableWords): Omit<QuarterRow, "mark"> {
  const { indicator, number } = observation;
  return {
    id: indicator.id,
    series: indicator.series,
    area: indicator.area,
    label: label(indicator.label),
    unit: indicator.unit?.id ?? "",
    unitType: indicator.unit?.type ?? "",
    suffix: suffix(indicator),
    better: indicator.better,
    value: number && plainNumber(number),
    text: text(observation),
    answer: answerOf(observation) !== null,
    cumulative: indicator.measures === "year-to-date",
  };
}

/** Beside words that nothing was reported stands no sign. */
function markIn(release: Release, { indicator, number }: Observation): QuarterRow["mark"] {
  const mark = number && markOf(release, indicator.id);
  return mark && { kind: mark.kind, finding: mark.finding.id };
}
