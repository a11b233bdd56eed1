import Papa from "papaparse";
import { isCarried, withoutMark } from "../../core/carried.ts";
import { repositoryCsv } from "../repository-csv.ts";
import type { Row } from "./rows.ts";
import { sectionOf } from "./section-files.ts";

/** What a person's cell says otherwise than the report; the person's stays. */
export interface Kept {
  file: string;
  /** A row's id, or a key of report.json. */
  id: string;
  column: string;
  kept: string;
  read: string;
}

export interface Merged {
  /** The files to write: new ones, and those in which something was filled or added. */
  files: Map<string, string>;
  kept: Kept[];
  /** Files of the narrative that people have worked on: they stay as they are. */
  keptFiles: string[];
}

type Texts = ReadonlyMap<string, string>;

/**
 * A report's folder laid over one that is there. A file that nobody has touched since it was carried over is
 * replaced. Elsewhere only what waits or is blank is filled, rows that the report adds are added, and what a person
 * wrote stays: where the report says otherwise, it is listed.
 * @param before the quarter's files as they are
 * @param made by `quarterFromReport`
 * @param started by `newQuarterFiles` of the same quarter: what was carried over and not touched
 */
export function mergedQuarter(before: Texts, made: Texts, started: Texts): Merged {
  const result: Merged = { files: new Map(), kept: [], keptFiles: [] };
  const sections = new Set([...before.values()].map(sectionOf).filter(Boolean));
  for (const [file, text] of made) {
    const own = before.get(file);
    if (own === text) continue;
    // A section may have a file of another name.
    const isNew = own === undefined && (!file.endsWith(".mdx") || !sections.has(sectionOf(text)));
    const isUntouched = own !== undefined && own === started.get(file);
    if (isNew || isUntouched) result.files.set(file, text);
    else if (file.endsWith(".mdx")) result.keptFiles.push(file);
    else if (file.endsWith(".json")) mergeHead(file, own!, text, result);
    else mergeTable(file, { own: own!, made: text, started: started.get(file) ?? "" }, result);
  }
  return result;
}

/** Blank keys of the head are filled. */
function mergeHead(file: string, own: string, made: string, result: Merged): void {
  const [mine, read] = [objectOf(own), objectOf(made)];
  // A head that is no JSON is for the check to name.
  if (!mine || !read) return;
  const filled = { ...mine };
  for (const key of ["number", "issued", "cutOff", "title", "issuer", "recipient"]) {
    const [kept, said] = [textOf(mine[key]), textOf(read[key])];
    if (said === "") continue;
    if (kept === "") filled[key] = read[key];
    else if (kept !== said) result.kept.push({ file, id: key, column: "", kept, read: said });
  }
  if (JSON.stringify(filled) !== JSON.stringify(mine)) result.files.set(file, `${JSON.stringify(filled, null, 2)}\n`);
}

function objectOf(text: string): Record<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(text);
    return found !== null && typeof found === "object" ? { ...found } : null;
  } catch {
    return null;
  }
}

/** A text, or the Vietnamese one of a text in two languages. */
function textOf(value: unknown): string {
  const found = typeof value === "object" && value !== null ? Object.values(value)[0] : value;
  return typeof found === "string" ? found : "";
}

/** What a report says of a row; all other columns are the editors'. */
const READ_COLUMNS = [
  "value",
  "note",
  "qualifier",
  "as_of",
  "measures",
  "period_start",
  "period_end",
  "date",
  "sections",
];

function mergeTable(file: string, texts: { own: string; made: string; started: string }, result: Merged): void {
  const { fields, rows } = tableOf(texts.own);
  // A table that has no ids is for the check to name.
  if (!fields.includes("id") && !fields.includes("finding")) return;
  const made = tableOf(texts.made);
  const carried = byKey(tableOf(texts.started).rows);
  const read = byKey(made.rows);
  const isRead = (row: Row) => JSON.stringify(row) !== JSON.stringify(carried.get(keyOf(row)));
  const filled = rows.map((row) => {
    const said = read.get(keyOf(row));
    if (!said || !isRead(said)) return row;
    const isOpen = Object.values(row).some(isCarried) || (file.endsWith("/indicators.csv") && row["value"] === "");
    if (!isOpen) result.kept.push(...differences(file, row, said));
    return isOpen ? filledRow(row, said) : row;
  });
  const known = byKey(rows);
  const added = made.rows.filter((row) => !known.has(keyOf(row)) && isRead(row) && !isRenamed(file, row, rows, read));
  if (added.length === 0 && filled.every((row, index) => row === rows[index])) return;
  const cells = [...filled, ...added].map((row) => fields.map((field) => row[field] ?? ""));
  result.files.set(file, repositoryCsv(fields, cells));
}

/** What waits or is blank takes what the report says. */
function filledRow(row: Row, said: Row): Row {
  const filled = Object.entries(row).filter(([key, text]) => said[key] && said[key] !== text && isOpen(text));
  return filled.length === 0 ? row : { ...row, ...Object.fromEntries(filled.map(([key]) => [key, said[key]!])) };
}

const isOpen = (text: string) => text === "" || isCarried(text);

function differences(file: string, row: Row, said: Row): Kept[] {
  return READ_COLUMNS.flatMap((column) => {
    const [kept, read] = [row[column] ?? "", withoutMark(said[column] ?? "")];
    return read === "" || kept === read ? [] : [{ file, id: keyOf(row), column, kept, read }];
  });
}

/**
 * A row that a person has given another id, or refused: a relation that is suggested again, a number of the same
 * section and value or a document of the same number under an id that the report's reader does not know.
 */
function isRenamed(file: string, row: Row, rows: readonly Row[], read: ReadonlyMap<string, Row>): boolean {
  if (file.endsWith("/relations.csv")) return true;
  const others = rows.filter((one) => !read.has(keyOf(one)));
  const same = (one: Row, ...columns: string[]) =>
    columns.every((column) => withoutMark(one[column] ?? "") === withoutMark(row[column] ?? ""));
  if (file.endsWith("/documents.csv")) return others.some((one) => row["number"] !== "" && same(one, "number"));
  return others.some((one) => same(one, "section", "place", "value"));
}

function tableOf(text: string): { fields: string[]; rows: Row[] } {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, "").trim(), { header: true });
  return { fields: meta.fields ?? [], rows: data };
}

function keyOf(row: Row): string {
  return row["id"] ?? row["finding"] ?? "";
}

function byKey(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}
