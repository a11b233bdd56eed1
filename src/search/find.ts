import { type Candidate, retrieve, type Lookup, settled } from "./retrieval.ts";
import { type FacetRun, facetsIn } from "./facets.ts";
import { type Field, fieldAt, FIELDS } from "./index-terms.ts";
import type { Query } from "./query.ts";
import { closeness } from "./rank.ts";
import type { Facets, Shown } from "./record.ts";

/** What is used of Pagefind: its look-ups and its fragments; the order of results is ours. */
export interface Engine {
  /** null finds every record, in the order in which they were indexed. */
  search(term: string | null): Promise<{ results: EngineHit[] }>;
}

export interface EngineHit {
  id: string;
  /** Places of the word in the record. */
  words: number[];
  data(): Promise<{ meta: unknown }>;
}

export interface SearchIndex {
  facets: Map<string, Facets>;
  hits: Map<string, EngineHit>;
}

/** So many candidates are read, put in order and shown at a time: each costs a reader about 0.5 kB. */
export const PAGE = 7;

/** Every record with what it is about. */
export async function openIndex(engine: Engine, runs: readonly FacetRun[]): Promise<SearchIndex> {
  const { results } = await engine.search(null);
  const facets = facetsIn(runs);
  if (results.length !== facets.length) throw new Error(`${results.length} records, ${facets.length} facets`);
  return {
    facets: new Map(results.map(({ id }, index) => [id, facets[index]!])),
    hits: new Map(results.map((hit) => [hit.id, hit])),
  };
}

/** Records that may answer, and the query as it is understood once it is known what the publication says. */
export interface Found {
  candidates: Candidate[];
  meant: Query;
}

/** All records that may answer, the likely ones first; nothing of them is read yet. */
export async function seek(engine: Engine, query: Query, { facets }: SearchIndex): Promise<Found> {
  const lookups = await lookupsOf(engine, query);
  const meant = settled(query, lookups);
  return { candidates: retrieve(meant, lookups, facets), meant };
}

/** All records that may answer, best first. */
export async function find(engine: Engine, query: Query, catalogue: SearchIndex): Promise<Candidate[]> {
  const found = await seek(engine, query, catalogue);
  return orderFirst(found.candidates, found.meant, catalogue.hits);
}

/** The first candidates in the order of what they show; the others stay behind them. */
export async function orderFirst(
  found: readonly Candidate[],
  query: Query,
  hits: ReadonlyMap<string, EngineHit>,
): Promise<Candidate[]> {
  const first = await Promise.all(
    found.slice(0, PAGE).map(async (candidate) => {
      const shown = await shownOf(candidate.id, hits);
      return { candidate, worth: candidate.score * (0.5 + closeness(query, shown)) };
    }),
  );
  first.sort((a, b) => b.worth - a.worth);
  return [...first.map(({ candidate }) => candidate), ...found.slice(PAGE)];
}

export async function shownOf(id: string, hits: ReadonlyMap<string, EngineHit>): Promise<Shown> {
  return (await hits.get(id)!.data()).meta as Shown;
}

async function lookupsOf(engine: Engine, { terms, accented }: Query): Promise<Map<string, Lookup>> {
  const lookups = new Map<string, Lookup>();
  const exactly = async (token: string) => postingsOf((await engine.search(`"${token}"`)).results);
  const beginning = async (start: string) => postingsOf((await engine.search(start)).results);
  for (const word of terms.flatMap(({ alternatives }) => alternatives.flatMap(({ words }) => words)))
    if (!lookups.has(word.token)) lookups.set(word.token, { folded: await exactly(word.token), exact: null });
  for (const [index, { word }] of terms.entries()) {
    const isSyllable = word.token.startsWith(`${word.folded}q`);
    const folded = isSyllable ? await beginning(`${word.folded}q`) : await exactly(word.token);
    const exact = isSyllable && accented ? await exactly(word.token) : null;
    // The last word may be half typed.
    const unfinished = folded.size === 0 && isSyllable && index === terms.length - 1;
    lookups.set(word.token, {
      folded: unfinished ? await beginning(word.folded) : folded,
      exact: unfinished ? null : exact,
    });
  }
  return lookups;
}

/** Each record's best standing. */
function postingsOf(results: readonly EngineHit[]): Map<string, Field> {
  const best = (places: readonly number[]) =>
    FIELDS[Math.min(...places.map((place) => FIELDS.indexOf(fieldAt(place))))] ?? "text";
  return new Map(results.map(({ id, words }) => [id, best(words)]));
}
