import type { OfficeCell, OfficeFile, OfficeTable } from "../../reading/office-file.ts";
import { textCell } from "../../reading/office-file.ts";
import { MOST_COLUMNS } from "../../reading/bounds.ts";
import { type ImportProblem, problem } from "../../reading/problem.ts";
import { columnName } from "./cell-address.ts";
import { plainCell } from "./plain-cell.ts";
import { sharedStrings } from "./rich-text.ts";
import { seenCell, type Workbook } from "./xlsx-cell.ts";
import { layoutOf, type PlacedCell, type SheetLayout } from "./xlsx-layout.ts";
import { type SheetPart, xlsxParts } from "./xlsx-parts.ts";
import { remarksOf } from "./xlsx-remarks.ts";
import { type RawSheet, readSheet } from "./xlsx-sheet.ts";
import { readStyles } from "./xlsx-styles.ts";

/**
 * An Excel file -> a table for each sheet that is seen, as a person sees it, and what of it was left.
 * Throws where the bytes are no Excel file, UnpacksLarge and TooComplex where they are too many.
 */
export function readXlsx(bytes: Uint8Array): OfficeFile {
  const { sheets, strings, styles, isComputedOnLoad } = xlsxParts(bytes);
  const workbook = { strings: sharedStrings(strings), styles: readStyles(styles), isComputedOnLoad };
  const tables: OfficeTable[] = [];
  const left: ImportProblem[] = [];
  for (const part of sheets) {
    if (part.isChart) left.push(problem("sheet-of-chart", { read: part.name }));
    else if (part.isHidden) left.push(...hiddenSheet(part));
    else {
      const sheet = readSheet(part.xml);
      const layout = layoutOf(sheet);
      const { rows, unseen, far, odd } = tableOf(layout, sheet, workbook);
      if (rows.length > 0) tables.push({ name: part.name, rows });
      const say = (code: ImportProblem["code"], places: readonly (string | number)[]) => {
        if (places.length > 0) left.push(problem(code, { read: listed(places), form: part.name }));
      };
      say("rows-hidden", layout.hiddenRows);
      say("columns-hidden", layout.hiddenColumns.map(columnName));
      say("cells-crossed-out", unseen["crossed-out"]);
      say("cells-hidden", unseen.hidden);
      say("cells-far", far);
      left.push(...odd, ...remarksOf(part));
    }
  }
  return { tables, footnotes: new Map(), left };
}

function hiddenSheet({ name, xml }: SheetPart): ImportProblem[] {
  return readSheet(xml).cells.length > 0 ? [problem("sheet-hidden", { read: name })] : [];
}

const BLANK = textCell("");
const NO_CELLS: OfficeCell[] = [];

/** Rows and columns stand where they stand in the sheet. */
function tableOf({ cells }: SheetLayout, sheet: RawSheet, workbook: Workbook) {
  const rows: OfficeCell[][] = [];
  const unseen = { "crossed-out": [] as string[], hidden: [] as string[] };
  const far: string[] = [];
  const odd: ImportProblem[] = [];
  for (const placed of cells) {
    const address = columnName(placed.column) + placed.row;
    const seen = seenCell(placed.cell, sheet, workbook);
    if (seen.unseen && !placed.isMerged) unseen[seen.unseen].push(address);
    const cell = plainCell(seen.text, `${address}: `, (one) => odd.push(one));
    if (seen.kind !== "text") cell.kind = seen.kind;
    if (placed.column > MOST_COLUMNS) far.push(address);
    else if (cell.text !== "" || cell.kind !== "text") put(rows, placed, cell);
  }
  return { rows, unseen, far, odd };
}

function put(rows: OfficeCell[][], { row, column, isMerged }: PlacedCell, cell: OfficeCell): void {
  while (rows.length < row - 1) rows.push(NO_CELLS);
  const line = rows[row - 1] ?? (rows[row - 1] = []);
  if (line.length >= column) throw new Error("Merged cells over merged cells");
  while (line.length < column - 1) line.push(BLANK);
  line.push({ ...cell, merged: isMerged });
}

const MOST_LISTED = 12;

/** `D7, D9, …` */
function listed(places: readonly (string | number)[]): string {
  return places.slice(0, MOST_LISTED).join(", ") + (places.length > MOST_LISTED ? ", …" : "");
}
