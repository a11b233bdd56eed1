import type { IsoDate } from "./date.ts";
import { type Figure, sectionOf } from "./figure.ts";
import { type Direction, parentId } from "./indicator.ts";
import { type MarkKind, markOf } from "./mark.ts";
import { plainNumber } from "./number.ts";
import { answerOf, type Observation } from "./observation.ts";
import { type Quantity, quantityOfFigure, quantityOfObservation } from "./quantity.ts";
import type { Release } from "./release.ts";
import { countedAs } from "./series.ts";
import { measuresOf } from "./time.ts";
import type { Bilingual, UnitType } from "./unit.ts";

/** A row of the form, or a figure of the narrative, in one quarter. */
export interface QuarterRow {
  id: string;
  /** What it is the same by in another quarter: the series of a row, the id of a figure. */
  series: string;
  /** The area of a row; the section of a figure, or `form` in the note of a row. */
  area: string;
  label: string;
  /** What the row above it is called; none for a row directly under its area, and for a figure. */
  parent?: string;
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
  /** What time a figure measures (core/series.ts); none for a row, whose form says it. */
  time?: string;
  /** How the value is off in this quarter, and the id of the finding; null where nothing is. */
  mark: { kind: MarkKind; finding: string } | null;
}

/** A part of the form or of the report that rows stand in. */
export interface Place {
  id: string;
  label: string;
}

/** All that a comparison needs of a quarter, small enough to be a file of its own. */
export interface QuarterTable {
  quarter: string;
  form: string;
  /** The day from which the province is another one, whichever report names it. */
  merger: IsoDate | null;
  areas: Place[];
  /** In the order of the form, without its headings. */
  rows: QuarterRow[];
  /** The sections that state figures, with their numbers, and `form` where notes of the form do. */
  sections: Place[];
  /** In the order of the report. */
  figures: QuarterRow[];
}

/** How a table says what it holds; sentences and units are no matter of core. */
export interface TableWords {
  label: (label: Bilingual) => string;
  text: (quantity: Quantity) => string;
  suffix: (quantity: Quantity) => string;
  /** What the notes of the form are called. */
  formNotes: string;
}

export function quarterTable(release: Release, merger: IsoDate | null, words: TableWords): QuarterTable {
  const { form, observations, figures } = release;
  const ids = new Set(figures.map(placeOf));
  const sections = form.outline.map(({ id, title }) => ({ id, label: `${id}. ${words.label(title)}` }));
  return {
    quarter: release.id,
    form: form.id,
    merger,
    areas: form.areas.map(({ id, label }) => ({ id, label: words.label(label) })),
    rows: observations
      .filter(({ indicator }) => indicator.kind !== "heading")
      .map((observation) => rowOfForm(observation, release, words)),
    sections: [...sections, { id: FORM, label: words.formNotes }].filter(({ id }) => ids.has(id)),
    figures: figures.map((figure) => rowOfFigure(figure, release, words)),
  };
}

const FORM = "form";

function placeOf(figure: Figure): string {
  return sectionOf(figure) ?? FORM;
}

function rowOfForm(observation: Observation, release: Release, words: TableWords): QuarterRow {
  const { indicator } = observation;
  const parent = release.form.indicators.get(parentId(indicator.id) ?? "");
  return {
    ...rowOf(quantityOfObservation(observation), release, words),
    series: indicator.series,
    area: indicator.area,
    ...(parent && { parent: words.label(parent.label) }),
    better: indicator.better,
    answer: answerOf(observation) !== null,
  };
}

function rowOfFigure(figure: Figure, release: Release, words: TableWords): QuarterRow {
  const quantity = quantityOfFigure(figure);
  return { ...rowOf(quantity, release, words), area: placeOf(figure), time: countedAs(quantity).time };
}

function rowOf(quantity: Quantity, release: Release, { label, text, suffix }: TableWords): QuarterRow {
  const { id, unit, number } = quantity;
  // Beside words that nothing was reported stands no sign.
  const mark = number && markOf(release, id);
  return {
    id,
    series: id,
    area: "",
    label: label(quantity.label),
    unit: unit?.id ?? "",
    unitType: unit?.type ?? "",
    suffix: suffix(quantity),
    better: null,
    value: number && plainNumber(number),
    text: text(quantity),
    answer: false,
    cumulative: measuresOf(quantity) === "year-to-date",
    mark: mark && { kind: mark.kind, finding: mark.finding.id },
  };
}
