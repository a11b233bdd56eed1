import type { Area } from "../core/form.ts";
import { asPrinted } from "../core/unit.ts";
import { type Columns, findColumns, isHeadRow } from "./columns.ts";
import { type OfficeCell, type OfficeTable, type OfficeFile, textCell } from "./office-file.ts";
import { likeness } from "./label.ts";
import type { RowName } from "./match.ts";
import { type ImportProblem, problem } from "./problem.ts";

/** A row of the document that should be a row of the form. */
export interface OfficeRow extends RowName {
  position: { table: number; row: number };
  unit: string;
  value: OfficeCell;
  note: OfficeCell;
}

/**
 * The rows of all tables under the form's head, in order. A table over several pages may come as
 * several tables: one without a head goes on with the columns of the one before.
 */
export function officeRows(
  { tables }: OfficeFile,
  areas: readonly Area[],
  onProblem: (found: ImportProblem) => void,
): OfficeRow[] {
  let columns: Columns | null = null;
  let width = 0;
  let area: string | null = null;
  const rows: OfficeRow[] = [];
  const skipped: ImportProblem[] = [];
  tables.forEach((table, tableIndex) => {
    if (table.rows.length === 0) return;
    const own = findColumns(table);
    const cells = widthOf(table);
    if (own) [columns, width] = [own, cells];
    if (!columns || (!own && cells !== width)) {
      skipped.push(problem("table-skipped", { position: { table: tableIndex + 1, row: 1 }, read: firstText(table) }));
      return;
    }
    const current: Columns = columns;
    table.rows.forEach((cells, rowIndex) => {
      const position = { table: tableIndex + 1, row: rowIndex + 1 };
      if (isHeadRow(cells) || isNumbering(cells)) return;
      const heading = areaOf(cells, areas);
      if (heading) area = heading;
      else if (cells.some((cell) => cell.text !== "")) rows.push(rowOf(cells, current, area, position));
    });
  });
  if (columns) skipped.forEach(onProblem);
  else onProblem(problem(tables.length > 0 ? "head-missing" : "table-missing"));
  return rows;
}

function rowOf(cells: OfficeCell[], columns: Columns, area: string | null, position: OfficeRow["position"]): OfficeRow {
  const cell = (column: number | null) => (column === null ? undefined : cells[column]) ?? textCell("");
  const once = (found: OfficeCell): OfficeCell =>
    found.merged ? { ...textCell(""), kind: found.text === "" ? "text" : "merged" } : found;
  // A code may share its cell with the label: `3.2.1. Tổng số hồ sơ`.
  const [, inLabel, label] = /^(\d+(?:\.\d+)*)\.?\s+(\p{L}.*)$/u.exec(cell(columns.label).text) ?? [];
  const code = cell(columns.code)
    .text.replace(/\s+/g, "")
    .replace(/[.)]+$/, "");
  const own = code || inLabel ? (label ?? cell(columns.label).text) : cell(columns.label).text;
  return {
    position,
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
function areaOf(cells: readonly OfficeCell[], areas: readonly Area[]): string | null {
  const texts = [...new Set(cells.map((cell) => cell.text).filter(Boolean))];
  if (texts.length === 0 || texts.length > 2) return null;
  const line = texts.join(" ");
  const [, number, rest = ""] = /^([IVX]+)\s*[.)/:-]?\s+(.+)$/.exec(line) ?? [];
  const byNumber = areas.find(({ id }) => id === number);
  if (byNumber && likeness(rest, asPrinted(byNumber.label)) > 0.5) return byNumber.id;
  return areas.find(({ label }) => likeness(number ? rest : line, asPrinted(label)) > 0.85)?.id ?? null;
}

/** The line under a head that counts the columns: `(1) (2) (3)`, `A B 1 2`. */
function isNumbering(cells: readonly OfficeCell[]): boolean {
  const texts = cells.map((cell) => cell.text).filter(Boolean);
  return texts.length >= 3 && texts.every((text) => /^\(?(\d|[A-Z])\)?$/.test(text));
}

function widthOf({ rows }: OfficeTable): number {
  return Math.max(0, ...rows.map((cells) => cells.length));
}

function firstText({ rows }: OfficeTable): string {
  return (
    rows
      .flat()
      .find((cell) => cell.text !== "")
      ?.text.slice(0, 60) ?? ""
  );
}
