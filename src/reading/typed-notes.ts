import { isHeadRow } from "./columns.ts";
import type { OfficeCell, OfficeFile, OfficeTable } from "./office-file.ts";
import { marksIn, withoutSuperscripts } from "./value.ts";

/** A line that opens with a mark: `¹ Tính đến …`, `(1) Tính đến …`, `* Tính đến …`. */
const OPENING = /^(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})|\((\d{1,2}|\*+)\)|\[(\d{1,2})\]|(\*+))\s*(?=\S)(.+)$/s;

/**
 * Footnotes that stand as lines of their own below the rows of a table, as sheets have no others: taken out of the
 * table where a mark of it points to them. A line that no mark points to stays a row, and is said.
 */
export function withTypedNotes(file: OfficeFile): OfficeFile {
  const footnotes = new Map(file.footnotes);
  return { ...file, tables: file.tables.map((table) => withoutNotes(table, footnotes)), footnotes };
}

function withoutNotes(table: OfficeTable, footnotes: Map<string, string>): OfficeTable {
  const head = table.rows.findIndex(isHeadRow);
  const pointed = new Set(table.rows.flatMap((cells) => (openingOf(cells) ? [] : cells.flatMap(marksIn))));
  if (pointed.size === 0) return table;
  const rows = table.rows.map((cells, index) => {
    const note = index > head ? openingOf(cells) : null;
    if (!note || !pointed.has(note.mark) || footnotes.has(note.mark)) return cells;
    footnotes.set(note.mark, note.text);
    return [];
  });
  return { ...table, rows };
}

/** The mark that a line of one cell opens with, and what it explains; null for any other line. */
function openingOf(cells: readonly OfficeCell[]): { mark: string; text: string } | null {
  const texts = new Set(cells.map(({ text }) => text).filter(Boolean));
  const [line = ""] = texts;
  const [, raised, round, square, stars, text] = (texts.size === 1 && OPENING.exec(line)) || [];
  const mark = raised ? withoutSuperscripts(raised).marks[0] : (round ?? square ?? stars);
  return mark && text ? { mark, text } : null;
}
