/** The last row and column that Excel has: XFD1048576. */
const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** A block of cells, rows and columns from 1. */
export interface CellRange {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** `D7` -> row 7, column 4. Throws where there is no such cell. */
export function readAddress(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address) ?? [];
  const place = { row: Number(digits), column: columnNumber(letters) };
  if (place.row < 1 || place.row > LAST_ROW || place.column < 1 || place.column > LAST_COLUMN)
    throw new Error(`There is no cell ${address}`);
  return place;
}

/** `B2:D7`, or one cell. */
export function readRange(range: string): CellRange {
  const [first = "", last = first] = range.split(":");
  const [from, to] = [readAddress(first), readAddress(last)];
  return { top: from.row, bottom: to.row, left: from.column, right: to.column };
}

/** 4 -> `D`, 28 -> `AB` */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnName(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function isWithin({ top, bottom, left, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
