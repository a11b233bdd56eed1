import { type Choice, countBy } from "../search/facets.ts";
import type { Found } from "../search/find.ts";
import { ALL_QUARTERS } from "../search/older-catalogue.ts";
import type { Facets } from "../search/record.ts";
import type { Texts } from "./search-results.ts";

/** The options of a filter, each with how many results it would leave; of a quarter that was not searched only its name. */
export function fillFilter(
  select: HTMLSelectElement,
  { candidates }: Found,
  facets: ReadonlyMap<string, Facets>,
  choice: Choice,
  texts: Texts,
): void {
  const facet = select.dataset["facet"] as keyof Facets;
  const isQuarter = facet === "quarter";
  const counts = countBy(candidates, facets, facet, choice);
  const labels = { kind: texts.kinds, area: texts.areas, quarter: texts.quarters }[facet];
  const searched = isQuarter ? new Set([...facets.values()].map(({ quarter }) => quarter)) : null;
  const counted = (value: string, label: string) => ({ value, label: `${label} (${counts.get(value) ?? 0})` });
  const options = Object.entries(labels)
    .filter(([value]) => counts.has(value) || value === choice[facet] || searched?.has(value) === false)
    .map(([value, label]) => (searched?.has(value) === false ? { value, label } : counted(value, label)));
  const isAll = choice[facet] === "";
  const all = isQuarter && !isAll ? { value: ALL_QUARTERS, label: texts.allQuarters } : counted("", texts.all);
  if (isQuarter) all.value = ALL_QUARTERS;
  const several = Object.keys(labels).length > 1;
  fill(select, isQuarter && !several ? options : [all, ...options], choice[facet] || all.value);
}

function fill(select: HTMLSelectElement, options: { value: string; label: string }[], chosen: string): void {
  select.replaceChildren(...options.map(({ value, label }) => new Option(label, value, false, value === chosen)));
  select.value = chosen;
}
