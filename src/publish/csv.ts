import Papa from "papaparse";
import { isTermList, opensFormula } from "../core/formula.ts";
import { type DataCell, plainCell } from "./columns.ts";
import type { Table } from "./table.ts";

type Rows = Pick<Table, "columns" | "records">;

/** For machines (RFC 4180): UTF-8, comma, LF, plain numbers. */
export function machineCsv(table: Rows): string {
  return csv(table, { delimiter: ",", newline: "\n" }, plainCell);
}

/** For Vietnamese Excel: BOM, semicolon, CRLF, decimal comma without grouping. */
export function excelCsv(table: Rows): string {
  const cell = (value: DataCell) => (typeof value === "string" ? value : plainCell(value).replace(".", ","));
  return `\uFEFF${csv(table, { delimiter: ";", newline: "\r\n" }, cell)}`;
}

function csv(
  { columns, records }: Rows,
  style: { delimiter: string; newline: string },
  write: (cell: DataCell) => string,
): string {
  const header = columns.map((column) => column.name);
  const body = records.map((record) =>
    record.map((value) => (typeof value === "string" ? harmless(value) : write(value))),
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
