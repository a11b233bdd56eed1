import { paths, relativePath } from "../../core/address.ts";
import type { Quantity } from "../../core/quantity.ts";
import type { Term } from "../../core/relation.ts";
import type { Version } from "../../core/release.ts";

/** A number that another is computed from or held against: its id, its name, and its own file. */
export function partJson(quantity: Quantity, here: string) {
  const { id, label } = quantity;
  return { id, label, url: relativePath(here, paths.apiFile(quantityFile(quantity))) };
}

/** The same for each number of a sum, with its sign there. */
export function partsJson(terms: readonly Term[], { quantities }: Version, here: string) {
  return terms.map(({ id, sign }) => ({ sign, ...partJson(quantities.get(id)!, here) }));
}

/** Where the API has a number over all quarters, `figures/people-women.json`. */
function quantityFile({ id, source }: Quantity): string {
  if (source.kind === "indicator") return `indicators/${source.observation.indicator.series}.json`;
  return `${source.kind === "figure" ? "figures" : "computed"}/${id}.json`;
}
