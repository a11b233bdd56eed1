import { type GapCosts, pairingProbabilities } from "./alignment.ts";
import { type Board, indicesOf, type Pairing } from "./match-board.ts";

/** Calibrated on made reports of other seeds than those that the tests and the bench use. */
const GAPS: GapCosts = { open: -1.5, further: -0.4 };
/**
 * A pairing this probable is filled where its words speak for it (`score`), no number or figure that is left
 * over has the better words by `behind`, and no two pairings would say as much crosswise. One whose words say
 * little (`little`) is not filled where a figure of another section has the better words by `elsewhere`.
 */
const SURE = { probability: 0.88, behind: 1, score: 1, crossing: 0, little: 4, elsewhere: 3 };
/** What changed places is filled where its words say it by so much more than any other pairing's. */
const SURE_MOVED = { probability: 0.9, ahead: 0.5 };
/** What stands in no order any more, as the items of a list that were turned round, needs the better words on both sides. */
const SURE_UNORDERED = { score: 2, ahead: 1.15 };
/** A pairing less probable is offered down to this. */
export const LIKELY = 0.3;

/** Decides what the numbers of a section are among the figures that last quarter had in it. */
export function matchInSection(board: Board, section: string): void {
  const rows = indicesOf(board.sectionOfRow, (one) => one === section);
  const columns = indicesOf(board.sectionOfColumn, (one) => one === section);
  // To stand where a figure that is gone stood is not enough: words must speak for it, too.
  const speaks = ({ row, column }: Pairing) =>
    board.score(row, column) >= SURE.score && !isSaidElsewhere(row, column, board);
  const probable = inOrder(board, rows, columns).filter(({ certainty }) => certainty >= SURE.probability);
  for (const pairing of probable)
    if (speaks(pairing) && holdsAgainst(pairing, probable, { rows, columns }, board)) board.take(pairing, "sure");
  // Sentences change places: what is left is compared in its own order once more.
  const left = () =>
    inOrder(
      board,
      rows.filter(board.isFree),
      columns.filter((column) => !board.isTaken(column)),
    );
  for (const pairing of left())
    if (pairing.certainty >= SURE_MOVED.probability && speaks(pairing))
      if (leadOf(pairing, rows, columns, board) >= SURE_MOVED.ahead) board.take(pairing, "sure");
  for (const pairing of unordered(rows, columns, board)) board.take(pairing, "sure");
  for (const pairing of left()) board.take(pairing, "likely");
}

/** Whether a figure of another section says a number much better than one whose words say little of it. */
function isSaidElsewhere(row: number, column: number, { score, sectionOfColumn }: Board): boolean {
  const own = score(row, column);
  if (own >= SURE.little) return false;
  const home = sectionOfColumn[column];
  return sectionOfColumn.some((section, other) => section !== home && score(row, other) > own + SURE.elsewhere);
}

/** What is left over and has, among all of the section, the better words on both sides. */
function unordered(rows: readonly number[], columns: readonly number[], board: Board): Pairing[] {
  return rows.filter(board.isFree).flatMap((row) =>
    columns.flatMap((column) => {
      const pairing = { row, column, certainty: SURE_MOVED.probability };
      const isPlain = !board.isTaken(column) && board.score(row, column) >= SURE_UNORDERED.score;
      if (!isPlain || isSaidElsewhere(row, column, board)) return [];
      return leadOf(pairing, rows, columns, board) >= SURE_UNORDERED.ahead ? [pairing] : [];
    }),
  );
}

/** Whether no rival that is left over is far ahead, and no other probable pairing would rather change partners. */
function holdsAgainst(
  pairing: Pairing,
  probable: readonly Pairing[],
  all: { rows: readonly number[]; columns: readonly number[] },
  board: Board,
): boolean {
  const { row, column } = pairing;
  const [pairedRows, pairedColumns] = [
    new Set(probable.map((one) => one.row)),
    new Set(probable.map((one) => one.column)),
  ];
  const left = {
    rows: all.rows.filter((one) => !pairedRows.has(one)),
    columns: all.columns.filter((one) => !pairedColumns.has(one)),
  };
  const [own, { score }] = [board.score(row, column), board];
  if (leadOf(pairing, left.rows, left.columns, board) < -SURE.behind) return false;
  // Another number and another figure that are both left over say it better: the two have changed places.
  if (left.rows.some((one) => score(one, column) > own) && left.columns.some((one) => score(row, one) > own))
    return false;
  return probable.every((other) => {
    if (other === pairing) return true;
    const straight = board.score(row, column) + board.score(other.row, other.column);
    return straight - board.score(row, other.column) - board.score(other.row, column) >= SURE.crossing;
  });
}

/** No rival is worse than this. */
const WORST = -9;

/** How far a pairing's score is ahead of the best other one of its row or column; below 0 where it is behind. */
export function leadOf(
  { row, column }: Pairing,
  rows: readonly number[],
  columns: readonly number[],
  { score }: Board,
): number {
  let rival = WORST;
  for (const other of rows) if (other !== row) rival = Math.max(rival, score(other, column));
  for (const other of columns) if (other !== column) rival = Math.max(rival, score(row, other));
  return score(row, column) - rival;
}

/** The likely pairings of rows and columns among the orders that keep both, the most probable first. */
export function inOrder({ score }: Board, rows: readonly number[], columns: readonly number[]): Pairing[] {
  const probabilities = pairingProbabilities(rows.length, columns.length, (r, c) => score(rows[r]!, columns[c]!), GAPS);
  return rows
    .flatMap((row, r) => columns.map((column, c) => ({ row, column, certainty: probabilities[r]![c]! })))
    .filter(({ certainty }) => certainty >= LIKELY)
    .sort((a, b) => b.certainty - a.certainty);
}
