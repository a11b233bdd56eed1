import type { Catalogue, Engine } from "./catalogue.ts";
import { thingOf } from "./entry.ts";
import { anyAccents } from "../core/word.ts";
import type { Query } from "./query.ts";
import { closeness } from "./rank.ts";
import { type Candidate, type Lookup, type Postings, retrieve, settled } from "./retrieval.ts";

/** So many candidates are read, put in order and shown at a time: each costs a reader about 0.5 kB. */
export const PAGE = 7;

/** Entries that may answer, and the query as it is understood once it is known what the publication says. */
export interface Found {
  candidates: Candidate[];
  meant: Query;
}

/** All entries that may answer, the likely ones first; nothing of them is read yet. */
export async function seek(engine: Engine, query: Query, catalogue: Catalogue): Promise<Found> {
  const lookups = await lookupsOf(engine, query, catalogue);
  const meant = settled(query, lookups);
  return { candidates: retrieve(meant, lookups, catalogue.facets), meant };
}

/** All things that may answer, best first. */
export async function find(engine: Engine, query: Query, catalogue: Catalogue): Promise<Candidate[]> {
  const { candidates, meant } = await seek(engine, query, catalogue);
  return orderFirst(distinct(candidates), meant, catalogue);
}

/** Each thing once, in the quarter that answers best; where several do as well, in the newest of them. */
export function distinct(found: readonly Candidate[]): Candidate[] {
  const things = new Set<number>();
  return found.filter(({ id }) => {
    const isNew = !things.has(thingOf(id));
    things.add(thingOf(id));
    return isNew;
  });
}

/** The first candidates in the order of what they show; the others stay behind them. */
export async function orderFirst(
  found: readonly Candidate[],
  query: Query,
  catalogue: Catalogue,
): Promise<Candidate[]> {
  const first = await Promise.all(
    found.slice(0, PAGE).map(async (candidate) => {
      const shown = await catalogue.shown(candidate.id);
      return { candidate, worth: candidate.score * (0.5 + closeness(query, shown)) };
    }),
  );
  first.sort((a, b) => b.worth - a.worth);
  return [...first.map(({ candidate }) => candidate), ...found.slice(PAGE)];
}

async function lookupsOf(
  engine: Engine,
  { terms, accented }: Query,
  catalogue: Catalogue,
): Promise<Map<string, Lookup>> {
  const lookups = new Map<string, Lookup>();
  const beginning = async (start: string): Promise<Postings> =>
    new Map((await engine.search(start)).results.flatMap((hit) => catalogue.entriesOf(hit)));
  const exactly = (token: string) => beginning(`"${token}"`);
  for (const word of terms.flatMap(({ alternatives }) => alternatives.flatMap(({ words }) => words)))
    if (!lookups.has(word.token)) lookups.set(word.token, { folded: await exactly(word.token), exact: null });
  for (const [index, { word }] of terms.entries()) {
    const start = anyAccents(word);
    const folded = start ? await beginning(start) : await exactly(word.token);
    const exact = start && accented ? await exactly(word.token) : null;
    // The last word may be half typed.
    const unfinished = folded.size === 0 && start !== null && index === terms.length - 1;
    lookups.set(word.token, {
      folded: unfinished ? await beginning(word.folded) : folded,
      exact: unfinished ? null : exact,
    });
  }
  return lookups;
}
