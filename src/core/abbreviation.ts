import type { Position } from "./cell.ts";

/** `abbreviation`: TTHC. `document-type`: NĐ. `people`: what people say for what the office writes. */
export const ABBREVIATION_KINDS = ["abbreviation", "document-type", "people"] as const;
export type AbbreviationKind = (typeof ABBREVIATION_KINDS)[number];

/** Two ways to say one thing; whoever types one finds the other. */
export interface Abbreviation {
  short: string;
  long: string;
  kind: AbbreviationKind;
  at: Position;
}
