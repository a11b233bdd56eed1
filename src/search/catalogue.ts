import { entryOf, thingOf } from "./entry.ts";
import { type FacetRun, facetsIn } from "./facets.ts";
import { bestField, type Field, fieldAt } from "./index-terms.ts";
import type { Facets, Shown } from "./record.ts";

/** What is used of Pagefind: its look-ups; the order of results is ours. */
export interface Engine {
  /** null finds every record, in the order in which they were indexed; it loads all parts of all indexes. */
  search(term: string | null): Promise<{ results: EngineHit[] }>;
}

export interface EngineHit {
  id: string;
  /** Places of the word in the record. */
  words: number[];
}

/** The index as it was published. */
export interface IndexSource {
  engine: Engine;
  /** A file that stands beside Pagefind's, by its path below the index. */
  read(path: string): Promise<unknown>;
  /** Adds Pagefind's index in a folder below the index to the engine. */
  merge(folder: string): Promise<void>;
}

/** What is searched: entries, each a thing in a quarter. */
export interface Catalogue {
  /** What each entry is about, newest first. */
  facets: ReadonlyMap<string, Facets>;
  /** The entries that have the word of a hit, each with its best field. */
  entriesOf(hit: EngineHit): [entry: string, field: Field][];
  shown(entry: string): Promise<Shown>;
}

/** facets.json: what records are about, and the folder of what they show. */
export interface NewestFacets {
  runs: FacetRun[];
  shown: string;
}

/** The newest quarter, and what belongs to no quarter. */
export async function openNewest({ engine, read }: IndexSource): Promise<Catalogue> {
  const [{ results }, newest] = await Promise.all([engine.search(null), read("facets.json")]);
  const { runs, shown } = newest as NewestFacets;
  const facets = facetsIn(runs);
  const numbers = numbersOf(
    results.map(({ id }) => id),
    [...facets.keys()],
  );
  return {
    facets: new Map(facets.map((one, number) => [entryOf(number), one])),
    entriesOf({ id, words }) {
      const number = numbers.get(id);
      return number === undefined ? [] : [[entryOf(number), bestField(words.map(fieldAt))]];
    },
    shown: async (entry) => (await read(`${shown}${thingOf(entry)}.json`)) as Shown,
  };
}

/**
 * The number of each thing by the id that the engine has for it. Throws where index and facets are of two builds.
 * @param things the numbers of the things that are indexed, in their order
 */
export function numbersOf(ids: readonly string[], things: readonly number[]): Map<string, number> {
  if (ids.length !== things.length) throw new Error(`${ids.length} records, ${things.length} facets`);
  return new Map(ids.map((id, index) => [id, things[index]!]));
}
