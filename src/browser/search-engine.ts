import type { Abbreviation } from "../core/abbreviation.ts";
import type { FacetRun } from "../search/facets.ts";
import { type SearchIndex, openIndex, type Engine } from "../search/find.ts";

interface MergingEngine extends Engine {
  mergeIndex(path: string): Promise<void>;
}

export interface Search {
  engine: Engine;
  abbreviations: Abbreviation[];
  catalogue: SearchIndex;
  /** Adds the index of older quarters. */
  addQuarters(quarters: readonly string[]): Promise<void>;
  /** Throws where a part of the index did not load: the engine itself would find less and say nothing. */
  check(): void;
}

/** Loads Pagefind and the index of the newest quarter. */
export async function openSearch(index: URL, words: URL): Promise<Search> {
  const failures = watchFetch();
  const read = async <T>(url: URL) => (await fetch(url)).json() as Promise<T>;
  const facetsOf = (folder: URL) => read<FacetRun[]>(new URL("facets.json", folder));
  const [{ createInstance }, abbreviations, runs] = await Promise.all([
    import(/* @vite-ignore */ new URL("pagefind.js", index).href),
    read<Abbreviation[]>(words),
    facetsOf(index),
  ]);
  // On the main thread: a worker would need the engine a second time.
  const engine: MergingEngine = createInstance({ basePath: index.pathname, noWorker: true });
  const check = () => {
    if (failures.length > 0) throw new Error(failures.splice(0).join("\n"));
  };
  const search: Search = {
    engine,
    abbreviations,
    catalogue: await openIndex(engine, runs),
    async addQuarters(quarters) {
      for (const folder of quarters.map((quarter) => new URL(`${quarter}/`, index))) {
        runs.push(...(await facetsOf(folder)));
        await engine.mergeIndex(folder.pathname);
      }
      search.catalogue = await openIndex(engine, runs);
      check();
    },
    check,
  };
  check();
  return search;
}

/** The addresses that failed to load, as they fail. */
function watchFetch(): string[] {
  const failures: string[] = [];
  const plain = window.fetch;
  window.fetch = async (input, init) => {
    try {
      const response = await plain(input, init);
      if (!response.ok) failures.push(response.url);
      return response;
    } catch (error) {
      failures.push(String(error));
      throw error;
    }
  };
  return failures;
}
