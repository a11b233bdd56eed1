import { type GapCosts, pairingProbabilities } from "./alignment.ts";
import { isSpan } from "./figure-of.ts";
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

/** Calibrated on made reports of other seeds than those that the tests and the bench use. */
const GAPS: GapCosts = { open: -1.5, further: -0.4 };
/** A pairing this probable is filled, as long as no other pairing of the two has the better words by so much. */
const SURE = { probability: 0.88, behind: 2, score: 1 };
/** What changed places is filled where its words say it by so much more than any other pairing's. */
const SURE_MOVED = { probability: 0.9, ahead: 0.5 };
/** A pairing less probable is offered down to this. */
const LIKELY = 0.3;
/** What is left over on both sides, anywhere in the report, is offered where its score is at least this. */
const OFFERED = 1;

/**
 * Numbers of a new report -> figures of last quarter, by section, order, unit and the words around
 * them. Values are never looked at: they change.
 * @param previous in the order of the report
 * @returns one match for each number, and the figures that no number is
 */
export function matchNumbers(
  numbers: readonly FoundNumber[],
  passages: readonly Passage[],
  previous: readonly PreviousFigure[],
  vocabulary: Pick<Vocabulary, "abbreviations">,
): { matches: NumberMatch[]; gone: string[] } {
  const rarities = raritiesIn(previous, vocabulary);
  const found = numbers.map((number) => comparedNumber(number, passages[number.passage]!, vocabulary));
  const known = previous.map((figure) => comparedFigure(figure, vocabulary));
  const score = (row: number, column: number) => scoreOf(evidenceOf(found[row]!, known[column]!, rarities));
  const matches: NumberMatch[] = numbers.map(() => ({ state: "new", figure: null, certainty: 0 }));
  const taken = new Set<number>();
  const take = ({ row, column, certainty }: Pairing, state: MatchState) => {
    if (matches[row]!.state !== "new" || taken.has(column)) return;
    const isOther = isOtherTime(numbers[row]!, previous[column]!);
    matches[row] = { state: isOther ? "likely" : state, figure: previous[column]!.id, certainty };
    taken.add(column);
  };
  const isFree = (row: number) => matches[row]!.state === "new";

  for (const section of new Set(found.map((one) => one.section))) {
    const rows = indicesOf(found, (one) => one.section === section);
    const columns = indicesOf(known, (one) => one.section === section);
    const inSection = scoresOf(rows, columns, score);
    // To stand where a figure that is gone stood is not enough: words must speak for it, too.
    const speaks = ({ row, column }: Pairing) => inSection(row, column) >= SURE.score;
    for (const pairing of inOrder(rows, columns, inSection))
      if (pairing.certainty >= SURE.probability && pairing.lead >= -SURE.behind && speaks(pairing))
        take(pairing, "sure");
    // Sentences change places: what is left is compared in its own order once more.
    const left = () =>
      inOrder(
        rows.filter(isFree),
        columns.filter((column) => !taken.has(column)),
        inSection,
        { rows, columns },
      );
    for (const pairing of left())
      if (pairing.certainty >= SURE_MOVED.probability && pairing.lead >= SURE_MOVED.ahead && speaks(pairing))
        take(pairing, "sure");
    for (const pairing of left()) if (pairing.certainty >= LIKELY) take(pairing, "likely");
  }
  const rows = indicesOf(matches, (_, row) => isFree(row));
  const columns = indicesOf(previous, (_, column) => !taken.has(column));
  const anywhere = rows.flatMap((row) =>
    columns.map((column) => ({ row, column, certainty: score(row, column), lead: 0 })),
  );
  for (const pairing of anywhere.sort((a, b) => b.certainty - a.certainty))
    if (pairing.certainty >= OFFERED) take({ ...pairing, certainty: 1 / (1 + Math.exp(-pairing.certainty)) }, "likely");
  return { matches, gone: previous.filter((_, column) => !taken.has(column)).map(({ id }) => id) };
}

/** What was counted in a quarter and is now said of the year, or the other way round, is not filled unseen. */
function isOtherTime({ time }: FoundNumber, { measures }: PreviousFigure): boolean {
  return isSpan(measures) && isSpan(time.measures) && measures !== time.measures;
}

/** Scores by row and column, computed once. */
type Scores = (row: number, column: number) => number;

function scoresOf(rows: readonly number[], columns: readonly number[], score: Scores): Scores {
  const known = new Map(rows.map((row) => [row, new Map(columns.map((column) => [column, score(row, column)]))]));
  return (row, column) => known.get(row)!.get(column)!;
}

/** All pairings of rows and columns with their probability among the orders that keep both, the most probable first. */
function inOrder(
  rows: readonly number[],
  columns: readonly number[],
  score: Scores,
  rivalsIn = { rows, columns },
): Pairing[] {
  const probabilities = pairingProbabilities(rows.length, columns.length, (r, c) => score(rows[r]!, columns[c]!), GAPS);
  const ofRow = new Map(rows.map((row) => [row, twoBest(rivalsIn.columns.map((column) => score(row, column)))]));
  const ofColumn = new Map(columns.map((column) => [column, twoBest(rivalsIn.rows.map((row) => score(row, column)))]));
  return rows
    .flatMap((row, r) =>
      columns.map((column, c) => {
        const own = score(row, column);
        const rival = Math.max(besides(own, ofRow.get(row)!), besides(own, ofColumn.get(column)!));
        return { row, column, certainty: probabilities[r]![c]!, lead: own - rival };
      }),
    )
    .filter(({ certainty }) => certainty >= LIKELY)
    .sort((a, b) => b.certainty - a.certainty);
}

/** No rival is worse than this. */
const WORST = -9;

function twoBest(scores: readonly number[]): [number, number] {
  const [best = WORST, next = WORST] = scores.toSorted((a, b) => b - a);
  return [Math.max(best, WORST), Math.max(next, WORST)];
}

/** The best of the others. */
function besides(own: number, [best, next]: readonly [number, number]): number {
  return own >= best ? next : best;
}

interface Pairing {
  row: number;
  column: number;
  certainty: number;
  /** How far its score is ahead of the best other one of its row or column; below 0 where it is behind. */
  lead: number;
}

function indicesOf<T>(list: readonly T[], is: (item: T, index: number) => boolean): number[] {
  return list.flatMap((item, index) => (is(item, index) ? [index] : []));
}
