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
 * several tables: one without a head goes on with the columns of the one before. None, and a problem that
 * says why, where no head is found, where it names two columns of values, or where no form has so many rows.
 */
export function officeRows(
  tables: readonly OfficeTable[],
  areas: readonly Area[],
  onProblem: (found: ImportProblem) => void,
): OfficeRow[] {
  const reader = new RowReader(areas);
  tables.forEach((table, index) => {
    if (table.rows.length > 0) reader.read(table, index + 1);
  });
  const { rows, refused, skipped } = reader;
  const found = refused ?? (reader.hasHead ? null : problem(tables.length > 0 ? "head-missing" : "table-missing"));
  if (found) onProblem(found);
  if (refused || reader.hasHead) skipped.forEach(onProblem);
  return refused ? [] : rows;
}

class RowReader {
  readonly rows: OfficeRow[] = [];
  /** Tables that are no part of the form. */
  readonly skipped: ImportProblem[] = [];
  /** Why nothing can be read. */
  refused: ImportProblem | null = null;
  readonly #areas: readonly Area[];
  #columns: Columns | null = null;
  #width = 0;
  #area: string | null = null;

  constructor(areas: readonly Area[]) {
    this.#areas = areas;
  }

  get hasHead(): boolean {
    return this.#columns !== null;
  }

  /** @param number the table's place in the document, from 1 */
  read(table: OfficeTable, number: number): void {
    const at = (row: number) => ({ table: number, row, ...(table.name !== undefined && { sheet: table.name }) });
    const head = table.rows.findIndex(isHeadRow);
    const own = head < 0 ? null : findColumns(table);
    if (own && isAmbiguous(own)) {
      this.refused ??= problem("columns-ambiguous", { position: at(head + 1), read: own.first, form: own.second });
      return;
    }
    const width = widthOf(table);
    const above = own && !this.#columns ? head : 0;
    if (own) [this.#columns, this.#width] = [own, width];
    if (!this.#columns || (!own && width !== this.#width))
      this.skipped.push(problem("table-skipped", { position: at(1), read: firstText(table) }));
    else this.#readRows(table, this.#columns, above, at);
  }

  /** @param above the rows over the first head of all, where titles stand */
  #readRows({ rows }: OfficeTable, columns: Columns, above: number, at: (row: number) => OfficeRow["position"]): void {
    rows.forEach((cells, index) => {
      if (cells.length === 0 || this.refused) return;
      if ((index < above && isTitle(cells)) || isHeadRow(cells) || isNumbering(cells)) return;
      const heading = areaOf(cells, this.#areas);
      if (heading) this.#area = heading;
      else if (cells.some((cell) => cell.text !== "")) this.rows.push(rowOf(cells, columns, this.#area, at(index + 1)));
      if (this.rows.length > MOST_ROWS) this.refused = problem("rows-many", { form: String(MOST_ROWS) });
    });
  }
}

/** A line above the head with the names of the office, of the country or of the form, and no row of the form. */
function isTitle(cells: readonly OfficeCell[]): boolean {
  const texts = new Set(cells.map(({ text }) => text).filter(Boolean));
  return texts.size <= 2 && ![...texts].some((text) => /^[\d.,]+%?$/.test(text));
}

function rowOf(cells: OfficeCell[], columns: Columns, area: string | null, position: OfficeRow["position"]): OfficeRow {
  const cell = (column: number | null) => (column === null ? undefined : cells[column]) ?? textCell("");
  const once = (found: OfficeCell): OfficeCell =>
    found.merged ? { ...textCell(""), kind: found.text === "" ? "text" : "merged" } : found;
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
