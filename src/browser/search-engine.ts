import type { Abbreviation } from "../core/abbreviation.ts";
import type { Locale } from "../core/number.ts";
import type { Search, SearchSource } from "../search/ask.ts";
import { type Engine, type IndexSource, openNewest } from "../search/catalogue.ts";
import { searchLanguage } from "../search/languages.ts";
import { openOlder } from "../search/older-catalogue.ts";
import { watchLoads } from "./watch-loads.ts";

interface MergingEngine extends Engine {
  mergeIndex(path: string): Promise<void>;
}

/** Where the search of a language is: its index and its abbreviations. */
export interface SearchPlace {
  locale: Locale;
  index: URL;
  words: URL;
}

/** The search of a language, which is loaded where it is asked. */
export function searchAt(place: SearchPlace): SearchSource {
  const read = readerBelow(place.index);
  return { open: () => openSearch(place, read), read };
}

/** Loads Pagefind and the index of the newest quarter. */
async function openSearch({ locale, index, words }: SearchPlace, read: IndexSource["read"]): Promise<Search> {
  const check = watchLoads(index);
  const [{ createInstance }, abbreviations, language] = await Promise.all([
    import(/* @vite-ignore */ new URL("pagefind.js", index).href),
    readJson(words),
    searchLanguage(locale),
  ]);
  // On the main thread: a worker would need the engine a second time.
  const engine: MergingEngine = createInstance({ basePath: index.pathname, noWorker: true });
  const source: IndexSource = {
    engine,
    read,
    merge: (folder) => engine.mergeIndex(new URL(folder, index).pathname),
  };
  const newest = await openNewest(source);
  let opened: ReturnType<typeof openOlder> | undefined;
  const older = async (quarter: string) => (await (opened ??= openOlder(source, newest)))(quarter);
  return { engine, abbreviations: abbreviations as Abbreviation[], language, newest, older, check };
}

/** Reads the files below an address, each once. */
function readerBelow(index: URL): IndexSource["read"] {
  const files = new Map<string, Promise<unknown>>();
  return (path) => {
    const file = files.get(path) ?? readJson(new URL(path, index));
    files.set(path, file);
    return file;
  };
}

async function readJson(url: URL): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url.href}`);
  return response.json();
}
