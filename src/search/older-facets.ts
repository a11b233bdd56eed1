import { type Facets, inQuarter, type SearchKind } from "./record.ts";
import type { Thing } from "./thing.ts";

/**
 * Things of one kind and area that follow one another in the index of the older quarters and are in the same of them:
 * `["figure", "III", [0, 7, 9, 12], 5]` are five in the first eight quarters and, after one without, in four more.
 */
export type OlderRun = [kind: SearchKind, area: string, spans: number[], count: number];

export interface OlderFacets {
  /** The ids of the older quarters, newest first. */
  quarters: string[];
  runs: OlderRun[];
  /** What the engine calls each thing that is in one of the quarters, in their order. */
  ids: string[];
}

/** What a thing is about, and the numbers of the older quarters that have it. */
export interface OlderThing extends Pick<Facets, "kind" | "area"> {
  ages: number[];
}

/** What things are about and in which older quarters they are, in their order, in as few runs as they come. */
export function olderFacets(
  things: readonly Thing[],
  quarters: readonly string[],
  ids: readonly string[],
): OlderFacets {
  const runs: OlderRun[] = [];
  for (const thing of things) {
    const { kind, area } = thing[0]!;
    const spans = spansOf(quarters.flatMap((id, age) => (inQuarter(thing, id) ? [age] : [])));
    const last = runs.at(-1);
    if (last && String(last.slice(0, 3)) === String([kind, area, spans])) last[3]++;
    else runs.push([kind, area, spans, 1]);
  }
  return { quarters: [...quarters], runs, ids: [...ids] };
}

/** Runs -> what each thing is about. */
export function olderThings({ runs }: Pick<OlderFacets, "runs">): OlderThing[] {
  return runs.flatMap(([kind, area, spans, count]) => {
    const thing = { kind, area, ages: agesIn(spans) };
    return Array.from({ length: count }, () => thing);
  });
}

/** `[0, 1, 2, 5]` -> `[0, 2, 5, 5]` */
function spansOf(ages: readonly number[]): number[] {
  return ages.flatMap((age) => [...(ages.includes(age - 1) ? [] : [age]), ...(ages.includes(age + 1) ? [] : [age])]);
}

function agesIn(spans: readonly number[]): number[] {
  const ages: number[] = [];
  for (let at = 0; at < spans.length; at += 2) for (let age = spans[at]!; age <= spans[at + 1]!; age++) ages.push(age);
  return ages;
}
