import type { Cell } from "../cell.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { type NumberReading, readNumber, type StatedNumber } from "../number.ts";
import { asPrinted, numberStyle, type Unit } from "../unit.ts";
import { unknownId } from "./nearest.ts";

/** Where the catalogue of units stands. */
const UNITS = "data/units.csv";

/**
 * The unit that a cell names, by its id or by its name as offices print it (`người`); null, with a mistake, where
 * the catalogue has none of that id or name, or several of the name.
 */
export function unitOf(cell: Cell, units: ReadonlyMap<string, Unit>, onMistake: OnMistake): Unit | null {
  const found = units.get(cell.text);
  if (found) return found;
  const written = cell.text.toLowerCase();
  const named = [...units.values()].filter((unit) => asPrinted(unit.label).toLowerCase() === written);
  if (cell.text && named.length === 1) return named[0]!;
  if (cell.text === "") onMistake(mistakeAt(cell, "cell-missing", "", "unit"));
  else if (named.length > 1)
    onMistake({ ...mistakeAt(cell, "cell-not-allowed", named.map(({ id }) => id).join(", ")), among: UNITS });
  else
    onMistake(
      unknownId(
        cell,
        [...units].flatMap(([id, { label }]) => [id, asPrinted(label)]),
        UNITS,
      ),
    );
  return null;
}

/**
 * The number that a cell states in a unit; null where it is blank or wrong (the mistake is reported).
 * @param unit null where it is not known: then only what is a number in no unit at all is a mistake
 */
export function numberOf(cell: Cell, unit: Unit | null, onMistake: OnMistake): StatedNumber | null {
  if (cell.text === "") return null;
  const reading = unit ? readNumber(cell.text, numberStyle(unit)) : readInAnyUnit(cell.text);
  if (reading.ok) return reading.number;
  onMistake(mistakeAt(cell, reading.code, reading.write));
  return null;
}

function readInAnyUnit(text: string): NumberReading {
  const measure = readNumber(text, "measure");
  return measure.ok || !text.endsWith("%") ? measure : readNumber(text, "rate");
}
