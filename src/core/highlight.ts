import type { Bilingual } from "./unit.ts";

/**
 * What a number may be held against, by how many ids it takes: what it is out of, the two numbers that make it, a
 * maximum, a place among so many, the whole country, a plan, another number that stands beside it under its own name.
 */
export const AGAINST = { of: 1, fraction: 2, maximum: 1, rank: 2, country: 1, plan: 1, beside: 1 } as const;
export type AgainstRelation = keyof typeof AGAINST;

/** One number, or two, that another one is held against. */
export interface Against {
  relation: AgainstRelation;
  /** Rows of the form, figures or computed indicators. */
  ids: string[];
}

/** One of the numbers that a resident asks for first: the question, and what the answer means. */
export interface Highlight {
  /** A row of the form, a figure, or a computed indicator. */
  id: string;
  question: Bilingual;
  meaning: Bilingual;
  /** What the answer is held against, in the order in which it is said; empty where the report has nothing. */
  against: Against[];
}
