import type { Release } from "./release.ts";

/** What belongs to quarters, by the year of the quarter: the order stays as it is. */
export function byYear<One>(
  all: readonly One[],
  quarterOf: (one: One) => Release["quarter"],
): { year: number; all: One[] }[] {
  const years = new Map<number, One[]>();
  for (const one of all) {
    const { year } = quarterOf(one);
    years.set(year, [...(years.get(year) ?? []), one]);
  }
  return [...years].map(([year, own]) => ({ year, all: own }));
}
