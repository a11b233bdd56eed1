import type { ImportProblem } from "./problem.ts";

/**
 * A cell of an office's table as it was read: accents composed, one line, trimmed. Footnote marks
 * are taken out of the text and kept beside it.
 */
export interface OfficeCell {
  text: string;
  /** The footnote marks that stood in the cell, `12`. */
  marks: string[];
  /**
   * What a spreadsheet shows in the cell. A number is in `text` as it is shown, in Vietnamese notation; with the kinds
   * after it `text` says what is there, and is no value: a formula that was not computed, a number in a form that hides it.
   */
  kind: "text" | "number" | "date" | "boolean" | "error" | "not-computed" | "unclear" | Doubt;
  /** The cell repeats the one above: the two were merged. */
  merged: boolean;
}

/**
 * Why a text in a Word table is not taken for a number: several stand below each other, a part of it could not be read,
 * the cell is under none of the head's columns, or it is one with the cell above.
 */
export type Doubt = "several" | "unsure" | "offset" | "merged";

/** A table with merged cells laid out; a row may end before its last columns, where they are blank. */
export interface OfficeTable {
  /** The name of the sheet; absent where the table is no sheet. */
  name?: string;
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
