import { plainNumber, type StatedNumber } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import type { Term } from "../core/relation.ts";
import type { Bilingual } from "../core/unit.ts";

/** A cell for machines: a number with its stated digits, a text, or null where there is nothing. */
export type DataCell = StatedNumber | string | null;

export type ColumnType = "text" | "number" | "date" | "code";

export interface Column<Row> {
  name: string;
  type: ColumnType;
  meaning: Bilingual;
  /** A method, so that datasets of different rows share one list. */
  cell(row: Row, release: Release): DataCell;
}

/** One dataset of a quarter: the one list of columns behind CSV, JSON and the dictionary. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each dataset pairs its own rows and cells
export interface Dataset<Row = any> {
  name: string;
  columns: Column<Row>[];
  rows(release: Release): Row[];
}

const columnOf =
  (type: ColumnType) =>
  <Row>(name: string, vi: string, en: string, cell: Column<Row>["cell"]): Column<Row> => ({
    name,
    type,
    meaning: { vi, en },
    cell,
  });

export const text = columnOf("text");
export const code = columnOf("code");
export const number = columnOf("number");
export const date = columnOf("date");

/** The column that every dataset has. */
export const quarter = <Row>(): Column<Row> =>
  code(
    "quarter",
    "Quý của báo cáo, ví dụ 2025-q3",
    "Quarter of the report, such as 2025-q3",
    (_row, release) => release.id,
  );

/** Ids as relations.csv writes them: `a b -c`. */
export function termsText(terms: readonly Term[]): string {
  return terms.map(({ id, sign }) => (sign < 0 ? `-${id}` : id)).join(" ");
}

/** A cell in plain notation; null becomes the empty text. */
export function plainCell(cell: DataCell): string {
  if (cell === null) return "";
  return typeof cell === "string" ? cell : plainNumber(cell);
}
