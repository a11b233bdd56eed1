import { type Engine, type EngineHit, openNewest } from "../../src/search/catalogue.ts";
import { facetRuns } from "../../src/search/facets.ts";
import { find } from "../../src/search/find.ts";
import { indexTerms } from "../../src/search/index-terms.ts";
import { readQuery } from "../../src/search/query.ts";
import type { SearchRecord } from "../../src/search/record.ts";
import type { SearchLanguage } from "../../src/search/language.ts";
import { vietnamese } from "../../src/search/vietnamese.ts";
import type { Abbreviation } from "../../src/core/abbreviation.ts";

/** A record of which only what is told matters. */
export function record(title: string, rest: Partial<SearchRecord> = {}): SearchRecord {
  const empty = { kind: "section", area: "", quarter: "", value: "", text: "", names: "", words: "" } as const;
  return { ...empty, title, address: `/${title}/`, ...rest };
}

/** What Pagefind does, over a few records in memory. */
export function memoryEngine(records: readonly SearchRecord[], language: SearchLanguage): Engine {
  const contents = indexTerms(records, language).map((content) => content.split(" "));
  const hit = (index: number, words: number[]): EngineHit => {
    return { id: String(index), words };
  };
  return {
    search(term) {
      const exact = term?.startsWith('"');
      const asked = term?.replaceAll('"', "") ?? "";
      const matches = (token: string) => (exact ? token === asked : token.startsWith(asked));
      const results = records.flatMap((_, index) => {
        if (term === null) return [hit(index, [])];
        const words = contents[index]!.flatMap((token, at) => (token !== "-" && matches(token) ? [at] : []));
        return words.length > 0 ? [hit(index, words)] : [];
      });
      return Promise.resolve({ results });
    },
  };
}

/** The titles that a query finds, best first. */
export async function titlesFor(
  query: string,
  records: readonly SearchRecord[],
  abbreviations: readonly Abbreviation[] = [],
  language = vietnamese,
): Promise<string[]> {
  const engine = memoryEngine(records, language);
  const read = (path: string) =>
    Promise.resolve(
      path === "facets.json" ? { runs: facetRuns(records), shown: "" } : records[Number.parseInt(path, 10)],
    );
  const catalogue = await openNewest({ engine, read, merge: () => Promise.resolve() });
  const found = await find(engine, readQuery(query, abbreviations, language), catalogue);
  return Promise.all(found.map(async ({ id }) => (await catalogue.shown(id)).title));
}
