import type { Indicator } from "../core/indicator.ts";
import { asPrinted } from "../core/unit.ts";

/** The unit as the form prints it, with a capital letter; "" for a heading. */
export function indicatorUnitText({ unit, printedUnit }: Pick<Indicator, "unit" | "printedUnit">): string {
  const text = printedUnit || (unit ? asPrinted(unit.label) : "");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
