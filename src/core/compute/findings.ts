import type { Finding } from "../finding.ts";
import type { Indicator } from "../indicator.ts";
import type { Quantity } from "../quantity.ts";
import type { Relation } from "../relation.ts";
import type { Unit } from "../unit.ts";
import { evaluate } from "./evaluate.ts";
import { printSlips } from "./slips.ts";

/**
 * What relations yield in one quarter, and the slips of the printed form after them.
 * @param indicators the rows of the form
 * @param quantities what is known of the quarter; a relation that names an id it lacks yields nothing
 * @param explanations what was said of a finding, by its id
 * @returns the findings, and how many of the relations could be evaluated
 */
export function findingsOf(
  relations: readonly Relation[],
  indicators: Iterable<Indicator>,
  quantities: ReadonlyMap<string, Quantity>,
  units: ReadonlyMap<string, Unit>,
  explanations: ReadonlyMap<string, Finding["explanation"]>,
): { findings: Finding[]; evaluable: number } {
  const evaluable = relations.filter(({ target, terms }) =>
    [target, ...terms.map((term) => term.id)].every((key) => quantities.has(key)),
  );
  const find = (key: string) => quantities.get(key)!;
  const rows = [...indicators].filter((row) => quantities.has(row.id));
  const findings = [
    ...evaluable.map((relation) => evaluate(relation, find, explanations.get(relation.id) ?? null)),
    ...printSlips(rows, units, find, explanations),
  ];
  return { findings, evaluable: evaluable.length };
}
