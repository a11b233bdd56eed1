/** `title`: of a sheet that is read. `head`: the first line of a table. `name`: what machines call a column, below it. */
export type Look = "bold" | "title" | "head" | "name" | "wrapped";

/** A cell of a workbook; null where there is nothing. */
export type Cell =
  | { text: string; look?: Look }
  /** In plain notation, with as many decimals as are shown. */
  | { number: string; decimals: number }
  /** `2025-09-19` */
  | { date: string }
  | null;

export interface Sheet {
  /** At most 31 characters. */
  name: string;
  /** In characters, by column. */
  widths: readonly number[];
  rows: readonly (readonly Cell[])[];
  /** How many rows at the top and columns at the left stay in sight. */
  frozen: { rows: number; columns: number };
  /** How many rows from the top stand on each page that is printed; the last of them has filters. 0 where there is no table. */
  head: number;
}
