import type { Quantity } from "../core/quantity.ts";
import { sdmxPeriod } from "../core/quarter.ts";
import { timeOf } from "../core/time.ts";
import { type Locale, plainNumber, type StatedNumber } from "../core/number.ts";
import { type Check, checkOf } from "../core/mark.ts";
import type { Version } from "../core/release.ts";
import type { Term } from "../core/relation.ts";
import type { Bilingual } from "../core/unit.ts";
import { bilingual } from "../i18n/bilingual.ts";
import { type Words, words } from "../i18n/words.ts";
import { type Code, MEASURED, OUTCOME } from "./codes.ts";

/** A cell for machines: a number with its stated digits, a text, or null where there is nothing. */
export type DataCell = StatedNumber | string | null;

export type ColumnType = "text" | "number" | "date" | "code";

export interface Column<Row> {
  name: string;
  type: ColumnType;
  /** What it is called at the head of a sheet, in two or three words. */
  head: Bilingual;
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
  /** What its files are called, of a quarter and of all quarters. */
  name: string;
  title: Bilingual;
  /** The columns that name a row within its quarter. */
  key: readonly string[];
  /**
   * What its rows are within where they are the same in all quarters: the columns beside the key that name a row in
   * the file of all quarters, which holds it once. Without it they are within their quarter.
   */
  sameWithin?: readonly string[];
  /** Columns that name a row of another dataset of the quarter. */
  references: readonly { column: string; dataset: string; to: string }[];
  columns: Column<Row>[];
  rows(version: Version): Row[];
}

/** A column of a dataset as it is written down; its meaning is looked up by its name (i18n/vi/columns.ts). */
type NamedColumn<Row, Name extends string> = Omit<Column<Row>, "head" | "meaning"> & { name: Name };

interface Constraints {
  codes?: readonly Code[];
  required?: boolean;
}

const columnOf =
  (type: ColumnType) =>
  <Row, Name extends string>(
    name: Name,
    cell: Column<Row>["cell"],
    { codes = [], required = false }: Constraints = {},
  ): NamedColumn<Row, Name> => ({ name, type, codes, required, cell });

export const text = columnOf("text");
export const code = columnOf("code");
export const number = columnOf("number");
export const date = columnOf("date");

/** A column that every dataset has; `refArea` and `timePeriod` are put at its end (`dataset`). */
export const quarter = <Row>() => code<Row, "quarter">("quarter", (_row, release) => release.id, { required: true });

/** The province by the code of the national statistics office, so that files of provinces can be stacked. */
export const refArea = <Row>() => code<Row, "ref_area">("ref_area", (_row, of) => of.refArea, { required: true });

/** The quarter as SDMX writes it: `2025-Q3`. */
export const timePeriod = <Row>() =>
  code<Row, "time_period">("time_period", (_row, { quarter: of }) => sdmxPeriod(of), { required: true });

/** Where the values of a row were published first: the report, its day and who issued it. */
export const reportColumns = <Row>() => [
  code<Row, "report_number">("report_number", (_row, { report }) => report.number, { required: true }),
  date<Row, "report_issued">("report_issued", (_row, { report }) => report.issued, { required: true }),
  text<Row, "report_issuer">("report_issuer", (_row, { report }) => report.issuer.vi, { required: true }),
];

/** Ids of findings.csv, with a space between two. */
export function findingIds(check: Pick<Check, "findings"> | null): string {
  return (check?.findings ?? []).map(({ id }) => id).join(" ");
}

/** What the checks of its quarter know about the value of a row, and the findings that say so. */
export const checkColumns = <Row>(idOf: (row: Row) => string) => [
  code<Row, "check">("check", (row, version) => checkOf(version, idOf(row)).outcome ?? "", { codes: OUTCOME }),
  code<Row, "finding_ids">("finding_ids", (row, version) => findingIds(checkOf(version, idOf(row)))),
];
/** What time the value of a row is for (core/time.ts). */
export const timeColumns = <Row>(quantityOf: (row: Row) => Quantity) => {
  const time = (row: Row, version: Version) => timeOf(quantityOf(row), version);
  return [
    code<Row, "measures">("measures", (row, version) => time(row, version).measures, { codes: MEASURED }),
    date<Row, "period_start">("period_start", (row, version) => time(row, version).period.from),
    date<Row, "period_end">("period_end", (row, version) => time(row, version).period.to),
    date<Row, "as_of">("as_of", (row, version) => time(row, version).asOf),
  ];
};

type DatasetName = keyof Words["datasets"];
type Meanings = Words["columns"];
/** A name that has a meaning, of the dataset's own or one that several share. */
type ColumnName<Name extends DatasetName> = (keyof Meanings[Name] | keyof Meanings["shared"]) & string;

interface DatasetParts<Row, Name extends DatasetName> extends Pick<
  Dataset<Row>,
  "key" | "sameWithin" | "references" | "rows"
> {
  columns: NamedColumn<Row, ColumnName<Name>>[];
}

/** A dataset with its title and the meaning of its columns in both languages. */
export function dataset<Row, Name extends DatasetName>(name: Name, parts: DatasetParts<Row, Name>): Dataset<Row> {
  return {
    ...parts,
    name,
    title: bilingual((locale) => words(locale).datasets[name]),
    columns: withMeanings(name, [...parts.columns, refArea<Row>(), timePeriod<Row>()]),
  };
}

/** Columns with what each is called, and means in the table of a name or wherever several share it. */
export function withMeanings<Named extends { name: string }>(table: keyof Meanings, columns: readonly Named[]) {
  const meaningIn = (locale: Locale, column: string) => {
    const meanings: Record<string, Record<string, string>> = words(locale).columns;
    return meanings[table]![column] ?? meanings["shared"]![column]!;
  };
  return columns.map((column) => ({
    ...column,
    head: bilingual((locale) => (words(locale).heads as Record<string, string>)[column.name]!),
    meaning: bilingual((locale) => meaningIn(locale, column.name)),
  }));
}

/** Ids as relations.csv writes them: `a b -c`. */
export function termsText(terms: readonly Term[]): string {
  return terms.map(({ id, sign }) => (sign < 0 ? `-${id}` : id)).join(" ");
}

/** A cell in plain notation; null becomes the empty text. */
export function plainCell(cell: DataCell): string {
  if (cell === null) return "";
  return typeof cell === "string" ? cell : plainNumber(cell);
}
