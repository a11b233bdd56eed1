import { isSpan } from "../../core/figure.ts";
import type { FoundNumber } from "./numbers.ts";
import { comparedFigure, comparedNumber, evidenceOf, raritiesIn, scoreOf } from "./pair-score.ts";
import type { Passage } from "./passages.ts";
import type { PreviousFigure } from "./previous.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * What a number of the new report is: `sure` is filled, `likely` is offered for a person to confirm,
 * `new` is proposed as another figure.
 */
export type MatchState = "sure" | "likely" | "new";

export interface NumberMatch {
  state: MatchState;
  /** The figure of last quarter; null for a new number. */
  figure: string | null;
  /** How probable the pairing is, 0 to 1. */
  certainty: number;
}

/** A number (row) and a figure (column) that may be the same. */
export interface Pairing {
  row: number;
  column: number;
  certainty: number;
}

/** The numbers of a report as rows, last quarter's figures as columns, and what is decided of them so far. */
export interface Board {
  /** The section in which each row and each column stands. */
  sectionOfRow: readonly string[];
  sectionOfColumn: readonly string[];
  /** The log odds that a number is a figure, by their words and units. */
  score: (row: number, column: number) => number;
  matches: readonly NumberMatch[];
  isFree: (row: number) => boolean;
  isTaken: (column: number) => boolean;
  /** Decides a pairing, as long as neither is decided. */
  take: (pairing: Pairing, state: MatchState) => void;
}

export function boardOf(
  numbers: readonly FoundNumber[],
  passages: readonly Passage[],
  previous: readonly PreviousFigure[],
  vocabulary: Pick<Vocabulary, "abbreviations">,
): Board {
  const rarities = raritiesIn(previous, vocabulary);
  const found = numbers.map((number) => comparedNumber(number, passages[number.passage]!, vocabulary));
  const known = previous.map((figure) => comparedFigure(figure, vocabulary));
  const matches: NumberMatch[] = numbers.map(() => ({ state: "new", figure: null, certainty: 0 }));
  const taken = new Set<number>();
  const isFree = (row: number) => matches[row]!.state === "new";
  return {
    sectionOfRow: found.map(({ section }) => section),
    sectionOfColumn: known.map(({ section }) => section),
    score: remembered((row, column) => scoreOf(evidenceOf(found[row]!, known[column]!, rarities))),
    matches,
    isFree,
    isTaken: (column) => taken.has(column),
    take: ({ row, column, certainty }, state) => {
      if (!isFree(row) || taken.has(column)) return;
      const [number, figure] = [numbers[row]!, previous[column]!];
      const isOther = isOtherTime(number, figure) || isOtherPlace(passages[number.passage]!, figure);
      matches[row] = { state: isOther ? "likely" : state, figure: figure.id, certainty };
      taken.add(column);
    },
  };
}

/** What was counted in a quarter and is now said of the year, or the other way round, is not filled unseen. */
function isOtherTime({ time }: FoundNumber, { measures }: PreviousFigure): boolean {
  return isSpan(measures) && isSpan(time.measures) && measures !== time.measures;
}

const PLACE_NAME = /(?<!\p{L})(?:tỉnh|thành phố|huyện|thị xã|xã|phường)\s+(\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+)/gu;

/** A figure that is of a place by its label is not filled from a paragraph that does not name the place. */
function isOtherPlace({ text }: Passage, { label }: PreviousFigure): boolean {
  return [...label.matchAll(PLACE_NAME)].some(([, name = ""]) => !text.includes(name));
}

/** Each score is computed once. */
function remembered(score: Board["score"]): Board["score"] {
  const known = new Map<number, Map<number, number>>();
  return (row, column) => {
    const ofRow = known.get(row) ?? new Map<number, number>();
    known.set(row, ofRow);
    const own = ofRow.get(column) ?? score(row, column);
    ofRow.set(column, own);
    return own;
  };
}

export function indicesOf<T>(list: readonly T[], is: (item: T, index: number) => boolean): number[] {
  return list.flatMap((item, index) => (is(item, index) ? [index] : []));
}
