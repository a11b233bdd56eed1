import { before } from "./before.ts";
import type { IsoDate } from "./date.ts";
import { OUTCOMES_LOCKED, VALUES_LOCKED } from "./lock.ts";
import type { LockedTable } from "./locked-table.ts";
import { plainNumber } from "./number.ts";
import type { Release, Version } from "./release.ts";
import { type Revision, revisionDays } from "./revision.ts";
import { cellsById, type Source } from "./source.ts";

/** A row of published.csv; `date` is "" as first published, `id` "" where the value names the locked columns. */
export interface LockRow {
  table: string;
  id: string;
  column: string;
  value: string;
  date: IsoDate | "";
}

/**
 * All that a folder has said in public, in the order of its files: the columns that are locked, what stood
 * first, and what each correction made of it, whole rows where rows came.
 * @param folder of a quarter or a form
 * @param revisions the folder's own
 */
export function lockRows(
  source: Source,
  folder: string,
  tables: readonly LockedTable[],
  revisions: readonly Revision[],
): LockRow[] {
  const days = ["", ...revisionDays(revisions)];
  const states = days.map((day) => {
    const [kept, undone] = [revisions.filter(({ date }) => date <= day), revisions.filter(({ date }) => date > day)];
    return { day, grids: before(source, folder, tables, undone, kept).grids };
  });
  return tables.flatMap((table) => {
    const known = new Map<string, string>();
    const header = source.grids.get(`${folder}/${table.name}.csv`)?.rows[0]?.map(({ text }) => text.toLowerCase());
    const columns = table.columns.filter((column) => header?.includes(column) || !table.recent?.includes(column));
    return [
      { table: table.name, id: "", column: "", value: columns.join(" "), date: "" },
      ...states.flatMap(({ day, grids }) => {
        const grid = grids.get(`${folder}/${table.name}.csv`) ?? { file: "", rows: [] };
        return changedRows(textsOf(cellsById(grid, columns)), { ...table, columns }, known, day);
      }),
    ];
  });
}

type Texts = ReadonlyMap<string, ReadonlyMap<string, string>>;

function textsOf(cells: ReturnType<typeof cellsById>): Texts {
  return new Map([...cells].map(([id, row]) => [id, new Map([...row].map(([column, { text }]) => [column, text]))]));
}

/** The cells of a day that differ from the day before, which `known` holds and which follows along. */
function changedRows(rows: Texts, { name, key, columns }: LockedTable, known: Map<string, string>, date: string) {
  const ids = new Set([...rows.keys(), ...[...known.keys()].map((cell) => cell.split(" ")[0]!)]);
  return [...ids].flatMap((id) =>
    [key, ...columns.filter((column) => column !== key)].flatMap((column): LockRow[] => {
      const isGone = !rows.has(id);
      const value = rows.get(id)?.get(column) ?? "";
      const cell = `${id} ${column}`;
      const isFirst = !known.has(`${id} ${key}`) && column === key;
      if ((isGone && column !== key) || (!isFirst && (known.get(cell) ?? "") === value)) return [];
      known.set(cell, value);
      return [{ table: name, id, column, value, date }];
    }),
  );
}

/** What follows from the tables of a version: the outcome of each finding, each computed value in plain notation. */
export function derivedRows({ findings, computed }: Pick<Version, "findings" | "computed">): LockRow[] {
  return [
    ...findings.map(({ id, outcome }) => ({ ...OUTCOMES_LOCKED, id, value: outcome as string, date: "" })),
    ...computed.map(({ indicator: { id }, number }) => ({
      ...VALUES_LOCKED,
      id,
      value: number ? plainNumber(number) : "",
      date: "",
    })),
  ];
}

/**
 * Corrections that are news: made on or after the day of the newest quarter's report, newest first.
 * The day comes from the data and not from a clock, so that a commit always says the same.
 */
export function newsOf(release: Release, newest: Release): Revision[] {
  return release.revisions
    .filter(({ date }) => date >= newest.report.issued)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
