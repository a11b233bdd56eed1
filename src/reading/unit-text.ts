import type { Indicator } from "../core/indicator.ts";

/** The unit as the form prints it, with a capital letter; "" for a heading. */
export function indicatorUnitText({ unit, printedUnit }: Pick<Indicator, "unit" | "printedUnit">): string {
  const text = printedUnit || unit?.label.vi || "";
  return text.charAt(0).toUpperCase() + text.slice(1);
}
