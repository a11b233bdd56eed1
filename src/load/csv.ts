import Papa from "papaparse";
import type { Cell, Grid } from "../core/cell.ts";
import { mistakeAt, type OnMistake } from "../core/mistake.ts";
import { cleanText } from "./text.ts";

const DELIMITERS = [",", ";", "\t"] as const;

/**
 * Splits a CSV text into cells that know where they stand.
 * Comma, semicolon (Vietnamese Excel) and tab files are read; the header line shows which.
 * Rows without any text are Excel's padding and are left out.
 * @param text decoded, without BOM, with LF line ends
 */
export function readCsv(file: string, text: string, onMistake: OnMistake): Grid {
  const delimiter = findDelimiter(text);
  const rows: Cell[][] = [];
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    step: ({ data, errors, meta }) => {
      const raw = text.slice(start, meta.cursor);
      const at = { file, line, column: 1 };
      if (errors.some((error) => error.type === "Quotes"))
        onMistake(mistakeAt(at, "csv-quote", "", raw.trim().slice(0, 60)));
      const cells = placeCells(file, raw, delimiter, line, data, onMistake);
      if (cells.some((cell) => cell.text !== "")) rows.push(cells);
      line += raw.split("\n").length - 1;
      start = meta.cursor;
    },
  });
  return { file, rows };
}

function findDelimiter(text: string): string {
  const [header = ""] = text.replace(/^\n+/, "").split("\n", 1);
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

/** Papa gives values without places: walk the raw row beside them, quotes respected. */
function placeCells(
  file: string,
  raw: string,
  delimiter: string,
  line: number,
  values: string[],
  onMistake: OnMistake,
): Cell[] {
  const starts = [0];
  let quoted = false;
  for (let i = 0; i < raw.length; i++) {
    // Only a quote at the start of a cell opens one; a doubled quote inside is text.
    if (raw[i] === '"' && quoted && raw[i + 1] === '"') i++;
    else if (raw[i] === '"' && (quoted || i === starts.at(-1))) quoted = !quoted;
    else if (raw[i] === delimiter && !quoted) starts.push(i + 1);
  }
  return values.map((value, index) => {
    const before = raw.slice(0, starts[index] ?? 0);
    const lastBreak = before.lastIndexOf("\n");
    const position = { file, line: line + before.split("\n").length - 1, column: before.length - lastBreak };
    return { ...position, text: cleanText(value, position, onMistake) };
  });
}
