import type { Area } from "../core/form.ts";
import { asPrinted } from "../core/unit.ts";
import { MOST_ROWS } from "./bounds.ts";
import { type Columns, findColumns, isAmbiguous, isHeadRow, isNumbering } from "./columns.ts";
import { type OfficeCell, type OfficeTable, textCell } from "./office-file.ts";
import { likeness } from "./label.ts";
import type { RowName } from "./match.ts";
import { type ImportProblem, problem } from "./problem.ts";

/** A row of the document that should be a row of the form. */
export interface OfficeRow extends RowName {
  position: NonNullable<ImportProblem["position"]>;
  unit: string;
  value: OfficeCell;
  note: OfficeCell;
}

/**
 * The rows of all tables under the form's head, in order. A table over several pages may come as
 * several tables: one without a head goes on with the columns of the one before.
 */
export function officeRows(
  tables: readonly OfficeTable[],
  areas: readonly Area[],
  onProblem: (found: ImportProblem) => void,
): OfficeRow[] {
  let columns: Columns | null = null;
  let width = 0;
  let area: string | null = null;
  const rows: OfficeRow[] = [];
  const skipped: ImportProblem[] = [];
  let isBroken = false;
  tables.forEach((table, tableIndex) => {
    if (table.rows.length === 0) return;
    const place = { table: tableIndex + 1, ...(table.name !== undefined && { sheet: table.name }) };
    const found = findColumns(table);
    if (found && isAmbiguous(found)) {
      isBroken = true;
      onProblem(
        problem("columns-ambiguous", {
          position: { ...place, row: headRow(table) + 1 },
          read: found.first,
          form: found.second,
        }),
      );
      return;
    }
    const own = found;
    const cells = widthOf(table);
    if (own) [columns, width] = [own, cells];
    if (!columns || (!own && cells !== width)) {
      skipped.push(problem("table-skipped", { position: { ...place, row: 1 }, read: firstText(table) }));
      return;
    }
    const current: Columns = columns;
    const head = own && !rows.length ? headRow(table) : 0;
    table.rows.forEach((cells, rowIndex) => {
      const position = { ...place, row: rowIndex + 1 };
      if (rowIndex < head && isTitle(cells)) return;
      if (isHeadRow(cells) || isNumbering(cells)) return;
      const heading = areaOf(cells, areas);
      if (heading) area = heading;
      else if (cells.some((cell) => cell.text !== "")) rows.push(rowOf(cells, current, area, position));
    });
  });
  if (rows.length > MOST_ROWS) onProblem(problem("rows-many", { read: String(rows.length), form: String(MOST_ROWS) }));
  if (columns || isBroken) skipped.forEach(onProblem);
  else onProblem(problem(tables.length > 0 ? "head-missing" : "table-missing"));
  return rows.length > MOST_ROWS || isBroken ? [] : rows;
}

/** The place of the first line of a table's head, from 0. */
function headRow({ rows }: OfficeTable): number {
  return rows.findIndex(isHeadRow);
}

/** A line above the head with the names of the office, of the country or of the form, and no row of the form. */
function isTitle(cells: readonly OfficeCell[]): boolean {
  const texts = new Set(cells.map(({ text }) => text).filter(Boolean));
  return texts.size <= 2 && ![...texts].some((text) => /^[\d.,]+%?$/.test(text));
}

function rowOf(cells: OfficeCell[], columns: Columns, area: string | null, position: OfficeRow["position"]): OfficeRow {
  const cell = (column: number | null) => (column === null ? undefined : cells[column]) ?? textCell("");
  const once = (found: OfficeCell) => (found.merged ? textCell("") : found);
  // A code may share its cell with the label: `3.2.1. Tổng số hồ sơ`.
  const [, inLabel, label] = /^(\d+(?:\.\d+)*)\.?\s+(\p{L}.*)$/u.exec(cell(columns.label).text) ?? [];
  // A sheet shows the code 2.1 that it took for a number as 2,1.
  const { kind, text } = cell(columns.code);
  const code = (kind === "number" ? text.replace(",", ".") : text).replace(/\s+/g, "").replace(/[.)]+$/, "");
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

function widthOf({ rows }: OfficeTable): number {
  return rows.reduce((width, cells) => Math.max(width, cells.length), 0);
}

function firstText({ rows }: OfficeTable): string {
  return (
    rows
      .flat()
      .find((cell) => cell.text !== "")
      ?.text.slice(0, 60) ?? ""
  );
}
