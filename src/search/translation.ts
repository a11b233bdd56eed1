import type { IndexSource, NewestFacets } from "./catalogue.ts";
import { olderQuarterOf, thingOf } from "./entry.ts";
import { facetsIn } from "./facets.ts";
import { OLDER, shownFile } from "./older-catalogue.ts";
import type { SearchKind, Shown } from "./record.ts";

/** Gives what an entry that was found in one language shows in another; null where it has no twin there. */
export type Translation = (entry: string, kind: SearchKind, found: Shown) => Promise<Shown | null>;

/**
 * A thing has the same number in the index of each language as long as pages have the same parts; whether it is the
 * same thing, its address says.
 * @param read reads a file of the other language's index
 */
export async function openTranslation(read: IndexSource["read"]): Promise<Translation> {
  const { runs, shown } = (await read("facets.json")) as NewestFacets;
  const { length } = facetsIn(runs);
  const twinOf: Translation = async (entry, kind, { address }) => {
    const quarter = olderQuarterOf(entry);
    if (!quarter) return thingOf(entry) < length ? ((await read(`${shown}${thingOf(entry)}.json`)) as Shown) : null;
    const ofKind = (await read(OLDER + shownFile(quarter, kind))) as [number, Shown][];
    return ofKind.map(([, one]) => one).find((one) => one.address === address) ?? null;
  };
  return async (entry, kind, found) => {
    const twin = await twinOf(entry, kind, found);
    return twin?.address === found.address ? twin : null;
  };
}
