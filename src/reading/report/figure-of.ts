import { type Figure, isSpan, type StatedIn } from "../../core/figure.ts";
import { readNumber } from "../../core/number.ts";
import { numberStyle, type Unit } from "../../core/unit.ts";
import type { Place } from "./passages.ts";
import type { ReadNumber } from "./reading.ts";

/**
 * The figure of this quarter that a number is, with what last quarter knew of it; null where it is not
 * sure which figure that is, or where the number is not written as its unit wants.
 * @param last last quarter's figures by id
 */
export function figureOf(number: ReadNumber, last: ReadonlyMap<string, Figure>): Figure | null {
  const { match, stated, qualifier, time, place } = number;
  const figure = match.state === "sure" ? last.get(match.figure!) : undefined;
  const reading = figure && readNumber(stated, numberStyle(figure.unit));
  if (!figure || !reading?.ok) return null;
  const { asOf, measures } = time;
  const own = isSpan(figure.measures) && isSpan(measures) ? { measures, span: time.span } : {};
  return {
    ...figure,
    stated,
    number: reading.number,
    qualifier,
    asOf,
    ...own,
    statedIn: statedIn(place),
    note: { vi: "", en: "" },
  };
}

/**
 * The same of a number that is new or not sure, under the label that is proposed for it, so that a sum can show it;
 * null where its unit is not known or its value cannot be read.
 */
export function likelyFigureOf(
  number: ReadNumber,
  last: ReadonlyMap<string, Figure>,
  units: ReadonlyMap<string, Unit>,
): Figure | null {
  const { id, match, stated, qualifier, place, proposal } = number;
  const unit = units.get(number.unit ?? "");
  if (!unit) return null;
  const own = readNumber(stated, numberStyle(unit));
  const reading = own.ok ? own : readNumber(stated, "measure");
  if (!reading.ok) return null;
  const label = last.get(match.figure ?? "")?.label ?? { vi: proposal?.label ?? "", en: "" };
  const value = { stated, number: reading.number, unit, qualifier, asOf: number.time.asOf, statedIn: statedIn(place) };
  return {
    id,
    label,
    ...value,
    measures: "",
    span: null,
    note: { vi: "", en: "" },
    at: { file: "", line: 1, column: 1 },
  };
}

/** A row of a table belongs to the text of its section. */
function statedIn(place: Place): StatedIn {
  return place.kind === "table" ? { kind: "text", section: place.section } : place;
}
