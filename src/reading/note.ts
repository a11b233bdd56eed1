import { type OfficeCell, textCell } from "./office-file.ts";
import { withoutSuperscripts } from "./value.ts";

export interface NoteReading {
  text: string;
  /** Marks that no footnote of the document explains. */
  lost: string[];
}

/**
 * The note of a row with the footnotes of its note and its value after it, in brackets: what a
 * mark points to would be lost in a table of data.
 */
export function readNote(
  cell: OfficeCell = textCell(""),
  valueMarks: readonly string[],
  footnotes: ReadonlyMap<string, string>,
): NoteReading {
  const raised = withoutSuperscripts(cell.text);
  // `m²` is no mark: a raised digit that no footnote explains stays where it is.
  const isMark = raised.marks.length > 0 && raised.marks.every((mark) => footnotes.has(mark));
  const text = isMark ? raised.text : cell.text;
  const marks = [...cell.marks, ...(isMark ? raised.marks : []), ...valueMarks];
  const explained = marks.flatMap((mark) => footnotes.get(mark) ?? []).map(asBracket);
  return { text: [text, ...explained].filter(Boolean).join(" "), lost: marks.filter((mark) => !footnotes.has(mark)) };
}

/** `Tỉnh Thái Nguyên (sau sáp nhập).` -> `(Tỉnh Thái Nguyên sau sáp nhập)` */
function asBracket(text: string): string {
  return `(${text.replace(/[()]/g, "").replace(/\.$/, "").trim()})`;
}
