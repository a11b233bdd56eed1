import Papa from "papaparse";
import type { Release } from "../core/release.ts";
import { type DataCell, type Dataset, plainCell } from "./columns.ts";

/** For machines (RFC 4180): UTF-8, comma, LF, plain numbers. */
export function machineCsv<Row>(dataset: Dataset<Row>, release: Release): string {
  return csv(dataset, release, { delimiter: ",", newline: "\n" }, plainCell);
}

/** For Vietnamese Excel: BOM, semicolon, CRLF, decimal comma without grouping. */
export function excelCsv<Row>(dataset: Dataset<Row>, release: Release): string {
  const cell = (value: DataCell) => (typeof value === "string" ? value : plainCell(value).replace(".", ","));
  return `\uFEFF${csv(dataset, release, { delimiter: ";", newline: "\r\n" }, cell)}`;
}

function csv<Row>(
  { columns, rows }: Dataset<Row>,
  release: Release,
  style: { delimiter: string; newline: string },
  write: (cell: DataCell) => string,
): string {
  const header = columns.map((column) => column.name);
  const body = rows(release).map((row) => columns.map((column) => write(column.cell(row, release))));
  return Papa.unparse([header, ...body], style) + style.newline;
}
