import type { Cell } from "../cell.ts";
import { hasDateShape, isIsoDate, isoFromOfficeDate, type IsoDate } from "../date.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";

/** The ISO date of a cell; null where it is blank or wrong (the mistake is reported). */
export function dateOf(cell: Cell, onMistake: OnMistake): IsoDate | null {
  if (cell.text === "" || isIsoDate(cell.text)) return cell.text || null;
  const code = hasDateShape(cell.text) ? "date-impossible" : "date-shape";
  onMistake(mistakeAt(cell, code, isoFromOfficeDate(cell.text)));
  return null;
}
