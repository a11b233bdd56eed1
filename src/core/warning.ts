import type { Position } from "./cell.ts";
import type { Quantity } from "./quantity.ts";

/** A number that changed from one quarter to the next in a way that is seldom right. */
export const VALUE_WARNINGS = ["year-to-date-fell", "unchanged", "jump", "scope-changed", "new-contradiction"] as const;

/**
 * What a quarter lacks, or still has of the quarter before. `quarter-growing`: sections to write and rows that
 * wait, in one line. `carried-left`: rows wait though their sections are published. `row-asleep`: the quarter is
 * complete, and rows name numbers that it does not have. `id-lost`: the quarter before has an id that this one
 * has not. `copied`: much of a table or of the prose is the quarter before's. `date-unchanged`: a day of the
 * quarter before.
 */
export const QUARTER_WARNINGS = [
  "quarter-growing",
  "carried-left",
  "row-asleep",
  "id-lost",
  "copied",
  "date-unchanged",
] as const;

/**
 * `english-left`: published sections or texts in the tables of a quarter have no English. `english-left-shared`: pages,
 * or texts in tables that all quarters share.
 */
export const ENGLISH_WARNINGS = ["english-left", "english-left-shared"] as const;

/** `story-gone`: a story of the ledger names findings that are gone: none has the id, or it holds or cannot be checked now. */
export const STORY_WARNINGS = ["story-gone"] as const;

/** `unlocked`: a published quarter or form says what no lock holds yet. */
export const LOCK_WARNINGS = ["unlocked"] as const;

/**
 * `publisher-id`, `publisher-area`: publisher.json lacks what identifiers are made from; names stand in for it.
 * `publisher-contact`: nobody is named to whom a mistake may be reported, or not how. `publisher-address`: the address of
 * the site is not known, so that nothing can name it from outside.
 */
export const PUBLISHER_WARNINGS = ["publisher-id", "publisher-area", "publisher-contact", "publisher-address"] as const;

export const WARNING_CODES = [
  ...PUBLISHER_WARNINGS,
  ...LOCK_WARNINGS,
  ...VALUE_WARNINGS,
  ...QUARTER_WARNINGS,
  ...ENGLISH_WARNINGS,
  ...STORY_WARNINGS,
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** How many of what a warning speaks; 0 where it does not. */
export interface WarningCounts {
  /** Sections of the outline that are not published, sections or pages that are not in English, or rows that are the same as in the quarter before. */
  count: number;
  /** Sections, pages or rows in all. */
  total: number;
  /** Rows that are carried over and not confirmed. */
  waiting: number;
  /** Rows that name a number which is not there. */
  away: number;
  /** Ids of the quarter before in parts of this one that are still to be written. */
  lost: number;
  /** Texts of tables that have no English, and texts in all. */
  textsLeft: number;
  texts: number;
}

export const NO_COUNTS: WarningCounts = { count: 0, total: 0, waiting: 0, away: 0, lost: 0, textsLeft: 0, texts: 0 };

/**
 * What an editor should look at again. It stops no build and stands on no page.
 */
export interface Warning extends Position {
  code: WarningCode;
  /** A row of the form, a figure, a finding, a story, a chart, the name of a date, of a table (`figures.csv`), what is not locked, or what stands in for an id of the publisher. */
  id: string;
  /** The number that it is about, in the earlier and in the later quarter; null where it is about none. */
  before: Quantity | null;
  after: Quantity | null;
  /** The quarters as `2025-q3`; `before` is "" where there is none, both where it is about no quarters. */
  quarters: { before: string; after: string };
  /** Ids: findings that are gone from a story, parts that came or went for a total that changes its scope, rows, sections, or the id that looks like a lost one. */
  parts: string[];
  counts: WarningCounts;
}

/**
 * A warning of what stands at a place of a file.
 * @param about what else it is about; without it no numbers, quarters, parts or counts
 */
export function warningAt(
  { file, line, column }: Position,
  code: WarningCode,
  id: string,
  about: Partial<Pick<Warning, "before" | "after" | "quarters" | "parts" | "counts">> = {},
): Warning {
  const nothing = { before: null, after: null, quarters: { before: "", after: "" }, parts: [], counts: NO_COUNTS };
  return { code, id, file, line, column, ...nothing, ...about };
}
