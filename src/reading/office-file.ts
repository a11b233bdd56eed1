/**
 * A cell of an office's table as it was read: accents composed, one line, trimmed. Footnote marks
 * are taken out of the text and kept beside it.
 */
export interface OfficeCell {
  text: string;
  /** The footnote marks that stood in the cell, `12`. */
  marks: string[];
  /** What a spreadsheet held: a number keeps its plain digits in `text`, so that it can be written as offices do. */
  kind: "text" | "number" | "date" | "boolean";
  /** The cell repeats the one above: the two were merged. */
  merged: boolean;
}

/** A table with merged cells laid out: every row has a cell for each column. */
export interface OfficeTable {
  rows: OfficeCell[][];
}

/** What a Word, Excel or CSV file holds, before anything is understood. */
export interface OfficeFile {
  tables: OfficeTable[];
  /** The text of each footnote by its mark. */
  footnotes: ReadonlyMap<string, string>;
}

export function textCell(text: string, marks: string[] = []): OfficeCell {
  return { text, marks, kind: "text", merged: false };
}
