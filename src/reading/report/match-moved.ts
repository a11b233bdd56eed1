import { type Board, indicesOf, type Pairing } from "./match-board.ts";
import { inOrder, leadOf } from "./match-in-section.ts";

/**
 * A sentence that went to another section is filled where it is plain which section it came from, and each of
 * its numbers is that figure by its own words. Calibrated as the rest, and stricter: no place speaks for it.
 */
const SURE = { probability: 0.9, score: 3.4, home: 2, ahead: 0.5 };
/** What is left over on both sides, anywhere in the report, is offered where its score is at least this. */
const OFFERED = 1;

/**
 * Decides what sentences are whose numbers no figure of their own section is: a sentence is compared with what is
 * left of each section, as if it stood there.
 * @param sentences the rows of each sentence
 */
export function matchMoved(board: Board, sentences: readonly (readonly number[])[]): void {
  const columns = indicesOf(board.sectionOfColumn, (_, column) => !board.isTaken(column));
  const allRows = indicesOf(board.sectionOfRow, () => true);
  const allColumns = indicesOf(board.sectionOfColumn, () => true);
  const found = sentences.flatMap((sentence) => {
    const rows = sentence.filter(board.isFree);
    return rows.length === 0 ? [] : homeOf(rows, columns, board).map((pairing) => ({ pairing, rows }));
  });
  for (const { pairing, rows } of found.sort((a, b) => b.pairing.certainty - a.pairing.certainty)) {
    if (pairing.certainty < SURE.probability || board.score(pairing.row, pairing.column) < SURE.score) continue;
    // Rivals within the sentence are for its order to decide.
    const home = board.sectionOfColumn[pairing.column];
    const otherRows = allRows.filter((row) => !rows.includes(row));
    const otherColumns = allColumns.filter((column) => board.sectionOfColumn[column] !== home || board.isTaken(column));
    if (leadOf(pairing, otherRows, otherColumns, board) >= SURE.ahead) board.take(pairing, "sure");
  }
}

/** The pairings of a sentence's numbers with the section that it fits best; none where another fits nearly as well. */
function homeOf(rows: readonly number[], columns: readonly number[], board: Board): Pairing[] {
  const sections = [...new Set(columns.map((column) => board.sectionOfColumn[column]!))].map((section) => {
    const own = columns.filter((column) => board.sectionOfColumn[column] === section);
    const pairings = inOrder(board, rows, own);
    const fit = pairings.reduce((sum, { row, column, certainty }) => sum + certainty * board.score(row, column), 0);
    return { pairings, fit };
  });
  const [best, next] = sections.sort((a, b) => b.fit - a.fit);
  return best && best.fit - (next?.fit ?? 0) >= SURE.home ? best.pairings : [];
}

/** Offers what is left, the best words first. */
export function offerLeft(board: Board): void {
  const rows = indicesOf(board.matches, (_, row) => board.isFree(row));
  const columns = indicesOf(board.sectionOfColumn, (_, column) => !board.isTaken(column));
  const anywhere = rows.flatMap((row) =>
    columns.map((column) => ({ row, column, certainty: board.score(row, column) })),
  );
  for (const pairing of anywhere.sort((a, b) => b.certainty - a.certainty))
    if (pairing.certainty >= OFFERED)
      board.take({ ...pairing, certainty: 1 / (1 + Math.exp(-pairing.certainty)) }, "likely");
}
