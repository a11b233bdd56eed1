import type { Abbreviation } from "../core/abbreviation.ts";
import { type Catalogue, type Engine, type IndexSource, openNewest } from "../search/catalogue.ts";
import { openOlder } from "../search/older-catalogue.ts";
import { watchLoads } from "./watch-loads.ts";

interface MergingEngine extends Engine {
  mergeIndex(path: string): Promise<void>;
}

export interface Search {
  engine: Engine;
  abbreviations: Abbreviation[];
  newest: Catalogue;
  /** An older quarter or all; their index is loaded when the first is asked for. */
  older(quarter: string): Promise<Catalogue>;
  /** Throws where a part of the index did not load: the engine itself would find less and say nothing. */
  check(): Promise<void>;
}

/** Loads Pagefind and the index of the newest quarter. */
export async function openSearch(index: URL, words: URL): Promise<Search> {
  const check = watchLoads(index);
  const read = async (url: URL): Promise<unknown> => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${response.status} ${url.href}`);
    return response.json();
  };
  const [{ createInstance }, abbreviations] = await Promise.all([
    import(/* @vite-ignore */ new URL("pagefind.js", index).href),
    read(words),
  ]);
  // On the main thread: a worker would need the engine a second time.
  const engine: MergingEngine = createInstance({ basePath: index.pathname, noWorker: true });
  const source: IndexSource = {
    engine,
    read: (path) => read(new URL(path, index)),
    merge: (folder) => engine.mergeIndex(new URL(folder, index).pathname),
  };
  const newest = await openNewest(source);
  let opened: ReturnType<typeof openOlder> | undefined;
  const older = async (quarter: string) => (await (opened ??= openOlder(source, newest)))(quarter);
  return { engine, abbreviations: abbreviations as Abbreviation[], newest, older, check };
}
