import Papa from "papaparse";

interface Column {
  name: string;
  titles: string;
  datatype: string | { base: string; format?: string };
  required?: boolean;
  lang?: string;
}
interface TableDescription {
  url: string;
  tableSchema: {
    columns: Column[];
    primaryKey: string[];
    foreignKeys?: { columnReference: string[]; reference: { resource: string; columnReference: string[] } }[];
  };
}
export interface TableGroup {
  "@context": [string, { "@language": string }];
  null: string;
  tables: TableDescription[];
}
type Rows = Record<string, string>[];

/** Lexical forms of XML Schema that the data use. */
const FORMS: Record<string, RegExp> = {
  string: /^[^]*$/,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
};

/**
 * What the W3C's Model for Tabular Data and Metadata Vocabulary ask of a group of tables and its files and they do not
 * keep, worked out from their text (no package of the npm registry validates by them); empty where all is right.
 * @param textOf a file beside the metadata, by its `url`; null where there is none
 */
export function csvwMistakes(group: TableGroup, textOf: (url: string) => string | null): string[] {
  const tables = new Map(
    group.tables.map(({ url }) => {
      const text = textOf(url);
      const parsed =
        text === null ? null : Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
      return [url, parsed && { header: parsed.meta.fields!, rows: parsed.data }] as const;
    }),
  );
  const rowsOf = (url: string) => tables.get(url)?.rows ?? [];
  return [
    ...(group["@context"][0] === "http://www.w3.org/ns/csvw" ? [] : ["@context"]),
    ...(new Set(group.tables.map(({ url }) => url)).size === group.tables.length ? [] : ["a url is there twice"]),
    ...group.tables.flatMap(({ url, tableSchema }) => {
      const table = tables.get(url);
      if (!table) return [`${url}: there is no such file`];
      return [
        ...headerMistakes(tableSchema.columns, table.header),
        ...tableSchema.columns.flatMap((column) => cellMistakes(column, table.rows, group.null)),
        ...keyMistakes(tableSchema, table.rows),
        ...foreignKeyMistakes(tableSchema, table.rows, rowsOf),
      ].map((mistake) => `${url}: ${mistake}`);
    }),
  ];
}

function headerMistakes(columns: readonly Column[], header: readonly string[]): string[] {
  const names = columns.map(({ name }) => name);
  return [
    ...(columns.map(({ titles }) => titles).join() === header.join() ? [] : ["titles are not the header"]),
    ...(new Set(names).size === names.length ? [] : ["a name is there twice"]),
    // A name is a variable of RFC 6570 that does not begin with `_`.
    ...names.filter((name) => !/^[A-Za-z0-9][A-Za-z0-9_.]*$/.test(name)).map((name) => `${name} is no name`),
  ];
}

function cellMistakes({ name, titles, datatype, required }: Column, rows: Rows, blank: string): string[] {
  const { base, format } = typeof datatype === "string" ? { base: datatype, format: undefined } : datatype;
  const form = FORMS[base];
  if (!form) return [`${name}: ${base} is no datatype`];
  const only = format === undefined ? null : new RegExp(`^(?:${format})$`);
  return rows.flatMap((row) => {
    const cell = row[titles]!;
    if (cell === blank) return required ? [`${name} is required and blank`] : [];
    return form.test(cell) && (only?.test(cell) ?? true) ? [] : [`${name}: ${cell}`];
  });
}

const keyIn = (row: Record<string, string>, columns: readonly string[]) =>
  JSON.stringify(columns.map((column) => row[column]));

function keyMistakes({ primaryKey, columns }: TableDescription["tableSchema"], rows: Rows): string[] {
  const known = new Set(columns.map(({ name }) => name));
  const keys = rows.map((row) => keyIn(row, primaryKey));
  return [
    ...primaryKey.filter((name) => !known.has(name)).map((name) => `the key has no column ${name}`),
    ...(new Set(keys).size === keys.length ? [] : ["a primary key is there twice"]),
  ];
}

function foreignKeyMistakes(
  { foreignKeys = [] }: TableDescription["tableSchema"],
  rows: Rows,
  rowsOf: (url: string) => Rows,
): string[] {
  return foreignKeys.flatMap(({ columnReference, reference }) => {
    const known = new Set(rowsOf(reference.resource).map((row) => keyIn(row, reference.columnReference)));
    const asked = rows.filter((row) => columnReference.every((column) => row[column] !== ""));
    return asked
      .map((row) => keyIn(row, columnReference))
      .filter((key) => !known.has(key))
      .map((key) => `${key} is not in ${reference.resource}`);
  });
}
