import type { Position } from "./cell.ts";
import type { Locale } from "./number.ts";

/** `abbreviation`: TTHC. `document-type`: NĐ. `people`: what people say for what the office writes. */
export const ABBREVIATION_KINDS = ["abbreviation", "document-type", "people"] as const;
export type AbbreviationKind = (typeof ABBREVIATION_KINDS)[number];

/** Two ways to say one thing; whoever types one finds the other. */
export interface Abbreviation {
  short: string;
  long: string;
  kind: AbbreviationKind;
  /** Of those who say so. */
  language: Locale;
  at: Position;
}

/** What a search in a language understands. */
export function abbreviationsIn(abbreviations: readonly Abbreviation[], locale: Locale): Abbreviation[] {
  return abbreviations.filter(({ language }) => language === locale);
}
