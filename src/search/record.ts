import type { MarkKind } from "../core/mark.ts";

export const SEARCH_KINDS = ["section", "indicator", "figure", "document", "finding", "dataset", "page"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What a record is about; "" where it belongs to no area or no quarter. */
export interface Facets {
  kind: SearchKind;
  area: string;
  quarter: string;
}

/** What a result shows. */
export interface Shown {
  title: string;
  /** The stated value of a figure or indicator with its unit, the outcome of a finding; "" for anything else. */
  value: string;
  text: string;
  /** How the value is off; nothing where it is not. The words stand in the page. */
  mark?: MarkKind;
  /** The place itself, from the root of the site: `/doi-chieu/2025-q3/#dossiers-equal`. */
  address: string;
}

/** A thing that can be found. What is shown and what is searched are two things. */
export interface SearchRecord extends Shown, Facets {
  /** Searched beside the title: the code of a row, a stated value. */
  names: string;
  /** Searched with less weight: the text of a section, the question that people ask for a number. */
  words: string;
}

/** What some records, of one thing, say in a quarter; nothing where none is of it. */
export function inQuarter(records: readonly SearchRecord[], quarter: string): SearchRecord | undefined {
  return records.find((record) => record.quarter === quarter);
}
