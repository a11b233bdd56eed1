import type { ReadNumber } from "../reading/report/reading.ts";
import type { SentenceView } from "./report-check-view.ts";

/** In characters, on either side of the number. */
const SHOWN = 90;

/** The sentence that states a number. */
export function sentenceOf({ sentence, inSentence }: ReadNumber): SentenceView {
  const { start, end } = inSentence;
  return { before: sentence.slice(0, start), number: sentence.slice(start, end), after: sentence.slice(end) };
}

/** As much of the sentence as shows what the number is, whole words. */
export function excerpt(number: ReadNumber): SentenceView {
  const { before, number: stated, after } = sentenceOf(number);
  return { before: end(before), number: stated, after: start(after) };
}

function end(text: string): string {
  if (text.length <= SHOWN) return text;
  return `… ${text.slice(text.indexOf(" ", text.length - SHOWN) + 1)}`;
}

function start(text: string): string {
  if (text.length <= SHOWN) return text;
  return `${text.slice(0, text.lastIndexOf(" ", SHOWN))} …`;
}
