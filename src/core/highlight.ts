import type { Bilingual } from "./unit.ts";

/** One of the numbers that a resident asks for first: the question, and what the answer means. */
export interface Highlight {
  /** A row of the form, a figure, or a computed indicator. */
  id: string;
  question: Bilingual;
  meaning: Bilingual;
}
