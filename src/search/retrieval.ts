import type { Field } from "./index-terms.ts";
import type { SearchLanguage } from "./language.ts";
import type { Alternative, Query, Term } from "./query.ts";
import type { Facets, SearchKind } from "./record.ts";
import type { Word } from "../core/word.ts";

/** The records that have a word, by id, with its best standing in each. */
export type Postings = ReadonlyMap<string, Field>;

export interface Lookup {
  /** Whatever the accents. */
  folded: Postings;
  /** With exactly these accents; null where none were typed. */
  exact: Postings | null;
}

export interface Candidate {
  id: string;
  score: number;
  /** The part of what was asked that the record has, 0 to 1, rare words counting more. */
  coverage: number;
}

const FIELD_WORTH: Record<Field, number> = { title: 1, text: 0.55 };
/** A word with other accents is another word; it is shown, but far below. */
const OTHER_ACCENTS = 0.25;
const OPTIONAL = 0.15;
const LITERAL_FIRST = 0.5;
/** What most readers look for first, where all else is equal. */
const KIND_WORTH: Record<SearchKind, number> = {
  section: 1.08,
  indicator: 1.05,
  figure: 1.03,
  page: 1,
  dataset: 1,
  document: 1,
  finding: 0.9,
};
/** Less than this part of what the best record has is no answer. */
const LEAST_COVERAGE = 0.6;

/**
 * Records that may answer, best first.
 * @param lookups what each word of the query and of its alternatives found, by token
 * @param facets what each of the records is about
 */
export function retrieve(
  query: Query,
  lookups: ReadonlyMap<string, Lookup>,
  facets: ReadonlyMap<string, Facets>,
): Candidate[] {
  const found = query.terms.map((term) => {
    const hits = hitsOf(term, lookups, query.language);
    return { weight: weightOf(term, hits.size, facets.size), hits };
  });
  const required = query.terms.flatMap((term, index) => (term.optional ? [] : [found[index]!]));
  const whole = sum(required.map(({ weight }) => weight));
  const all = [...facets].flatMap(([id, { kind }]): Candidate[] => {
    const coverage = sum(required.map(({ weight, hits }) => (hits.has(id) ? weight : 0))) / whole;
    if (!(coverage > 0)) return [];
    const worth = sum(found.map(({ weight, hits }) => weight * (hits.get(id) ?? 0))) / whole;
    return [{ id, coverage, score: worth * coverage * KIND_WORTH[kind] }];
  });
  const best = Math.max(0, ...all.map(({ coverage }) => coverage));
  return all.filter(({ coverage }) => coverage >= best * LEAST_COVERAGE).sort((a, b) => b.score - a.score);
}

/** A word that few records have says more. */
function weightOf({ optional }: Term, count: number, total: number): number {
  return Math.log(1 + total / Math.max(count, 1)) * (optional ? OPTIONAL : 1);
}

/**
 * The query once it is known what the publication says: where what was typed is written there itself,
 * what people say for it counts less.
 */
export function settled(query: Query, lookups: ReadonlyMap<string, Lookup>): Query {
  const literal = ({ start, span }: Alternative) =>
    query.terms.slice(start, start + span).every(({ word }) => wordHits(word, lookups).size > 0);
  const weaker = new Map(
    query.terms
      .flatMap(({ alternatives }) => alternatives)
      .map((one) => [one, one.kind === "people" && literal(one) ? { ...one, worth: one.worth * LITERAL_FIRST } : one]),
  );
  const terms = query.terms.map((term) => ({
    ...term,
    alternatives: term.alternatives.map((one) => weaker.get(one)!),
  }));
  return { ...query, terms };
}

/** What a term is worth in each record that has it or one of its alternatives. */
function hitsOf(term: Term, lookups: ReadonlyMap<string, Lookup>, language: SearchLanguage): Map<string, number> {
  const hits = new Map<string, number>();
  const own = wordHits(term.word, lookups);
  for (const [id, worth] of own) hits.set(id, worth);
  for (const { words, worth } of term.alternatives) {
    const indexed = words.filter(({ token }) => !language.silent.has(token));
    const [first, ...rest] = indexed.map((word) => wordHits(word, lookups));
    for (const [id, value] of first ?? []) {
      const values = [value, ...rest.map((other) => other.get(id) ?? 0)];
      if (values.includes(0)) continue;
      hits.set(id, Math.max(hits.get(id) ?? 0, Math.min(...values) * worth));
    }
  }
  return hits;
}

function wordHits({ token }: Word, lookups: ReadonlyMap<string, Lookup>): Map<string, number> {
  const lookup = lookups.get(token);
  const hits = new Map<string, number>();
  for (const [id, standing] of lookup?.folded ?? []) {
    const exact = !lookup!.exact || lookup!.exact.has(id);
    hits.set(id, FIELD_WORTH[standing] * (exact ? 1 : OTHER_ACCENTS));
  }
  for (const [id, standing] of lookup?.exact ?? []) hits.set(id, FIELD_WORTH[standing]);
  return hits;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
