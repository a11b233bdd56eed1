import { type OfficeFile, textCell } from "../../reading/office-file.ts";
import { type ImportProblem, problem } from "../../reading/problem.ts";
import { readCsv } from "../csv.ts";
import { decodeText } from "../text.ts";
import { cleanCell } from "./clean.ts";

/** The form saved as CSV, with comma, semicolon or tab. */
export function readFormCsv(file: string, bytes: Uint8Array): OfficeFile | ImportProblem {
  const mistakes: string[] = [];
  const text = decodeText(file, bytes, ({ code }) => mistakes.push(code));
  if (mistakes.length > 0) return problem("file-encoding");
  const { rows } = readCsv(file, text.replace(/^\uFEFF/, ""), ({ code }) => mistakes.push(code));
  if (mistakes.includes("csv-quote")) return problem("file-quote");
  return {
    tables: [{ rows: rows.map((cells) => cells.map((cell) => textCell(cleanCell(cell.text)))) }],
    footnotes: new Map(),
  };
}
