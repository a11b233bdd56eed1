import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import Papa from "papaparse";
import { type Engine, openNewest } from "../../src/search/catalogue.ts";
import { isChosen } from "../../src/search/facets.ts";
import { distinct, orderFirst } from "../../src/search/find.ts";
import { ALL_QUARTERS, openOlder } from "../../src/search/older-catalogue.ts";
import { abbreviationsIn } from "../../src/core/abbreviation.ts";
import { inLanguage, paths, ROOT_LOCALE } from "../../src/core/address.ts";
import type { Locale } from "../../src/core/number.ts";
import type { Publication } from "../../src/core/publication.ts";
import { searchLanguage } from "../../src/search/languages.ts";
import { type Result, type SearchSource, searchesOf } from "../../src/search/ask.ts";

export interface Asked {
  query: string;
  typing: string;
  /** Right addresses; a page without a fragment stands for all places in it. */
  answers: string[];
}

export interface Answered {
  first: Result[];
  /** What was read for the first page of results, compressed as a host sends it, by path. */
  bytes: Map<string, number>;
}

/** The queries of a file; decomposed ones as a machine that decomposes types them. */
export function readQueries(name: string): Asked[] {
  const text = readFileSync(`${import.meta.dirname}/${name}`, "utf8");
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  return rows.map(({ query = "", typing = "", answers = "" }) => ({
    query: typing === "decomposed" ? query.normalize("NFD") : query,
    typing,
    answers: answers.split(" "),
  }));
}

/** The place of the first right answer, from 1; 0 where none of the results is one. */
export function placeOfAnswer({ answers }: Asked, results: readonly Pick<Result, "address">[]): number {
  const isRight = ({ address }: Pick<Result, "address">) =>
    answers.some((answer) => answer === address || (!answer.includes("#") && address.startsWith(`${answer}#`)));
  return results.findIndex(isRight) + 1;
}

/** Asks a built index from Node, as a browser that comes for the first time does; without a quarter the newest. */
export async function openBuiltIndex(site: string, publication: Pick<Publication, "abbreviations">, locale: Locale) {
  const sizes = new Map<string, number>();
  const ask = async (typed: string, quarter = NEWEST): Promise<Answered> => {
    const bytes = new Map<string, number>();
    globalThis.fetch = (input) => {
      const path = String(input).split("?")[0]!;
      if (!sizes.has(path)) sizes.set(path, sentSize(path));
      bytes.set(path, sizes.get(path)!);
      return Promise.resolve(new Response(readFileSync(path)));
    };
    const sources = [...new Set([locale, ROOT_LOCALE])].map((one) => sourceIn(site, publication, one));
    const { found, catalogue, result } = await searchesOf(sources, NEWEST)(typed, quarter);
    const choice = { kind: "", area: "", quarter: [ALL_QUARTERS, NEWEST].includes(quarter) ? "" : quarter };
    const within = found.candidates.filter(({ id }) => isChosen(catalogue.facets.get(id)!, choice));
    const ordered = await orderFirst(distinct(within), found.meant, catalogue);
    const firstPage = new Map(bytes);
    const first = await Promise.all(ordered.slice(0, 10).map(({ id }) => result(id)));
    return { first, bytes: firstPage };
  };
  return async (typed: string, quarter?: string): Promise<Answered> => {
    const { fetch } = globalThis;
    return ask(typed, quarter).finally(() => (globalThis.fetch = fetch));
  };
}

/** Stands for the quarter that is searched where none is chosen. */
const NEWEST = "newest";

/** The search of a language in a built site. */
function sourceIn(site: string, { abbreviations }: Pick<Publication, "abbreviations">, locale: Locale): SearchSource {
  const folder = join(site, inLanguage(paths.searchIndex, locale));
  const read = async (path: string) => (await fetch(folder + path)).json();
  const open = async () => {
    const { createInstance } = await import(pathToFileURL(`${folder}pagefind.js`).href);
    const engine: Engine & { mergeIndex(path: string): Promise<void> } = createInstance({
      basePath: folder,
      noWorker: true,
    });
    const source = { engine, read, merge: (path: string) => engine.mergeIndex(folder + path) };
    const newest = await openNewest(source);
    return {
      engine,
      abbreviations: abbreviationsIn(abbreviations, locale),
      language: await searchLanguage(locale),
      newest,
      older: async (quarter: string) => (await openOlder(source, newest))(quarter),
      check: () => Promise.resolve(),
    };
  };
  return { open, read };
}

/** A file's size as a host sends it: texts are compressed on the way, Pagefind's files are already. */
export function sentSize(path: string): number {
  if (!existsSync(path)) return 0;
  const content = readFileSync(path);
  return /\.(js|json|html|css)$/.test(path) ? brotliCompressSync(content).length : content.length;
}
