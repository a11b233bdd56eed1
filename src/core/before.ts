import type { Cell, Grid } from "./cell.ts";
import { type Lock, lockedIds, lockFile, timelineOf } from "./lock.ts";
import type { LockedTable } from "./locked-table.ts";
import type { Revision } from "./revision.ts";
import type { Source } from "./source.ts";

/**
 * The source with the tables of a folder as they were before the given revisions: cells are put back, rows
 * that were added are taken out, and rows that were removed stand again where they stood, as the lock has
 * them. The lock and the revisions of the folder are left out.
 * @param folder of a quarter or a form
 * @param undone revisions from a day on; `kept` those before it
 */
export function before(
  source: Source,
  folder: string,
  tables: readonly LockedTable[],
  undone: readonly Revision[],
  kept: readonly Revision[],
): Source {
  const grids = new Map(source.grids);
  const locks = new Map(source.locks);
  const lock = locks.get(lockFile(folder)) ?? null;
  locks.delete(lockFile(folder));
  grids.delete(`${folder}/revisions.csv`);
  if (undone.length === 0) return { ...source, grids, locks };
  const past = pastOf(undone, kept, lock);
  for (const table of tables) {
    const file = `${folder}/${table.name}.csv`;
    const grid = grids.get(file) ?? (lock && emptyGrid(file, table, lock));
    if (grid) grids.set(file, withRemoved(withoutAdded(grid, table, past), table, past));
  }
  return { ...source, grids, locks };
}

/** What cells were before some revisions. */
interface Past {
  lock: Lock | null;
  /** What the revisions say stood in a cell. */
  revised(id: string, column: string): Cell | undefined;
  /** What stood in a cell of a row that is gone now; undefined where it was blank. */
  removed(table: string, id: string, column: string): Cell | undefined;
}

function pastOf(undone: readonly Revision[], kept: readonly Revision[], lock: Lock | null): Past {
  // The earliest revision of a cell says what stood there before all of them, the last kept one what it left.
  const from = cellsOf([...inOrder(undone)].reverse(), "from");
  const left = cellsOf(inOrder(kept), "to");
  const day = inOrder(undone)[0]!.date;
  const revised = (id: string, column: string) => from.get(`${id} ${column}`);
  const removed = (table: string, id: string, column: string) => {
    const locked = timelineOf(lock?.rows.get(table)?.get(id) ?? [], column).findLast(({ date }) => date < day);
    return revised(id, column) ?? left.get(`${id} ${column}`) ?? (locked && { ...locked.at, text: locked.value });
  };
  return { lock, revised, removed };
}

/** By cell; a text that cannot be read is found where it was written: in revisions.csv. */
function cellsOf(revisions: readonly Revision[], side: "from" | "to"): Map<string, Cell> {
  return new Map(
    revisions.map((revision) => [`${revision.id} ${revision.column}`, { ...revision.fromAt, text: revision[side] }]),
  );
}

/** By day; rows of one day in file order. */
function inOrder(revisions: readonly Revision[]): Revision[] {
  return [...revisions].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.at.line - b.at.line));
}

function namesOf({ rows: [header] }: Grid): string[] {
  return header?.map((cell) => cell.text.toLowerCase()) ?? [];
}

function withoutAdded(grid: Grid, { key, columns, rowsOfForm }: LockedTable, past: Past): Grid {
  const names = namesOf(grid);
  const ids = names.indexOf("id");
  const rows = grid.rows.flatMap((cells, index) => {
    const id = cells[ids]?.text;
    if (index === 0 || !id) return [cells];
    if (!rowsOfForm && past.revised(id, key)?.text === "") return [];
    const blank: Cell = { ...cells.at(-1)!, text: "" };
    return [
      names.map((name, at) => (columns.includes(name) ? past.revised(id, name) : undefined) ?? cells[at] ?? blank),
    ];
  });
  return { ...grid, rows };
}

function withRemoved(grid: Grid, table: LockedTable, past: Past): Grid {
  const names = namesOf(grid);
  const ids = names.indexOf("id");
  const rows = [...grid.rows];
  const placeOf = (id: string | undefined) => rows.findIndex((cells, index) => index > 0 && cells[ids]?.text === id);
  const locked = past.lock ? lockedIds(past.lock, table.name) : [];
  locked.forEach((id, index) => {
    const key = past.removed(table.name, id, table.key);
    if (placeOf(id) >= 0 || !key || (key.text === "" && !table.rowsOfForm)) return;
    const previous = locked.slice(0, index).findLast((one) => placeOf(one) >= 0);
    const blank = { ...key, text: "" };
    const cells = names.map((name) =>
      name === "id" ? { ...key, text: id } : (past.removed(table.name, id, name) ?? blank),
    );
    rows.splice(previous === undefined ? 1 : placeOf(previous) + 1, 0, cells);
  });
  return { ...grid, rows };
}

/** A table that is gone with all its rows. */
function emptyGrid(file: string, { name, key }: LockedTable, lock: Lock): Grid | null {
  if (lockedIds(lock, name).length === 0) return null;
  const columns = ["id", ...(lock.columns.get(name) ?? [key])];
  return { file, rows: [columns.map((text, index) => ({ file, line: 1, column: index + 1, text }))] };
}
