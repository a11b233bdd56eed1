import { findingsOf } from "../core/compute/findings.ts";
import type { FormQuarter } from "../core/form-quarter.ts";
import { type Mistake, mistakeAt } from "../core/mistake.ts";
import { readNumber } from "../core/number.ts";
import { type Quantity, quantityOfFigure } from "../core/quantity.ts";
import type { Relation } from "../core/relation.ts";
import { numberStyle } from "../core/unit.ts";
import { decided } from "../reading/report/decisions.ts";
import type { ReportDocument } from "../reading/report/document.ts";
import { figureOf } from "../reading/report/figure-of.ts";
import { readReport } from "../reading/report/read-report.ts";
import type { ReadNumber, ReportReading } from "../reading/report/reading.ts";
import { proposalsOf } from "./proposals.ts";
import type { CheckedNarrative } from "../views/report-check-checked.ts";
import type { Draft, DraftText } from "../views/report-check-view.ts";
import type { Knowledge } from "./knowledge.ts";

export function draftText({ blocks, footnotes, trackedChanges }: ReportDocument): DraftText {
  return { blocks, footnotes: [...footnotes], trackedChanges };
}

/** Reading takes most of the time, and most changes are to one number: the last one is kept. */
let last: { key: string; reading: ReportReading } | undefined;

/** @param continues whether the newest quarter is one that the report goes on from */
export function readingOf(text: DraftText, continues: boolean, { reading: knowledge }: Knowledge): ReportReading {
  const key = JSON.stringify([text, continues]);
  if (last?.key === key) return last.reading;
  const document = { ...text, footnotes: new Map(text.footnotes) };
  const reading = readReport(document, continues ? knowledge : { ...knowledge, previous: null });
  last = { key, reading };
  return reading;
}

/** What the narrative of a draft says, and what last quarter's relations yield with its numbers. */
export function checkNarrative(
  { text, decisions, relations: answers, rows }: Draft,
  current: FormQuarter,
  continues: boolean,
  knowledge: Knowledge,
): CheckedNarrative | null {
  if (!text) return null;
  const read = readingOf(text, continues, knowledge);
  const previous = continues ? knowledge.figures : new Map<string, never>();
  const reading = {
    ...decided(read, decisions, answers, continues ? knowledge.reading.previous!.figures : []),
    form: { ...read.form, rows: rows.map(({ id, value, note }) => ({ id, value, note })) },
  };
  const figures = reading.numbers.flatMap((number) => figureOf(number, previous) ?? []);
  const quantities = new Map<string, Quantity>([
    ...current.quantities,
    ...figures.map((figure) => [figure.id, quantityOfFigure(figure)] as const),
  ]);
  const relations = continues ? knowledge.relations : [];
  const { findings } = findingsOf(relations, [], quantities, knowledge.units, new Map());
  const proposals = proposalsOf(reading, quantities, previous, continues, knowledge);
  const accepted = proposals.filter(({ proposal }) => proposal.answer === "accepted");
  const likely = reading.numbers.flatMap(({ match }) => (match.state === "likely" ? [match.figure!] : []));
  return {
    reading,
    read,
    decisions,
    previous,
    units: knowledge.units,
    findings: [...findings, ...accepted.map(({ finding }) => finding)],
    proposals,
    waiting: waitingFor(likely, relations, quantities),
    wrong: reading.numbers.flatMap((number, index) => {
      const mistake = writtenWrongly(number, knowledge);
      return mistake ? [{ index, mistake }] : [];
    }),
  };
}

/** How many relations could be evaluated if what is likely were sure. */
function waitingFor(
  likely: readonly string[],
  relations: readonly Relation[],
  quantities: ReadonlyMap<string, Quantity>,
): number {
  const offered = new Set(likely);
  const ids = relations.map(({ target, terms }) => [target, ...terms.map(({ id }) => id)]);
  return ids.filter(
    (all) => all.some((id) => offered.has(id)) && all.every((id) => offered.has(id) || quantities.has(id)),
  ).length;
}

/** Of a number whose unit is not sure, only what no unit allows is said. */
function writtenWrongly({ stated, isReadable, match, unit }: ReadNumber, { units }: Knowledge): Mistake | null {
  const style = match.state === "sure" && unit !== null ? numberStyle(units.get(unit)!) : null;
  const reading = readNumber(stated, style ?? (stated.endsWith("%") ? "rate" : "measure"));
  if (reading.ok || (style === null && isReadable)) return null;
  return mistakeAt({ file: "", line: 1, column: 1 }, reading.code, reading.write, stated);
}
