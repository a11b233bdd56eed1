import { thingOf } from "./entry.ts";
import type { Candidate } from "./retrieval.ts";
import type { Facets, SearchKind } from "./record.ts";

/** What a reader narrows to; "" for all. */
export type Choice = Record<keyof Facets, string>;

/** Records of one kind, area and quarter that follow one another in an index: `["figure", "III", "2025-q3", 12]`. */
export type FacetRun = [kind: SearchKind, area: string, quarter: string, count: number];

/** What records are about, in their order, in as few runs as they come. */
export function facetRuns(records: readonly Facets[]): FacetRun[] {
  const runs: FacetRun[] = [];
  for (const { kind, area, quarter } of records) {
    const last = runs.at(-1);
    if (last && last[0] === kind && last[1] === area && last[2] === quarter) last[3]++;
    else runs.push([kind, area, quarter, 1]);
  }
  return runs;
}

/** Runs -> what each record is about. */
export function facetsIn(runs: readonly FacetRun[]): Facets[] {
  return runs.flatMap(([kind, area, quarter, count]) => Array.from({ length: count }, () => ({ kind, area, quarter })));
}

const FACETS = ["kind", "area", "quarter"] as const;

/** Whether a record is within a choice; what belongs to no quarter is within every quarter. */
export function isChosen(facets: Facets, choice: Choice): boolean {
  return FACETS.every((facet) => isWithin(facets, choice, facet));
}

/** How many things each value of a facet would leave, the other choices kept; `""` is all of them. */
export function countBy(
  found: readonly Candidate[],
  facets: ReadonlyMap<string, Facets>,
  facet: keyof Facets,
  choice: Choice,
): Map<string, number> {
  const things = new Map<string, Set<number>>([["", new Set()]]);
  const others = FACETS.filter((other) => other !== facet);
  for (const { id } of found) {
    const record = facets.get(id)!;
    if (!others.every((other) => isWithin(record, choice, other))) continue;
    for (const value of ["", record[facet]]) things.set(value, (things.get(value) ?? new Set()).add(thingOf(id)));
  }
  return new Map([...things].map(([value, { size }]) => [value, size]));
}

function isWithin(record: Facets, choice: Choice, facet: keyof Facets): boolean {
  return choice[facet] === "" || record[facet] === choice[facet] || (facet === "quarter" && record.quarter === "");
}
