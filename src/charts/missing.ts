import type { StatedNumber } from "../core/number.ts";

/** A value with its name and the words that say it; `number` is null where nothing was reported. */
export interface Datum {
  label: string;
  number: StatedNumber | null;
  text: string;
  /** What stands against it where the report refutes it: drawn as a ghost, and always said. */
  rival?: { number: StatedNumber; text: string };
}

export type Present = Datum & { number: StatedNumber };

/*
 * What a missing value does, in one place: it is never zero and nothing is drawn in its stead.
 * - parts of a whole: without one of the parts the others would look like the whole, so that
 *   nothing is drawn (`allPresent` is null);
 * - bars beside each other, values against a maximum: the row stands with its words and no bar;
 * - history: the line breaks and the quarter is marked as not reported.
 */
export const isPresent = <D extends Datum>(datum: D): datum is D & { number: StatedNumber } => datum.number !== null;

/** The words of a value with what stands against it: `23.588 người (tính lại: 32.588 người)`. */
export function said({ text, rival }: Datum): string {
  return rival ? `${text} (${rival.text})` : text;
}

/** All of them, or null where one is missing. */
export function allPresent(data: readonly Datum[]): Present[] | null {
  return data.every(isPresent) ? [...data] : null;
}

/** The plain number that D3 gets: finite, or null. Scales see no other. */
export function amount(datum: Pick<Datum, "number">): number | null {
  return datum.number && datum.number.value.toNumber();
}
