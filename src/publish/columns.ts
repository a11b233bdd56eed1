import { plainNumber, type StatedNumber } from "../core/number.ts";
import type { Version } from "../core/release.ts";
import type { Term } from "../core/relation.ts";
import type { Bilingual } from "../core/unit.ts";

/** A cell for machines: a number with its stated digits, a text, or null where there is nothing. */
export type DataCell = StatedNumber | string | null;

export type ColumnType = "text" | "number" | "date" | "code";

/** A code that a column may hold, with its meaning. */
export interface Code {
  code: string;
  label: Bilingual;
}

export interface Column<Row> {
  name: string;
  type: ColumnType;
  meaning: Bilingual;
  /** All codes that the column may hold, where they are few. */
  codes: readonly Code[];
  /** Whether every row has it. */
  required: boolean;
  /** A method, so that datasets of different rows share one list. */
  cell(row: Row, version: Version): DataCell;
}

/** One dataset of a quarter: the one list of columns behind CSV, JSON, XLSX, Parquet, metadata and dictionary. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each dataset pairs its own rows and cells
export interface Dataset<Row = any> {
  name: string;
  /** What it is called where it holds all quarters. */
  allName?: string;
  title: Bilingual;
  /** The columns that name a row within its quarter. */
  key: readonly string[];
  /** Columns that name a row of another dataset of the quarter. */
  references: readonly { column: string; dataset: string; to: string }[];
  columns: Column<Row>[];
  rows(version: Version): Row[];
}

interface Constraints {
  codes?: readonly Code[];
  required?: boolean;
}

const columnOf =
  (type: ColumnType) =>
  <Row>(
    name: string,
    vi: string,
    en: string,
    cell: Column<Row>["cell"],
    { codes = [], required = false }: Constraints = {},
  ): Column<Row> => ({ name, type, meaning: { vi, en }, codes, required, cell });

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
    { required: true },
  );

/** Where the values of a row were published first: the report, its day and who issued it. */
export const reportColumns = <Row>(): Column<Row>[] => [
  code("report_number", "Số hiệu báo cáo gốc", "Number of the official report", (_row, { report }) => report.number, {
    required: true,
  }),
  date("report_issued", "Ngày ban hành báo cáo gốc", "Day of the report", (_row, { report }) => report.issued, {
    required: true,
  }),
  text(
    "report_issuer",
    "Cơ quan ban hành báo cáo gốc",
    "Who issued the report",
    (_row, { report }) => report.issuer.vi,
    {
      required: true,
    },
  ),
];

/** Ids as relations.csv writes them: `a b -c`. */
export function termsText(terms: readonly Term[]): string {
  return terms.map(({ id, sign }) => (sign < 0 ? `-${id}` : id)).join(" ");
}

/** A cell in plain notation; null becomes the empty text. */
export function plainCell(cell: DataCell): string {
  if (cell === null) return "";
  return typeof cell === "string" ? cell : plainNumber(cell);
}
