import { CARRIED } from "../../core/carried.ts";
import { readNumber } from "../../core/number.ts";
import type { Quarter } from "../../core/quarter.ts";
import { numberStyle, type Unit } from "../../core/unit.ts";
import type { ReadNumber, ReportReading } from "../../reading/report/reading.ts";
import type { Footnotes } from "./footnotes.ts";
import type { Row } from "./rows.ts";
import { timeCells } from "./times.ts";

/**
 * The rows of figures.csv in the order of the report. A number that is surely one of last quarter's is filled;
 * one that is likely so waits with what it states, as does a new one under the id and label that are proposed;
 * a figure that no number is goes on waiting with what it stated, behind the one that it stood behind.
 * @param carried last quarter's rows as they are carried over
 * @param quarter of the report
 */
export function figureRows(
  { numbers, gone }: Pick<ReportReading, "numbers" | "gone">,
  carried: readonly Row[],
  units: ReadonlyMap<string, Unit>,
  footnotes: Footnotes,
  quarter: Quarter,
): Row[] {
  const byId = new Map(carried.map((row) => [row["id"]!, row]));
  const rows = numbers.map((number) => figureRow(number, byId.get(number.id), { units, footnotes, quarter }));
  const ids = carried.map((row) => row["id"]!);
  for (const id of ids.filter((one) => gone.includes(one) || !rows.some((row) => row["id"] === one))) {
    const before = ids.slice(0, ids.indexOf(id)).at(-1);
    rows.splice(rows.findIndex((row) => row["id"] === before) + 1, 0, byId.get(id)!);
  }
  return rows;
}

interface Known {
  units: ReadonlyMap<string, Unit>;
  footnotes: Footnotes;
  quarter: Quarter;
}

function figureRow(number: ReadNumber, carried: Row | undefined, { units, footnotes, quarter }: Known): Row {
  const { id, stated, unit, qualifier, proposal, match } = number;
  const isSure = match.state === "sure" && isWellWritten(stated, unit, units);
  return {
    ...(carried ?? { label_vi: proposal?.label ?? "" }),
    id,
    value: isSure ? stated : CARRIED + stated,
    unit: unit ?? carried?.["unit"] ?? "",
    qualifier,
    ...placeOf(number, footnotes),
    ...timeCells(number, carried, quarter),
  };
}

/** A number that the check would refuse waits, so that the rest of the quarter can be published. */
function isWellWritten(stated: string, unitId: string | null, units: Known["units"]): boolean {
  const unit = units.get(unitId ?? "");
  return unit !== undefined && readNumber(stated, numberStyle(unit)).ok;
}

/** `section` and `place` as figures.csv has them. */
function placeOf({ place }: ReadNumber, footnotes: Footnotes): Row {
  if (place.kind === "form-note") return { section: "form", place: place.row };
  return { section: place.section, place: place.kind === "footnote" ? footnotes.numberOf(place.footnote) : "" };
}
