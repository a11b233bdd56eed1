import { MOST_CELLS } from "../../reading/bounds.ts";
import { findColumns } from "../../reading/columns.ts";
import type { OfficeCell, OfficeFile, OfficeTable } from "../../reading/office-file.ts";
import { type ImportProblem, problem } from "../../reading/problem.ts";
import { readCsv } from "../csv.ts";
import { decodeText } from "../text.ts";
import { plainCell } from "./plain-cell.ts";

const DELIMITERS = [",", ";", "\t", "|"];
/** Excel's own line before the first one: `sep=;`. */
const SEPARATOR = /^"?sep=(.)"?[ ,;\t|]*\n/i;
const NO_CELLS: OfficeCell[] = [];

/**
 * The form saved as CSV. Its delimiter is the one that the file names (`sep=;`) or the one that gives the form's
 * head: title lines have none, or commas of their own.
 */
export function readFormCsv(file: string, bytes: Uint8Array): OfficeFile | ImportProblem {
  let isWhole = true;
  const decoded = decodeText(file, bytes, () => (isWhole = false)).replace(/^\uFEFF/, "");
  // UTF-16 without its mark has a zero at every second byte.
  if (!isWhole || decoded.includes("\0")) return problem("file-encoding");
  const [line = "", named] = SEPARATOR.exec(decoded) ?? [];
  const text = "\n".repeat(line ? 1 : 0) + decoded.slice(line.length);
  if (isLarge(text, MOST_CELLS)) return problem("file-complex", { read: file });
  const best = bestReading(file, text, named ? [named] : DELIMITERS);
  if (best.isBroken) return problem("file-quote");
  return { tables: [best.table], footnotes: new Map(), left: best.left };
}

interface Reading {
  table: OfficeTable;
  /** Quotes that do not match. */
  isBroken: boolean;
  left: ImportProblem[];
}

/** Every row stands at its line of the file, so that it is found there. */
function readTable(file: string, text: string, delimiter: string): Reading {
  let isBroken = false;
  const onMistake = ({ code }: { code: string }) => void (isBroken ||= code === "csv-quote");
  const { rows } = readCsv(file, text, onMistake, delimiter);
  const lines: OfficeCell[][] = [];
  const left: ImportProblem[] = [];
  for (const cells of rows) {
    while (lines.length < cells[0]!.line - 1) lines.push(NO_CELLS);
    lines.push(cells.map((cell) => plainCell(cell.text, "", (found) => left.push(found))));
  }
  return { table: { rows: lines }, isBroken, left };
}

/** By the first delimiter that gives the form's head; where none does, by the one that gives the most cells. */
function bestReading(file: string, text: string, delimiters: readonly string[]): Reading {
  const width = ({ table }: Reading) => table.rows.reduce((sum, cells) => sum + cells.length, 0);
  let widest: Reading | null = null;
  for (const delimiter of delimiters) {
    const reading = readTable(file, text, delimiter);
    if (findColumns(reading.table)) return reading;
    if (!widest || width(reading) > width(widest)) widest = reading;
  }
  return widest!;
}

/** No cell of Excel holds more, and no line of a report is longer. */
const LONGEST_TEXT = 32_767;

/** Whether a text has more cells or lines than a report, or one that is longer: counted before anything is split. */
export function isLarge(text: string, most: number): boolean {
  let count = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isEnd(text.charCodeAt(at))) continue;
    if (++count > most || at - start > LONGEST_TEXT) return true;
    start = at;
  }
  return text.length - start > LONGEST_TEXT;
}

/** Tab, line feed, comma, semicolon, bar. */
function isEnd(code: number): boolean {
  return code === 0x09 || code === 0x0a || code === 0x2c || code === 0x3b || code === 0x7c;
}
