import Papa from "papaparse";
import type { Cell, Grid } from "../core/cell.ts";
import { mistakeAt, type OnMistake } from "../core/mistake.ts";
import { cleanText, isClean } from "./text.ts";

const DELIMITERS = [",", ";", "\t"] as const;

/**
 * Splits a CSV text into cells that know where they stand.
 * Comma, semicolon (Vietnamese Excel) and tab files are read; the header line shows which.
 * Rows without any text are Excel's padding and are left out.
 * @param text decoded, without BOM, with LF line ends
 * @param delimiter what stands between two cells; by the header line where it is not given
 */
export function readCsv(
  file: string,
  text: string,
  onMistake: OnMistake,
  delimiter: string = findDelimiter(text),
): Grid {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  const broken = new Set(errors.flatMap(({ type, row }) => (type === "Quotes" ? (row ?? []) : [])));
  const isPlain = isClean(text);
  const place: Place = { offset: 0, line: 1, lineStart: 0 };
  const rows: Cell[][] = [];
  data.forEach((values, index) => {
    const { offset, line } = place;
    const cells = values.map((value, number): Cell => {
      const position = { file, line: place.line, column: place.offset - place.lineStart + 1 };
      passCell(text, value, delimiter, number === values.length - 1, place);
      const isTrimmed = isPlain && !value.includes("\n");
      return { ...position, text: isTrimmed ? value.trim() : cleanText(value, position, onMistake) };
    });
    const raw = () => text.slice(offset, place.offset).trim();
    if (broken.has(index)) onMistake(mistakeAt({ file, line, column: 1 }, "csv-quote", "", raw().slice(0, 60)));
    if (cells.some((cell) => cell.text !== "")) rows.push(cells);
  });
  return { file, rows };
}

function findDelimiter(text: string): string {
  const [header = ""] = text.replace(/^\n+/, "").split("\n", 1);
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

/** Where a walk through a text stands; offsets count from 0. */
interface Place {
  offset: number;
  line: number;
  /** The offset at which the line starts. */
  lineStart: number;
}

/** Papa gives values without places: the walk beside it goes behind a cell and what ends it. */
function passCell(text: string, value: string, delimiter: string, isLast: boolean, place: Place): void {
  const isQuoted = text[place.offset] === '"';
  const end = isQuoted ? endOfQuoted(text, place.offset, delimiter) : place.offset + value.length;
  let newline = isQuoted || isLast ? text.indexOf("\n", place.offset) : -1;
  for (; newline >= 0 && newline <= end; newline = text.indexOf("\n", newline + 1)) {
    place.line++;
    place.lineStart = newline + 1;
  }
  place.offset = end + 1;
}

/** As Papa reads it: the closing quote is one that is not doubled and that ends the cell, blanks after it or not. */
function endOfQuoted(text: string, start: number, delimiter: string): number {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 2)) {
    if (text[quote + 1] === '"') continue;
    let end = quote + 1;
    while (end < text.length && text[end] !== "\n" && text[end] !== delimiter && text[end]!.trim() === "") end++;
    if (text[end] === "\n" || text[end] === delimiter || quote === text.length - 1) return end;
  }
  return text.length;
}
