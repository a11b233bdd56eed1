import type { OfficeTable } from "../office-file.ts";

/** `Đơn vị tính: triệu đồng`, `(ĐVT: %)`: the unit of all numbers of a table. */
const OF_TABLE = /(?:đơn vị(?: tính)?|đvt)\s*:\s*([^()\n]{1,40}?)\s*\)?\s*$/iu;
/** The head of the column that says each row's unit. */
const UNIT_COLUMN = /^\s*(?:đơn vị(?: tính)?|đvt)\s*$/iu;
const NUMBER = /^\s*\d[\d.,]*\s*%?\s*$/u;
const COUNTER = /^\s*\(?\d{1,2}\)?\s*$/u;

/** The unit that a line above a table says for all of it; "" where it says none. */
export function unitAbove(text: string): string {
  return OF_TABLE.exec(text)?.[1] ?? "";
}

/** The rows of a table that state something, and the words that name the unit of a cell's number. */
export interface TableUnits {
  /** How many rows at the top are its head. */
  head: number;
  /** As printed; "" where nothing says it. */
  unitOf: (row: number, column: number) => string;
}

/**
 * Units of a table by its heads: the row's own in a column `ĐVT`, else in the head of the column (`Số tiền (triệu
 * đồng)`, `Tỷ lệ %`), else said of the whole table.
 * @param above what the paragraph above the table says of all its numbers
 */
export function tableUnits({ rows }: OfficeTable, above: string): TableUnits {
  const texts = rows.map((cells) => cells.map(({ text }) => text));
  const first = texts.findIndex(
    (cells) => cells.slice(1).some((text) => NUMBER.test(text) && !isYear(text)) && !isCounting(cells),
  );
  const head = Math.max(first, 0);
  const heads = texts.slice(0, head);
  const own = heads.flatMap((cells) => cells.map(unitAbove)).find((unit) => unit !== "") ?? above;
  const unitColumn =
    heads.map((cells) => cells.findIndex((text) => UNIT_COLUMN.test(text))).find((at) => at >= 0) ?? -1;
  const unitOf = (row: number, column: number) => {
    const ofRow = unitColumn >= 0 ? (texts[row]?.[unitColumn] ?? "").trim() : "";
    if (ofRow !== "" && !/^-+$/.test(ofRow)) return written(ofRow);
    const ofColumn = heads.map((cells) => inHead(cells[column] ?? "")).findLast((unit) => unit !== "");
    return written(ofColumn ?? own);
  };
  return { head, unitOf };
}

const isYear = (text: string) => /^\s*(?:19|20)\d{2}\s*$/.test(text);

/** `1 | 2 | 3`: a row that counts the columns. */
function isCounting(cells: readonly string[]): boolean {
  const counted = cells.filter((text) => text.trim() !== "");
  return counted.length > 1 && counted.every((text) => COUNTER.test(text));
}

function inHead(text: string): string {
  return /\(([^()\d]{1,30})\)\s*$/u.exec(text)?.[1] ?? (/%\s*$/.test(text) ? "%" : "");
}

/** `tr.đ`, `trđ`, `tỷ đ` in full. */
function written(unit: string): string {
  return unit.replace(/^tr(?:iệu)?\.?\s*(?:đ|đồng)\.?$/iu, "triệu đồng").replace(/^tỷ\.?\s*đ\.?$/iu, "tỷ đồng");
}
