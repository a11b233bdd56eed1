import type { Cell, Grid } from "./cell.ts";
import type { Form } from "./form.ts";
import { mistakeAt, type OnMistake } from "./mistake.ts";
import { foldersIn, idsIn, type Source } from "./source.ts";

/**
 * Opens a cell that was carried over from the quarter before and that nobody confirmed: `?1.587` waits for
 * the report of this quarter. Without the mark it is confirmed as unchanged, written over it is read.
 */
export const CARRIED = "?";

export function isCarried(text: string): boolean {
  return text.startsWith(CARRIED);
}

/** A text as it is carried over; a blank one stays blank, one that still waited goes on waiting. */
export function carriedText(text: string): string {
  return text === "" || isCarried(text) ? text : CARRIED + text;
}

/** A carried text without its mark. */
export function withoutMark(text: string): string {
  return isCarried(text) ? text.slice(CARRIED.length).trim() : text;
}

/** Columns that say something of one quarter, by table: a row with a carried cell there is not in the quarter. */
export const CARRIED_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  "figures.csv": ["value", "qualifier", "as_of", "period_start", "period_end"],
  "documents.csv": ["sections"],
  "explanations.csv": ["text_vi"],
};

/**
 * Columns in which a `?` keeps a row out of the quarter: those that are carried over, and the target of a
 * relation that arithmetic suggests and that nobody accepted. Accepted by taking the `?` away, refused with the row.
 */
const WAITING_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  ...CARRIED_COLUMNS,
  "relations.csv": ["target"],
};

/** Columns that name numbers: where one of these is not in the quarter, the row says nothing in it. */
export const NAMING_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  "computed.csv": ["numerator", "denominator"],
  "relations.csv": ["target", "terms"],
  "charts.csv": ["terms", "whole"],
  "highlights.csv": ["id", "against"],
};

/** The ids that a cell of such a column names: `a -b`, `fraction:a/b`. */
export function namedIds(text: string): string[] {
  return text
    .split(/[\s/]+/)
    .map((id) => id.replace(/^(-|[a-z]+:)/, ""))
    .filter(Boolean);
}

/** A row of a quarter's table that is not in the quarter. */
export interface AsleepRow {
  table: string;
  /** The cell with the row's id. */
  id: Cell;
  /** `carried`: it waits for an editor. `away`: it names a number that waits, or that the quarter before alone has. */
  why: "carried" | "away";
  /** The sections that state it, where the table says so; empty elsewhere. */
  sections: string[];
}

/**
 * The source without the rows of a quarter that are not in it yet. What is carried over is never published
 * unconfirmed; and a relation, chart, computed value or front-page number of the quarter before is no
 * mistake while a number that it names is not there.
 */
export function withoutAsleep(
  source: Source,
  quarter: string,
  form: Pick<Form, "indicators" | "computed">,
  onMistake: OnMistake,
): { source: Source; asleep: AsleepRow[] } {
  const folder = `data/quarters/${quarter}`;
  const grids = new Map(source.grids);
  const asleep: AsleepRow[] = [];
  const known = new Set([...form.indicators.keys(), ...form.computed.map(({ id }) => id)]);
  const away = idsBefore(source, quarter);
  const split = (
    table: string,
    columns: readonly string[],
    why: AsleepRow["why"],
    sleeps: (text: string) => boolean,
  ) => {
    const grid = grids.get(`${folder}/${table}`);
    if (!grid) return;
    const { awake, rows } = splitRows(grid, columns, sleeps);
    grids.set(grid.file, awake);
    asleep.push(...rows.map((row) => ({ table, why, ...row })));
    // What names numbers by their ids gives none itself.
    const namesOnly = ["highlights.csv", "relations.csv"].includes(table);
    for (const id of namesOnly ? [] : idsIn(awake)) known.add(id);
    for (const { id } of namesOnly ? [] : rows) away.add(id.text);
    if (why === "carried") refuseTwice(rows, awake, onMistake);
  };
  for (const [table, columns] of Object.entries(WAITING_COLUMNS)) split(table, columns, "carried", isCarried);
  const namesAway = (text: string) => namedIds(text).some((id) => isAway(id));
  const isAway = (id: string) => away.has(id) && !known.has(id);
  for (const [table, columns] of Object.entries(NAMING_COLUMNS)) split(table, columns, "away", namesAway);
  return { source: { ...source, grids }, asleep };
}

/** The numbers of the narrative and the computed values that the quarter before this one has, confirmed or not. */
function idsBefore(source: Source, quarter: string): Set<string> {
  // `2025-q3` sorts as text.
  const before = foldersIn(source, "data/quarters")
    .filter((id) => id < quarter)
    .at(-1);
  const tables = ["figures.csv", "computed.csv"].map((name) => source.grids.get(`data/quarters/${before}/${name}`));
  return new Set(tables.flatMap((grid) => (grid ? idsIn(grid) : [])));
}

/** A table's rows of which no cell in the given columns sleeps, and the others. */
function splitRows(
  grid: Grid,
  columns: readonly string[],
  sleeps: (text: string) => boolean,
): { awake: Grid; rows: Pick<AsleepRow, "id" | "sections">[] } {
  const [header = [], ...body] = grid.rows;
  const names = header.map((cell) => cell.text.toLowerCase());
  const cellOf = (cells: Cell[], name: string) => cells[names.indexOf(name)];
  const isAsleep = (cells: Cell[]) => columns.some((name) => sleeps(cellOf(cells, name)?.text ?? ""));
  const rows = body.filter(isAsleep).map((cells) => ({
    id: (cellOf(cells, "id") ?? cellOf(cells, "finding") ?? cells[0])!,
    sections: withoutMark((cellOf(cells, "section") ?? cellOf(cells, "sections"))?.text ?? "")
      .split(/\s+/)
      .filter(Boolean),
  }));
  return { awake: { ...grid, rows: grid.rows.filter((cells, index) => index === 0 || !isAsleep(cells)) }, rows };
}

/** An id waits in one row at most, and not where another row gives its value. */
function refuseTwice(rows: readonly Pick<AsleepRow, "id">[], awake: Grid, onMistake: OnMistake): void {
  const seen = new Set(idsIn(awake));
  for (const { id } of rows) {
    if (seen.has(id.text)) onMistake(mistakeAt(id, "id-twice"));
    seen.add(id.text);
  }
}
