import { withoutRefused } from "../core/character.ts";
import type { Mistake } from "../core/mistake.ts";

const WIDEST = 96;

/**
 * The line of a file that a mistake is about, and a line below that marks the place:
 *
 *       36 | III.1.2,"1,587",
 *          |         ^^^^^
 *
 * A long line is cut around the place. Nothing where the file has no such line.
 */
export function excerptOf({ line, column, read }: Pick<Mistake, "line" | "column" | "read">, text: string): string[] {
  // One line of a file of thousands: the others are not split.
  const full = withoutRefused(lineOf(text, line), "�").replaceAll("\t", " ");
  if (!full.trim()) return [];
  const at = Math.min(column - 1, full.length);
  // What was read need not start at the place itself: a quoted cell starts one sign later.
  const found = read ? full.indexOf(read, at) : -1;
  const start = found >= 0 && found - at <= 1 ? found : at;
  const length = Math.max(1, found >= 0 && found - at <= 1 ? read.length : 1);
  const from = Math.max(0, Math.min(start - WIDEST / 3, full.length - WIDEST));
  const cut = full.slice(from, from + WIDEST);
  const shown = (from > 0 ? "…" : "") + cut + (from + WIDEST < full.length ? "…" : "");
  const indent = Math.floor(start - from) + (from > 0 ? 1 : 0);
  const number = String(line).padStart(6);
  return [
    `${number} | ${shown}`,
    `${" ".repeat(6)} | ${" ".repeat(indent)}${"^".repeat(Math.max(1, Math.min(length, WIDEST - indent)))}`,
  ];
}

/** A line of a text by its number, "" where there is none; a line may end as on any machine. */
function lineOf(text: string, line: number): string {
  let start = 0;
  for (let number = 1; number < line; number++) {
    const end = /\r\n?|\n/g;
    end.lastIndex = start;
    if (!end.test(text)) return "";
    start = end.lastIndex;
  }
  return /[^\r\n]*/.exec(text.slice(start))![0];
}
