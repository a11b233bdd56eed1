import Papa from "papaparse";
import { isTermList, opensFormula } from "../core/formula.ts";
import { type ColumnType, type DataCell, plainCell } from "./columns.ts";
import type { Table } from "./table.ts";

type Rows = Pick<Table, "columns" | "records">;

/** For machines (RFC 4180): UTF-8, comma, LF, plain numbers. */
export function machineCsv(table: Rows): string {
  return csv(table, { delimiter: ",", newline: "\n" }, plainCell);
}

/** For Vietnamese Excel: BOM, semicolon, CRLF, decimal comma without grouping; verbatim texts stay texts. */
export function excelCsv(table: Rows): string {
  const cell = (value: DataCell, type: ColumnType) => {
    if (typeof value !== "string") return plainCell(value).replace(".", ",");
    return type !== "date" && READ_OTHERWISE.test(value) ? KEPT_AS_TEXT + value : value;
  };
  return `\uFEFF${csv(table, { delimiter: ";", newline: "\r\n" }, cell)}`;
}

/** What a spreadsheet takes for a number, a rate, a day or a fraction, or ids for a difference: `02`, `99,91%`, `3/4`, `-I.2 I.3`. */
const READ_OTHERWISE = /^[\d.,:/%\s-]*\d[\d.,:/%\s-]*$|^\d+e\d+$|^[-+]./i;
/**
 * A mark of direction, which has no width and is no part of a number: what begins with it is shown as it was written,
 * in Excel and in LibreOffice. `="02"` would be a formula, which the latter shows as such unless it is told otherwise.
 */
const KEPT_AS_TEXT = "\u200E";

function csv(
  { columns, records }: Rows,
  style: { delimiter: string; newline: string },
  write: (cell: DataCell, type: ColumnType) => string,
): string {
  const header = columns.map((column) => column.name);
  const body = records.map((record) =>
    record.map((value, index) => write(typeof value === "string" ? harmless(value) : value, columns[index]!.type)),
  );
  return Papa.unparse([header, ...body], style) + style.newline;
}

/** The check lets no formula pass; what would be one all the same is written as a text (OWASP, CSV injection). */
function harmless(text: string): string {
  return opensFormula(text) && !isTermList(text) ? `'${text}` : text;
}

/** How a table is written as CSV, by what its file's name ends with: for machines, and for Vietnamese Excel. */
const STYLES = { "": machineCsv, "-excel": excelCsv } as const;
export type CsvStyle = keyof typeof STYLES;
export const CSV_STYLES = Object.keys(STYLES) as CsvStyle[];

/** A table as a file of the site. */
export function csvResponse(table: Rows, style: CsvStyle): Response {
  return new Response(STYLES[style](table), { headers: { "content-type": "text/csv; charset=utf-8" } });
}
