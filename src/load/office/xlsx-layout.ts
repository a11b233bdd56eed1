import { MOST_SHEET_CELLS } from "../../reading/bounds.ts";
import { type CellRange, LAST_COLUMN } from "./cell-address.ts";
import type { RawCell, RawSheet } from "./xlsx-sheet.ts";
import { TooComplex } from "./xml.ts";

/** A cell where it is seen. */
export interface PlacedCell {
  cell: RawCell;
  row: number;
  column: number;
  /** It goes on from the row above: the two were merged. */
  isMerged: boolean;
}

/** The cells of a sheet that can be seen, in order, and where there were others. */
export interface SheetLayout {
  cells: PlacedCell[];
  /** Rows and columns that are hidden and hold something. */
  hiddenRows: number[];
  hiddenColumns: number[];
}

/** Merged cells laid out, what is hidden or lies beneath a merged cell left out. Throws TooComplex where merging is endless. */
export function layoutOf(sheet: RawSheet): SheetLayout {
  const isHiddenColumn = columnTest(sheet);
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merged = new Merging(sheet, isHiddenColumn);
  const cells = sheet.cells.flatMap((cell) => merged.placesOf(cell));
  const seen = cells.filter(({ row, column }) => {
    const isRow = sheet.hiddenRows.has(row);
    if (isRow) hiddenRows.add(row);
    else if (isHiddenColumn(column)) hiddenColumns.add(column);
    return !isRow && !isHiddenColumn(column);
  });
  seen.sort((a, b) => a.row - b.row || a.column - b.column);
  return { cells: seen, hiddenRows: inOrder(hiddenRows), hiddenColumns: inOrder(hiddenColumns) };
}

/** Which places a cell has once merged cells are laid out. A span over a whole sheet costs no more than the cells in it. */
class Merging {
  readonly #sheet: RawSheet;
  readonly #isHiddenColumn: (column: number) => boolean;
  readonly #rows = new Map<number, RawCell[]>();
  readonly #places = new Map<RawCell, PlacedCell[]>();
  #budget = MOST_SHEET_CELLS * 20;

  constructor(sheet: RawSheet, isHiddenColumn: (column: number) => boolean) {
    this.#sheet = sheet;
    this.#isHiddenColumn = isHiddenColumn;
    for (const cell of sheet.cells) {
      const row = this.#rows.get(cell.row);
      if (row) row.push(cell);
      else this.#rows.set(cell.row, [cell]);
    }
    for (const range of sheet.merges) this.#lay(range);
  }

  placesOf(cell: RawCell): PlacedCell[] {
    return this.#places.get(cell) ?? [{ cell, row: cell.row, column: cell.column, isMerged: false }];
  }

  /** All cells beneath the first are covered; its own text stands in the first row and column that are seen. */
  #lay({ top, bottom, left, right }: CellRange): void {
    const rows = this.#rowsWithin(top, bottom);
    let first: RawCell | undefined;
    for (const row of rows)
      for (const cell of this.#rows.get(row)!) {
        this.#spend();
        if (row === top && cell.column === left) first = cell;
        else if (cell.column >= left && cell.column <= right) this.#places.set(cell, []);
      }
    if (!first) return;
    const cell = first;
    const column = this.#firstSeen(left, right, this.#isHiddenColumn);
    const start = this.#firstSeen(top, bottom, (row) => this.#sheet.hiddenRows.has(row));
    const below = rows.filter((row) => row > start && !this.#sheet.hiddenRows.has(row));
    this.#places.set(
      cell,
      [start, ...below].map((row) => ({ cell, row, column, isMerged: row !== start })),
    );
  }

  #rowsWithin(top: number, bottom: number): number[] {
    if (bottom === top) return this.#rows.has(top) ? [top] : [];
    return [...this.#rows.keys()].filter((row) => {
      this.#spend();
      return row >= top && row <= bottom;
    });
  }

  #firstSeen(from: number, to: number, isHidden: (place: number) => boolean): number {
    for (let place = from; place <= to; place++) {
      this.#spend();
      if (!isHidden(place)) return place;
    }
    return from;
  }

  #spend(): void {
    if (--this.#budget < 0) throw new TooComplex("Merged cells over merged cells");
  }
}

function columnTest({ hiddenColumns }: RawSheet): (column: number) => boolean {
  const hidden = new Uint8Array(LAST_COLUMN + 1);
  for (const { left, right } of hiddenColumns) hidden.fill(1, left, right + 1);
  return (column) => hidden[column] === 1;
}

function inOrder(numbers: ReadonlySet<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}
