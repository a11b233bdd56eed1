import type { ComputedIndicator } from "../computed.ts";
import { parentId } from "../indicator.ts";
import type { StatedNumber } from "../number.ts";
import type { Quantity } from "../quantity.ts";
import type { Term } from "../relation.ts";
import { computedValue } from "./computed-value.ts";

/** What the parts of a computed sum that stand below one row of the form come to. */
export interface RowPart {
  /** The row above them: `III.3.1`. */
  row: string;
  number: StatedNumber;
}

/**
 * A computed sum by the rows of the form that its parts stand below: 57 late dossiers are 11 below III.3.1, which is of
 * the departments, and 46 below III.3.2, which is of the communes.
 * @returns none for a rate, where one row gives but one part or a part that is no row, and where one was not reported
 */
export function partsByRow(indicator: ComputedIndicator, find: (id: string) => Quantity | undefined): RowPart[] {
  const { numerator, denominator } = indicator;
  const rows = new Map<string, Term[]>();
  for (const term of numerator) {
    const row = find(term.id)?.source.kind === "indicator" ? (parentId(term.id) ?? "") : "";
    rows.set(row, [...(rows.get(row) ?? []), term]);
  }
  const isSplit = rows.size > 1 && !rows.has("") && [...rows.values()].every(({ length }) => length > 1);
  if (denominator.length > 0 || !isSplit) return [];
  const parts = [...rows].flatMap(([row, terms]): RowPart[] => {
    const { number } = computedValue({ ...indicator, numerator: terms }, find);
    return number ? [{ row, number }] : [];
  });
  return parts.length === rows.size ? parts : [];
}
