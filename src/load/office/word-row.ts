import { MOST_COLUMNS } from "../../reading/bounds.ts";
import type { Leftovers } from "./leftovers.ts";
import { contentOf } from "./word-content.ts";
import { textOf } from "./word-names.ts";
import { at, childOf, elementsOf, TooComplex, type XmlElement } from "./xml.ts";

/** A cell at its columns, from 0. */
export interface LaidCell {
  element: XmlElement;
  column: number;
  span: number;
  /** It goes on from the cell above. */
  goesOn: boolean;
}

export interface LaidRow {
  element: XmlElement;
  cells: LaidCell[];
  /** How many columns there are up to its end. */
  width: number;
  /** What was left while it was laid out: from there to there among all. */
  left: [from: number, to: number];
}

/** The rows of a table with their cells at the columns that a person sees. Throws TooComplex beyond MOST_COLUMNS. */
export function laidRows(table: XmlElement, leftovers: Leftovers): LaidRow[] {
  const rows = contentOf(table, leftovers).flatMap((row) => {
    if (row.name === "w:tr") return [laidRow(row, leftovers)];
    leftovers.addUnknown(row);
    return [];
  });
  const place = seenColumns(table, rows);
  return rows.map(({ cells, width, ...row }) => ({
    ...row,
    cells: cells.map((cell) => {
      const column = place(cell.column);
      return { ...cell, column, span: place(cell.column + cell.span) - column };
    }),
    width: place(width),
  }));
}

function laidRow(row: XmlElement, leftovers: Leftovers): LaidRow {
  const properties = childOf(row, "w:trPr");
  const from = leftovers.count;
  let width = countOf(childOf(properties, "w:gridBefore"), 0);
  const cells: LaidCell[] = [];
  for (const element of contentOf(row, leftovers)) {
    if (element.name !== "w:tc") {
      leftovers.addUnknown(element);
      continue;
    }
    const own = childOf(element, "w:tcPr");
    const span = countOf(childOf(own, "w:gridSpan"), 1);
    if (childOf(own, "w:cellDel")) {
      leftovers.trackedChanges++;
      leftovers.addText("deleted", textOf(element));
      continue;
    }
    const merge = childOf(own, "w:vMerge");
    const goesOn = merge !== undefined && merge.attributes["w:val"] !== "restart";
    const beside = childOf(own, "w:hMerge");
    const before = cells.at(-1);
    if (beside && beside.attributes["w:val"] !== "restart" && before) {
      before.span += span;
      leftovers.addText("hidden", textOf(element));
    } else cells.push({ element, column: width, span, goesOn });
    width += span;
  }
  width += countOf(childOf(properties, "w:gridAfter"), 0);
  if (width > MOST_COLUMNS) throw new TooComplex(`${width} columns`);
  return { element: row, cells, width, left: [from, leftovers.count] };
}

/** A count of columns; what is no count is the least. */
function countOf(element: XmlElement | undefined, least: number): number {
  const text = element?.attributes["w:val"] ?? "";
  return /^\d+$/.test(text) ? Math.max(least, Number(text)) : least;
}

/** Twentieths of a point, some four millimetres: so little may an edge be off that was dragged by hand. */
const SLIVER = 250;

/**
 * The columns of the grid as a person sees them: where the edge of a cell was dragged a little off, Word's grid has
 * a sliver of a column more, which is none.
 */
function seenColumns(table: XmlElement, rows: readonly LaidRow[]): (edge: number) => number {
  const grid = at(table, "w:tblGrid");
  const widths = (grid ? elementsOf(grid, "w:gridCol") : []).map(({ attributes }) => Number(attributes["w:w"] ?? 0));
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const alone = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ column, span }) => (span === 1 ? [column] : []))));
  const edges = [0];
  widths.slice(0, MOST_COLUMNS).forEach((width, column) => {
    const isSliver = width > 0 && width < Math.min(SLIVER, mean / 4) && !alone.has(column);
    edges.push(edges[column]! + (isSliver ? 0 : 1));
  });
  return (edge) => edges[edge] ?? edges.at(-1)! + edge - (edges.length - 1);
}
