import { labelOf, namingWords } from "./figure-label.ts";
import type { FoundNumber } from "./numbers.ts";

/** An id and a label for a number that last quarter did not have; proposals that a person changes. */
export interface ProposedFigure {
  id: string;
  label: string;
}

/** So many words an id has at the most. */
const LONGEST_ID = 7;

/**
 * What a new number could be called. The id is made of the label's words without accents, unlike all that are taken.
 * @param taken ids; the new one is added
 */
export function proposedFigure(
  number: Pick<FoundNumber, "sentence" | "inSentence">,
  taken: Set<string>,
): ProposedFigure {
  const label = labelOf(number);
  const base = namingWords(label).slice(0, LONGEST_ID).join("-") || "so-lieu";
  const id = freeId(base, taken);
  taken.add(id);
  return { id, label };
}

/** Which count of an id was tried last: a thousand numbers of one name would else be counted through for each. */
const counts = new WeakMap<ReadonlySet<string>, Map<string, number>>();

function freeId(base: string, taken: ReadonlySet<string>): string {
  const tried = counts.get(taken) ?? new Map<string, number>();
  counts.set(taken, tried);
  let count = tried.get(base) ?? 1;
  const idOf = () => (count === 1 ? base : `${base}-${count}`);
  while (taken.has(idOf())) count++;
  tried.set(base, count);
  return idOf();
}
