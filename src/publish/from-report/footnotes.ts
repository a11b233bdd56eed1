import type { Passage } from "../../reading/report/passages.ts";

/** Footnotes as the narrative counts them: from 1 on, in the order of their marks. */
export interface Footnotes {
  /** @param mark as the office's file has it, where a footnote that was added later has a later number */
  numberOf: (mark: string) => string;
  /** Whether the footnote has both a mark and a text. */
  isThere: (mark: string) => boolean;
}

export function footnotesOf(passages: readonly Passage[]): Footnotes {
  const marks = [...new Set(passages.flatMap((passage) => passage.marks.map(({ mark }) => mark)))];
  const texts = new Set(passages.flatMap(({ place }) => (place.kind === "footnote" ? [place.footnote] : [])));
  const numbers = new Map(marks.filter((mark) => texts.has(mark)).map((mark, index) => [mark, String(index + 1)]));
  return { numberOf: (mark) => numbers.get(mark) ?? mark, isThere: (mark) => numbers.has(mark) };
}
