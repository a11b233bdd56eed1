import type { Finding } from "../finding.ts";
import type { Indicator } from "../indicator.ts";
import type { Quantity } from "../quantity.ts";
import { asPrinted, type Unit } from "../unit.ts";
import { indicatorSlug } from "../address.ts";

/**
 * Slips of the printed form: a code that is another row's, or a unit that belongs to another
 * quantity (a rate in "thủ tục"). An abbreviation of the right unit is no slip.
 */
export function printSlips(
  indicators: readonly Indicator[],
  units: ReadonlyMap<string, Unit>,
  find: (id: string) => Quantity,
  explanations: ReadonlyMap<string, Finding["explanation"]>,
): Finding[] {
  const slip = (row: Indicator, kind: "printed-code" | "printed-unit", printed: string, right: string): Finding => {
    const id = `${kind}-${indicatorSlug(row.id)}`;
    return {
      id,
      kind,
      outcome: "misprint",
      manner: null,
      target: find(row.id),
      terms: [],
      stated: null,
      computed: null,
      exact: null,
      difference: null,
      assumes: null,
      print: { printed, right },
      reason: { vi: "", en: "" },
      explanation: explanations.get(id) ?? null,
    };
  };
  return indicators.flatMap((row) => {
    const found: Finding[] = [];
    const code = row.id.slice(row.id.indexOf(".") + 1);
    if (row.printedCode && row.printedCode !== code) found.push(slip(row, "printed-code", row.printedCode, code));
    const printed = row.printedUnit.toLowerCase();
    const other = printed && [...units.values()].find((unit) => asPrinted(unit.label) === printed);
    if (row.unit && other && other.quantity !== row.unit.quantity)
      found.push(slip(row, "printed-unit", row.printedUnit, asPrinted(row.unit.label)));
    return found;
  });
}
