import { isSaid, type Shown } from "../i18n/language-parts.ts";

/** A thing that is known, as a term and a text. */
export interface Fact {
  term: string;
  text: Shown;
  /** The page that the text leads to, where there is one. */
  path?: string;
}

/** Facts of what is there: those without a text are left out. */
export function factsOf(
  facts: readonly (readonly [term: string, text: Shown | null | undefined, path?: string | null])[],
): Fact[] {
  return facts.flatMap(([term, text, path]) => (text && isSaid(text) ? [{ term, text, ...(path && { path }) }] : []));
}
