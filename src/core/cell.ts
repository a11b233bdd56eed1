/** A place in a file that an editor can open: line and column count from 1, in characters. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

/**
 * The text of one cell as it was read: NFC, no-break spaces turned into spaces, trimmed.
 * An empty text means that nothing was written (blank is never zero).
 */
export interface Cell extends Position {
  text: string;
}

/** A CSV file as cells, in file order, before anything is understood. */
export interface Grid {
  file: string;
  rows: Cell[][];
}

/** A text file whose content is understood later (JSON). */
export interface TextFile {
  file: string;
  text: string;
}
