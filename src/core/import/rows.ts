import type { Area } from "../form.ts";
import { type Columns, findColumns, isHeadRow } from "./columns.ts";
import { type DocumentCell, type DocumentTable, type OfficeDocument, textCell } from "./document.ts";
import { likeness } from "./label.ts";
import type { RowName } from "./match.ts";
import { type ImportProblem, problem } from "./problem.ts";

/** A row of the document that should be a row of the form. */
export interface DocumentRow extends RowName {
  place: { table: number; row: number };
  unit: string;
  value: DocumentCell;
  note: DocumentCell;
}

/**
 * The rows of all tables under the form's head, in order. A table over several pages may come as
 * several tables: one without a head goes on with the columns of the one before.
 */
export function documentRows(
  { tables }: OfficeDocument,
  areas: readonly Area[],
  report: (found: ImportProblem) => void,
): DocumentRow[] {
  let columns: Columns | null = null;
  let width = 0;
  let area: string | null = null;
  const rows: DocumentRow[] = [];
  const skipped: ImportProblem[] = [];
  tables.forEach((table, tableIndex) => {
    const own = findColumns(table);
    const cells = widthOf(table);
    if (own) [columns, width] = [own, cells];
    if (!columns || (!own && cells !== width)) {
      skipped.push(problem("table-skipped", { place: { table: tableIndex + 1, row: 1 }, read: firstText(table) }));
      return;
    }
    const current: Columns = columns;
    table.rows.forEach((cells, rowIndex) => {
      const place = { table: tableIndex + 1, row: rowIndex + 1 };
      if (isHeadRow(cells) || isNumbering(cells)) return;
      const heading = areaOf(cells, areas);
      if (heading) area = heading;
      else if (cells.some((cell) => cell.text !== "")) rows.push(rowOf(cells, current, area, place));
    });
  });
  if (columns) skipped.forEach(report);
  else report(problem(tables.length > 0 ? "head-missing" : "table-missing"));
  return rows;
}

function rowOf(cells: DocumentCell[], columns: Columns, area: string | null, place: DocumentRow["place"]): DocumentRow {
  const cell = (column: number | null) => (column === null ? undefined : cells[column]) ?? textCell("");
  const once = (found: DocumentCell) => (found.merged ? textCell("") : found);
  // A code may share its cell with the label: `3.2.1. Tổng số hồ sơ`.
  const [, inLabel, label] = /^(\d+(?:\.\d+)*)\.?\s+(\p{L}.*)$/u.exec(cell(columns.label).text) ?? [];
  const code = cell(columns.code)
    .text.replace(/\s+/g, "")
    .replace(/[.)]+$/, "");
  const own = code || inLabel ? (label ?? cell(columns.label).text) : cell(columns.label).text;
  return {
    place,
    code: code || (inLabel ?? ""),
    label: code ? cell(columns.label).text : own,
    area,
    unit: once(cell(columns.unit)).text,
    value: once(cell(columns.value)),
    // A note merged over several rows is said of all of them; a number never is.
    note: cell(columns.note),
  };
}

/** The area that a heading line names: `VII. Xây dựng …`, in one cell or two, with or without its number. */
function areaOf(cells: readonly DocumentCell[], areas: readonly Area[]): string | null {
  const texts = [...new Set(cells.map((cell) => cell.text).filter(Boolean))];
  if (texts.length === 0 || texts.length > 2) return null;
  const line = texts.join(" ");
  const [, number, rest = ""] = /^([IVX]+)\s*[.)/:-]?\s+(.+)$/.exec(line) ?? [];
  const byNumber = areas.find(({ id }) => id === number);
  if (byNumber && likeness(rest, byNumber.label.vi) > 0.5) return byNumber.id;
  return areas.find(({ label }) => likeness(number ? rest : line, label.vi) > 0.85)?.id ?? null;
}

/** The line under a head that counts the columns: `(1) (2) (3)`, `A B 1 2`. */
function isNumbering(cells: readonly DocumentCell[]): boolean {
  const texts = cells.map((cell) => cell.text).filter(Boolean);
  return texts.length >= 3 && texts.every((text) => /^\(?(\d|[A-Z])\)?$/.test(text));
}

function widthOf({ rows }: DocumentTable): number {
  return Math.max(0, ...rows.map((cells) => cells.length));
}

function firstText({ rows }: DocumentTable): string {
  return (
    rows
      .flat()
      .find((cell) => cell.text !== "")
      ?.text.slice(0, 60) ?? ""
  );
}
