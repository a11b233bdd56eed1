import type { Abbreviation } from "../../core/abbreviation.ts";
import { sentencesOf } from "../../reading/report/sentences.ts";
import type { ReportReading } from "../../reading/report/reading.ts";
import { fullWords } from "../../reading/report/vocabulary.ts";

/** A sentence of the report that says something else than last quarter's prose. */
export interface OtherSentence {
  sentence: string;
  /** The mark of the footnote that it stands in; "" in the text. */
  footnote: string;
}

/**
 * So many of a sentence's pairs of words stand in prose that says the same in plainer words: on the real report
 * all but a few of its sentences have more, and 19 of 20 sentences of other sections have less.
 */
const SAME = 0.35;

/**
 * The sentences of a section that an editor must look at: with a number or a document that is new or not sure,
 * or whose words last quarter's prose of the section has not.
 */
export function otherSentences(
  { passages, numbers, documents }: Pick<ReportReading, "passages" | "numbers" | "documents">,
  section: string,
  prose: string,
  abbreviations: readonly Abbreviation[],
): OtherSentence[] {
  const pairsOf = (text: string) => pairs(fullWords(text, { abbreviations }).filter((word) => !/\d/.test(word)));
  const known = new Set(pairsOf(prose.replace(/<[^>]*>/g, " ")));
  const added = documents.filter((document) => document.known === null).map(({ number }) => number);
  return passages.flatMap(({ place, text }, index) => {
    if (place.kind === "form-note" || place.section !== section) return [];
    const own = numbers.filter((number) => number.passage === index);
    return sentencesOf(text).flatMap(({ text: sentence, start, end }) => {
      const within = own.filter((number) => number.start >= start && number.end <= end);
      const isUnsure = within.some(({ match }) => match.state !== "sure");
      const said = pairsOf(sentence);
      const share = said.filter((pair) => known.has(pair)).length / Math.max(said.length, 1);
      const isOther = isUnsure || added.some((number) => sentence.includes(number)) || share < SAME;
      return isOther ? [{ sentence, footnote: place.kind === "footnote" ? place.footnote : "" }] : [];
    });
  });
}

function pairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}
