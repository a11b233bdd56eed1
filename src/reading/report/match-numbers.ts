import { boardOf, indicesOf, type NumberMatch } from "./match-board.ts";
import { matchInSection } from "./match-in-section.ts";
import { matchMoved, offerLeft } from "./match-moved.ts";
import type { FoundNumber } from "./numbers.ts";
import type { Passage } from "./passages.ts";
import type { PreviousFigure } from "./previous.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Numbers of a new report -> figures of last quarter, by section, order, unit and the words around
 * them. Values are never looked at: they change. First what stands in its section, then what went to another.
 * @param previous in the order of the report
 * @returns one match for each number, and the figures that no number is
 */
export function matchNumbers(
  numbers: readonly FoundNumber[],
  passages: readonly Passage[],
  previous: readonly PreviousFigure[],
  vocabulary: Pick<Vocabulary, "abbreviations">,
): { matches: readonly NumberMatch[]; gone: string[] } {
  const board = boardOf(numbers, passages, previous, vocabulary);
  for (const section of new Set(board.sectionOfRow)) matchInSection(board, section);
  matchMoved(board, sentencesOf(numbers));
  offerLeft(board);
  const gone = indicesOf(previous, (_, column) => !board.isTaken(column)).map((column) => previous[column]!.id);
  return { matches: board.matches, gone };
}

/** The rows of each sentence. */
function sentencesOf(numbers: readonly FoundNumber[]): number[][] {
  const sentences = new Map<string, number[]>();
  numbers.forEach(({ passage, start, inSentence }, row) => {
    const key = `${passage} ${start - inSentence.start}`;
    sentences.set(key, [...(sentences.get(key) ?? []), row]);
  });
  return [...sentences.values()];
}
