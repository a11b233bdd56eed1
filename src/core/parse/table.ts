import type { Cell, Grid } from "../cell.ts";
import { isFileName } from "../file-name.ts";
import { isTermList, opensFormula, withoutFormulaSign } from "../formula.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { codeOf, type Names, shownCode } from "./names.ts";
import { nearest } from "./nearest.ts";
import type { Bilingual } from "../unit.ts";

/** A row by its column names; every named column is there, blank where nothing was written. */
export type Row<Column extends string> = Record<Column, Cell>;

/** What relations and formulas are written as, and what a lock or a correction keeps of them. */
const TERM_COLUMNS = new Set(["terms", "numerator", "denominator", "from", "to", "value"]);
/** In characters: a cell of the report's longest note has a tenth. */
const LONGEST = 5000;

/**
 * Header and cells -> rows by column name. A column that is missing, unknown or there twice and a
 * row with more cells than the header are refused (a comma that was not quoted shifts a number);
 * cells that Excel left out at the end are blank.
 */
export function readTable<Column extends string>(
  grid: Grid,
  required: readonly Column[],
  optional: readonly Column[],
  onMistake: OnMistake,
): Row<Column>[] {
  const [header, ...body] = grid.rows;
  if (!header) {
    onMistake(mistakeAt({ file: grid.file, line: 1, column: 1 }, "file-empty", required.join(",")));
    return [];
  }
  const columns = readHeader(header, required, optional, onMistake);
  if (!columns) return [];
  const places = [...required, ...optional].map((name) => [name, columns.get(name) ?? -1] as const);
  return body.flatMap((cells) => {
    const extra = cells[header.length] ?? cells.find((cell, index) => cell.text !== "" && header[index]!.text === "");
    if (extra) {
      onMistake(mistakeAt(extra, "csv-cells-too-many"));
      return [];
    }
    if (cells.length === 1 && header.length > 1) {
      onMistake(mistakeAt(cells[0]!, "csv-cells-too-few", header.map((cell) => cell.text).join(",")));
      return [];
    }
    const blank: Cell = { ...cells.at(-1)!, text: "" };
    const row = {} as Row<Column>;
    for (const [name, place] of places) {
      const cell = cells[place] ?? blank;
      row[name] = cell;
      if (!TERM_COLUMNS.has(name) || !isTermList(cell.text)) refuseFormula(cell, onMistake);
      if (cell.text.length > LONGEST)
        onMistake(mistakeAt(cell, "cell-too-long", String(LONGEST), String(cell.text.length)));
    }
    return [row];
  });
}

function readHeader(
  header: Cell[],
  required: readonly string[],
  optional: readonly string[],
  onMistake: OnMistake,
): Map<string, number> | null {
  const columns = new Map<string, number>();
  let whole = true;
  header.forEach((cell, index) => {
    const name = cell.text.toLowerCase();
    if (name === "") return;
    const known = required.includes(name) || optional.includes(name);
    if (!known || columns.has(name)) {
      onMistake(
        mistakeAt(cell, known ? "csv-header-twice" : "csv-header-unknown", [...required, ...optional].join(", ")),
      );
      whole = false;
    }
    columns.set(name, index);
  });
  for (const name of required.filter((name) => !columns.has(name))) {
    onMistake(mistakeAt(header[0]!, "csv-header-missing", name, header.map((cell) => cell.text).join(",")));
    whole = false;
  }
  return whole ? columns : null;
}

/** A text that a spreadsheet would run is refused, also where it is a part of the cell that is written by itself. */
export function refuseFormula(cell: Cell, onMistake: OnMistake, text = cell.text): void {
  if (opensFormula(text)) onMistake(mistakeAt(cell, "cell-formula", withoutFormulaSign(text), text));
}

/** The cell's text; a blank one is a mistake that names the column. */
export function requiredText(cell: Cell, column: string, onMistake: OnMistake): string {
  if (cell.text === "") onMistake(mistakeAt(cell, "cell-missing", "", column));
  return cell.text;
}

/** A text in both languages from its `_vi` and `_en` cells; Vietnamese must be there. */
export function bilingual(vi: Cell, en: Cell, column: string, onMistake: OnMistake): Bilingual {
  return { vi: requiredText(vi, column, onMistake), en: en.text };
}

/**
 * The code that the cell says, by itself or by a name of it (blank only where "" is allowed); else the first, and
 * a mistake with all of them and the nearest.
 */
export function oneOf<T extends string>(cell: Cell, allowed: readonly T[], onMistake: OnMistake, names?: Names<T>): T {
  const found = codeOf(cell.text, allowed, names);
  if (found !== undefined) return found;
  const codes = allowed.filter(Boolean);
  const near = cell.text && nearest(cell.text, [...codes, ...codes.flatMap((code) => names?.[code] ?? [])]);
  const all = codes.map((code) => shownCode(code, names)).join(", ");
  onMistake({ ...mistakeAt(cell, "cell-not-allowed", all), ...(near && { near }) });
  return allowed[0]!;
}

/** Ids separated by spaces, in order. */
export function idList(cell: Cell): string[] {
  return cell.text.split(/\s+/).filter(Boolean);
}

/** Records by id in file order; an id of the wrong shape, that is no part of an address, or there twice is a mistake. */
export function byId<T>(rows: { cell: Cell; record: T }[], shape: RegExp, onMistake: OnMistake): Map<string, T> {
  const records = new Map<string, T>();
  for (const { cell, record } of rows) {
    if (cell.text === "") onMistake(mistakeAt(cell, "cell-missing", "", "id"));
    else if (!shape.test(cell.text) || !isFileName(cell.text)) onMistake(mistakeAt(cell, "id-shape"));
    else if (records.has(cell.text)) onMistake(mistakeAt(cell, "id-twice"));
    else records.set(cell.text, record);
  }
  return records;
}

/** Lower-case words joined by hyphens: `dossiers-received-online`. */
export const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** A province in the list of the national statistics office: `19`, `04`. */
export const AREA_CODE = /^\d{2}$/;
/** Section and code of a row of the form: `VII.4.3.1`. */
export const INDICATOR_ID = /^[IVX]+(\.\d+)+$/;
