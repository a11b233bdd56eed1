import { distance } from "fastest-levenshtein";
import type { Cell } from "../cell.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { readNumber, type StatedNumber } from "../number.ts";
import { numberStyle, type Unit } from "../unit.ts";

/** The unit that a cell names; null, with a mistake, where the catalogue has none of that id. */
export function unitOf(cell: Cell, units: ReadonlyMap<string, Unit>, onMistake: OnMistake): Unit | null {
  const unit = units.get(cell.text);
  if (!unit) onMistake(mistakeAt(cell, cell.text ? "id-unknown" : "cell-missing", nearest(cell.text, units.keys())));
  return unit ?? null;
}

/** The number that a cell states in a unit; null where it is blank or wrong (the mistake is reported). */
export function numberOf(cell: Cell, unit: Unit, onMistake: OnMistake): StatedNumber | null {
  if (cell.text === "") return null;
  const reading = readNumber(cell.text, numberStyle(unit));
  if (reading.ok) return reading.number;
  onMistake(mistakeAt(cell, reading.code, reading.write));
  return null;
}

/** The known id that differs least from what was written, "" where none is close: for "did you mean". */
export function nearest(written: string, known: Iterable<string>): string {
  let best = "";
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const id of known) {
    const steps = distance(written.toLowerCase(), id.toLowerCase());
    if (steps < least) [best, least] = [id, steps];
  }
  return best;
}
