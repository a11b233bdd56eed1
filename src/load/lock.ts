import type { Cell } from "../core/cell.ts";
import { grouped, type Lock, LOCK_COLUMNS, type LockedCell } from "../core/lock.ts";
import type { OnMistake } from "../core/mistake.ts";
import { parseLock } from "../core/parse/revisions.ts";
import { readCsv } from "./csv.ts";
import { isClean } from "./text.ts";

const HEADER = `${LOCK_COLUMNS.join(",")}\n`;
/** A line as publish-lock writes it, whose value stands bare or in quotes and opens with nothing that a spreadsheet would run. */
const LINE =
  /([a-z]*),([A-Za-z][\w.-]*|),([a-z_]*),(?:([^\s",=+@-][^",\n]*|)|"([^\s"=+@-](?:[^"\n]|"")*)"),(\d{4}-\d\d-\d\d|)(?:\n|$)/y;

/**
 * published.csv -> what it says. It has more lines than all other tables together, so one that is as
 * publish-lock writes it is read line by line; any other is read cell by cell, with its mistakes.
 */
export function readLock(file: string, text: string, onMistake: OnMistake): Lock {
  return linesOf(file, text) ?? parseLock(readCsv(file, text, onMistake), onMistake);
}

/** null where a line is not as publish-lock writes it. */
function linesOf(file: string, text: string): Lock | null {
  if (!text.startsWith(HEADER) || !isClean(text)) return null;
  const columns = new Map<string, string[]>();
  const rows = new Map<string, Map<string, LockedCell[]>>();
  let lastDay = "";
  LINE.lastIndex = HEADER.length;
  for (let line = 2; LINE.lastIndex < text.length; line++) {
    const [whole, table = "", id = "", column = "", bare, quoted = "", date = ""] = LINE.exec(text) ?? [];
    const value = bare ?? quoted.replaceAll('""', '"');
    if (whole === undefined || table === "" || value !== value.trimEnd()) return null;
    if (id === "") columns.set(table, value.split(" "));
    else {
      const at: Cell = { file, line, column: table.length + 2, text: id };
      grouped(grouped(rows, table, new Map()), id, []).push({ column, value, date, at });
    }
    if (date > lastDay) lastDay = date;
  }
  return { rows, columns, lastDay };
}
