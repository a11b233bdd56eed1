import type { Abbreviation } from "../core/abbreviation.ts";
import type { Catalogue, Engine, IndexSource } from "./catalogue.ts";
import { type Found, seek } from "./find.ts";
import type { SearchLanguage } from "./language.ts";
import { readQuery } from "./query.ts";
import type { Facets, Shown } from "./record.ts";
import { openTranslation, type Translation } from "./translation.ts";
import { isInVietnamese } from "./which-language.ts";

/** The search of one language, once it is loaded. */
export interface Search {
  engine: Engine;
  abbreviations: readonly Pick<Abbreviation, "short" | "long" | "kind">[];
  language: SearchLanguage;
  newest: Catalogue;
  /** An older quarter or all; their index is loaded when the first is asked for. */
  older(quarter: string): Promise<Catalogue>;
  /** Throws where a part of the index did not load: the engine itself would find less and say nothing. */
  check(): Promise<void>;
}

/** The search of a language that a page may ask. */
export interface SearchSource {
  open(): Promise<Search>;
  /** A file of its index, by its path there. */
  read: IndexSource["read"];
}

/** What a result shows, in the language of the page where it is there in that. */
export type Result = Shown &
  Facets & {
    /** The title that was found, where the one that is shown is in another language. */
    original?: string;
    /** Whether all of it is in another language than the page. */
    isForeign?: boolean;
  };

export interface Answer {
  found: Found;
  /** How many words of the query were not looked for. */
  leftOut: number;
  catalogue: Catalogue;
  result(entry: string): Promise<Result>;
  check(): Promise<void>;
}

/**
 * What a page asks: typed text and quarter. In a translated edition, what is typed in the language of the data is
 * looked up in that and shown in the language of the page; where one search finds nothing, the other is asked.
 * @param sources the search of the page's language and, where that is another, of the language of the data
 * @param newest the id of the newest quarter
 */
export function searchesOf(sources: readonly SearchSource[], newest: string) {
  const [own] = sources;
  const open = new Map(sources.map((source) => [source, once(() => source.open())]));
  const translation = once(() => openTranslation((path) => own!.read(path)));
  const askOne = async (source: SearchSource, typed: string, quarter: string): Promise<Answer> => {
    const search = await open.get(source)!();
    const catalogue = quarter === newest ? search.newest : await search.older(quarter);
    const answer = await answerOf(search, catalogue, typed);
    if (source === own) return answer;
    return { ...answer, result: async (entry) => translated(await answer.result(entry), entry, await translation()) };
  };
  return async (typed: string, quarter: string): Promise<Answer> => {
    const [first, second] = isInVietnamese(typed) ? sources.toReversed() : sources;
    const answer = await askOne(first!, typed, quarter);
    if (answer.found.candidates.length > 0 || !second) return answer;
    await answer.check();
    const other = await askOne(second, typed, quarter);
    return other.found.candidates.length > 0 ? other : answer;
  };
}

async function answerOf(search: Search, catalogue: Catalogue, typed: string): Promise<Answer> {
  const { engine, abbreviations, language, check } = search;
  const query = readQuery(typed, abbreviations, language);
  const result = async (entry: string) => ({ ...catalogue.facets.get(entry)!, ...(await catalogue.shown(entry)) });
  return { found: await seek(engine, query, catalogue), leftOut: query.leftOut, catalogue, result, check };
}

/** What was found in the language of the data, as the page's own language has it. */
async function translated(found: Result, entry: string, twinOf: Translation): Promise<Result> {
  const twin = await twinOf(entry, found.kind, found);
  return twin ? { ...found, ...twin, original: found.title } : { ...found, isForeign: true };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
