import type { ReadNumber } from "../reading/report/reading.ts";
import type { SentenceView } from "./report-check-view.ts";

/** In characters, on either side of the number: in a table, and in a sum, where several stand together. */
const SHOWN = { row: 90, line: 45 };

/** The sentence that states a number. */
export function sentenceOf({ sentence, inSentence }: ReadNumber): SentenceView {
  const { start, end } = inSentence;
  return { before: sentence.slice(0, start), number: sentence.slice(start, end), after: sentence.slice(end) };
}

/** As much of the sentence as shows what the number is, whole words. */
export function excerpt(number: ReadNumber, where: keyof typeof SHOWN): SentenceView {
  const { before, number: stated, after } = sentenceOf(number);
  const length = SHOWN[where];
  return { before: end(before, length), number: stated, after: start(after, length) };
}

function end(text: string, length: number): string {
  if (text.length <= length) return text;
  return `… ${text.slice(text.indexOf(" ", text.length - length) + 1)}`;
}

function start(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(" ", length))} …`;
}
