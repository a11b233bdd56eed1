import { findColumns } from "../../reading/columns.ts";
import { type OfficeCell, type OfficeTable, textCell } from "../../reading/office-file.ts";
import type { Block } from "../../reading/report/document.ts";
import { isUnsure, type Leftovers } from "./leftovers.ts";
import { cellOf } from "./word-cell.ts";
import { isOn, textOf } from "./word-names.ts";
import { type LaidRow, laidRows } from "./word-row.ts";
import { isShaded, type Style, type Styles } from "./word-styles.ts";
import { at, childOf, type XmlElement } from "./xml.ts";

/** What a table adds to the look of the text in its cells. */
export interface TableAround {
  /** null outside of tables. */
  style: Style | null;
  isShaded: boolean;
}

export interface CellReader {
  blocksOf: (cell: XmlElement, around: TableAround) => Block[];
  /** Throws where there are too many. */
  addCells: (count: number) => void;
  /** Keeps where the cells of a table stand, until the whole file is read. */
  keep: (table: OfficeTable, rows: readonly LaidRow[]) => void;
}

/**
 * Cells at their columns: a cell over two columns is followed by blanks, one over two rows is repeated below.
 * Where a form stands in a cell, the table around it only lays out the page: what stands in its cells is
 * returned instead, one after the other. Rows that are hidden or that a change deleted are left.
 */
export function wordTable(element: XmlElement, styles: Styles, reader: CellReader, leftovers: Leftovers): Block[] {
  const table: OfficeTable = { rows: [] };
  const laid = laidRows(element, leftovers);
  reader.addCells(laid.length * widthOf(laid));
  const around = aroundOf(element, styles);
  const shown: LaidRow[] = [];
  const inside: Block[] = [];
  for (const row of laid) {
    const start = leftovers.count;
    const isGone = leaveGone(row, leftovers);
    const line = isGone ? [] : readRow(row, widthOf(laid), table.rows.at(-1), around, reader, leftovers, inside);
    const place = { table, row: table.rows.length };
    leftovers.place(...row.left, place);
    if (!inside.some(isForm)) leftovers.place(start, leftovers.count, place);
    if (isGone) continue;
    table.rows.push(line);
    shown.push(row);
  }
  if (inside.some(isForm)) {
    leftovers.unplace(table);
    return inside;
  }
  reader.keep(table, shown);
  return [{ kind: "table", table }];
}

const isForm = (block: Block) => block.kind === "table" && findColumns(block.table) !== null;
const widthOf = (rows: readonly LaidRow[]) => Math.max(0, ...rows.map(({ width }) => width));

function aroundOf(table: XmlElement, styles: Styles): TableAround {
  const properties = childOf(table, "w:tblPr");
  const style = styles.of(at(properties, "w:tblStyle")?.attributes["w:val"], "table");
  return { style, isShaded: style.isShaded || (properties !== undefined && isShaded(properties)) };
}

/** Whether a row is not there: it is hidden, or a tracked change deleted it. */
function leaveGone({ element }: LaidRow, leftovers: Leftovers): boolean {
  const properties = childOf(element, "w:trPr");
  const isHidden = isOn(childOf(properties, "w:hidden"));
  const isDeleted = childOf(properties, "w:del") !== undefined;
  if (childOf(properties, "w:ins") || isDeleted) leftovers.trackedChanges++;
  if (isHidden || isDeleted) leftovers.addText(isHidden ? "hidden" : "deleted", textOf(element));
  return isHidden || isDeleted;
}

/** @param inside takes the blocks of all cells */
function readRow(
  { cells }: LaidRow,
  width: number,
  above: readonly OfficeCell[] | undefined,
  { style, isShaded: isFilled }: TableAround,
  reader: CellReader,
  leftovers: Leftovers,
  inside: Block[],
): OfficeCell[] {
  const line = Array.from({ length: width }, () => textCell(""));
  for (const { element, column, goesOn } of cells) {
    const before = leftovers.count;
    const properties = childOf(element, "w:tcPr");
    const around = { style, isShaded: isFilled || (properties !== undefined && isShaded(properties)) };
    const blocks = reader.blocksOf(element, around);
    inside.push(...blocks);
    const merged = goesOn ? above?.[column] : undefined;
    line[column] = merged ? { ...merged, merged: true } : cellOf(blocks, leftovers.since(before).some(isUnsure));
  }
  return line;
}
