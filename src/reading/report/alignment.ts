/** What it costs to leave something unpaired: the first of a run, and each further one; in logarithms. */
export interface GapCosts {
  open: number;
  further: number;
}

/**
 * How probable each pairing of two sequences is, over all alignments that keep the order of both
 * (a pair hidden Markov model with affine gaps, forward and backward). A pairing that has a rival gets
 * the lesser probability, whichever of the two the best alignment would take.
 * @param score of a pairing, in logarithms; an alignment weighs the sum of its scores and gaps
 * @returns probabilities by row and column, 0 to 1
 */
export function pairingProbabilities(
  rows: number,
  columns: number,
  score: (row: number, column: number) => number,
  { open, further }: GapCosts,
): number[][] {
  const scores = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, c) => score(row, c)));
  // What came last: a pair, a row alone, a column alone. Rows alone come before columns alone, so that
  // one alignment is counted once.
  const pair = table(rows, columns);
  const rowAlone = table(rows, columns);
  const columnAlone = table(rows, columns);
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      if (row === 0 && column === 0) pair[0]![0] = 0;
      else if (row > 0 && column > 0) {
        const [r, c] = [row - 1, column - 1];
        pair[row]![column] = scores[r]![c]! + logSum(pair[r]![c]!, rowAlone[r]![c]!, columnAlone[r]![c]!);
      }
      if (row > 0)
        rowAlone[row]![column] = logSum(pair[row - 1]![column]! + open, rowAlone[row - 1]![column]! + further);
      if (column > 0)
        columnAlone[row]![column] = logSum(
          pair[row]![column - 1]! + open,
          rowAlone[row]![column - 1]! + further,
          columnAlone[row]![column - 1]! + further,
        );
    }
  const total = logSum(pair[rows]![columns]!, rowAlone[rows]![columns]!, columnAlone[rows]![columns]!);
  const rest = afterPairs(scores, rows, columns, { open, further });
  return scores.map((line, row) =>
    line.map((_, column) => Math.exp(pair[row + 1]![column + 1]! + rest[row + 1]![column + 1]! - total)),
  );
}

/** What all alignments weigh that go on behind a pair, by the place behind it. */
function afterPairs(scores: readonly (readonly number[])[], rows: number, columns: number, gaps: GapCosts): number[][] {
  const pair = table(rows, columns);
  const rowAlone = table(rows, columns);
  const columnAlone = table(rows, columns);
  for (let row = rows; row >= 0; row--)
    for (let column = columns; column >= 0; column--) {
      const isEnd = row === rows && column === columns ? 0 : -Infinity;
      const next = row < rows && column < columns ? scores[row]![column]! + pair[row + 1]![column + 1]! : -Infinity;
      const down = row < rows ? rowAlone[row + 1]![column]! : -Infinity;
      const across = column < columns ? columnAlone[row]![column + 1]! : -Infinity;
      pair[row]![column] = logSum(isEnd, next, down + gaps.open, across + gaps.open);
      rowAlone[row]![column] = logSum(isEnd, next, down + gaps.further, across + gaps.further);
      columnAlone[row]![column] = logSum(isEnd, next, across + gaps.further);
    }
  return pair;
}

const table = (rows: number, columns: number) =>
  Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(-Infinity));

/** log(exp(a) + exp(b) + …) without overflow. */
function logSum(...values: number[]): number {
  const most = Math.max(...values);
  return most === -Infinity ? most : most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}
