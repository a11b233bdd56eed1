import type { OfficeCell, OfficeTable } from "./office-file.ts";
import { plainLabel } from "./label.ts";

/** Which column of a table holds what; null where the table has no such column. */
export interface Columns {
  code: number | null;
  label: number;
  unit: number | null;
  value: number;
  note: number | null;
}

/** What the ministry calls its form, in short. */
export const FORM_NAME = "Biểu thống kê";

/** The head of the form as the ministry prints it: two lines, the middle columns under one name. */
export const FORM_HEAD = {
  code: "STT",
  label: "Chỉ tiêu thống kê",
  result: "Kết quả thống kê",
  unit: "Đơn vị tính",
  value: "Số liệu",
  note: "Ghi chú",
};

/** What stands at the head of a column of the ministry's form, and how offices shorten it. */
const HEADS: Record<keyof Columns, RegExp> = {
  code: /^(stt|tt|số tt|số thứ tự|mã)$/,
  label: /^(tên )?(chỉ tiêu|nội dung)/,
  unit: /^(đơn vị( tính)?|đvt)$/,
  value: /^(số liệu|kết quả|giá trị)( báo cáo)?$/,
  note: /^ghi chú$/,
};

/** No name of a column is longer. */
const LONGEST_HEAD = 100;

/** A row of the head has nothing but names of columns and of groups of columns. */
export function isHeadRow(cells: readonly OfficeCell[]): boolean {
  if (cells.some(({ text }) => text.length > LONGEST_HEAD)) return false;
  const texts = cells.map((cell) => plainLabel(cell.text)).filter(Boolean);
  const heads = texts.filter((text) => Object.values(HEADS).some((head) => head.test(text)));
  return texts.some((text) => HEADS.label.test(text))
    ? heads.length >= 2
    : heads.length === texts.length && heads.length > 0;
}

/** Two columns that both could be the one of a name, by their heads; `second` is "" where it has none. */
export interface Ambiguity {
  first: string;
  second: string;
}

type Heads = Map<number, { name: keyof Columns; text: string }>;

/**
 * The columns that a table's head names, over one line or several; null where it names no label or no value.
 * Two columns of labels or of values, or numbers in a nameless column beside the values, are ambiguous.
 */
export function findColumns({ rows }: OfficeTable): Columns | Ambiguity | null {
  const lines = rows.filter(isHeadRow);
  const heads = headsOf(lines);
  const columnsOf = (wanted: keyof Columns) =>
    [...heads].flatMap(([column, { name }]) => (name === wanted ? [column] : []));
  const [code = null, unit = null, note = null] = (["code", "unit", "note"] as const).map((name) => columnsOf(name)[0]);
  const [label, secondLabel] = columnsOf("label");
  const [value, secondValue] = columnsOf("value");
  if (label === undefined || value === undefined) return null;
  const textAt = (column: number) => heads.get(column)?.text ?? "";
  if (secondValue !== undefined) return { first: textAt(value), second: textAt(secondValue) };
  if (secondLabel !== undefined) return { first: textAt(label), second: textAt(secondLabel) };
  const beside = value + 1;
  const isNamed = lines.some((cells) => (cells[beside]?.text ?? "") !== "");
  // A head over several columns stands in the first: numbers in the next may be the values as well.
  if (!isNamed && hasNumbers(rows, beside)) return { first: textAt(value), second: "" };
  return { code, label, unit, value, note };
}

export function isAmbiguous(found: Columns | Ambiguity): found is Ambiguity {
  return "second" in found;
}

/** What the head says of each column; a lower line says it better: `Kết quả` over `Đơn vị tính` is a group's name. */
function headsOf(lines: readonly (readonly OfficeCell[])[]): Heads {
  const heads: Heads = new Map();
  for (const cells of lines)
    cells.forEach((cell, column) => {
      const text = plainLabel(cell.text);
      const name = (Object.keys(HEADS) as (keyof Columns)[]).find((one) => HEADS[one].test(text));
      if (name) heads.set(column, { name, text: cell.text });
    });
  return heads;
}

function hasNumbers(rows: readonly (readonly OfficeCell[])[], column: number): boolean {
  return rows.some((cells) => /^-?\d[\d.,]*%?$/.test(cells[column]?.text ?? "") && !isNumbering(cells));
}

/** The line under a head that counts the columns: `(1) (2) (3)`, `A B 1 2`. */
export function isNumbering(cells: readonly OfficeCell[]): boolean {
  const texts = cells.map((cell) => cell.text).filter(Boolean);
  return texts.length >= 3 && texts.every((text) => /^\(?(\d|[A-Z])\)?$/.test(text));
}
