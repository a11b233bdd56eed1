import type { ImportProblem } from "./problem.ts";

/**
 * A cell of an office's table as it was read: accents composed, one line, trimmed. Footnote marks
 * are taken out of the text and kept beside it.
 */
export interface OfficeCell {
  text: string;
  /** The footnote marks that stood in the cell, `12`. */
  marks: string[];
  /** What a spreadsheet held: a number keeps its plain digits in `text`, so that it can be written as offices do. */
  kind: "text" | "number" | "date" | "boolean" | Doubt;
  /** The cell repeats the one above: the two were merged. */
  merged: boolean;
}

/**
 * Why a text in a Word table is not taken for a number: several stand below each other, a part of it could not be read,
 * the cell is under none of the head's columns, or it is one with the cell above.
 */
export type Doubt = "several" | "unsure" | "offset" | "merged";

/** A table with merged cells laid out: every row has a cell for each column. */
export interface OfficeTable {
  rows: OfficeCell[][];
}

/** What a Word, Excel or CSV file holds, before anything is understood. */
export interface OfficeFile {
  tables: OfficeTable[];
  /** The text of each footnote by its mark. */
  footnotes: ReadonlyMap<string, string>;
  /** How many tracked insertions and deletions were read as accepted; absent for none. */
  trackedChanges?: number;
  /** What stands in the file and was not read; absent where nothing is known of it. */
  left?: readonly ImportProblem[];
}

export function textCell(text: string, marks: string[] = []): OfficeCell {
  return { text, marks, kind: "text", merged: false };
}
