import type { Cell } from "./cell.ts";
import type { IsoDate } from "./date.ts";

/** The columns of published.csv; a file of the older format has neither `table` nor `date`. */
export const LOCK_COLUMNS = ["table", "id", "column", "value", "date"] as const;

/** A cell as it was first published, or as a published correction left it. */
export interface LockedCell {
  column: string;
  value: string;
  /** The day of the correction; "" as first published. */
  date: IsoDate | "";
  at: Cell;
}

/** `published.csv`: all that a quarter or a form has said in public, cell by cell; nothing in it ever changes. */
export interface Lock {
  /** The cells by table and id, in the order in which they were published. */
  rows: ReadonlyMap<string, ReadonlyMap<string, readonly LockedCell[]>>;
  /** The columns that it holds, by table. A lock of an older format names none: it holds what it lists. */
  columns: ReadonlyMap<string, readonly string[]>;
  /** The day of the last correction in it; "" where it has none. */
  lastDay: IsoDate | "";
}

/** Where the lock of a folder stands, and whether a file is one. */
export function lockFile(folder: string): string {
  return `${folder}/published.csv`;
}

export function isLockFile(file: string): boolean {
  return file.endsWith(lockFile(""));
}

/** What a map holds of a name; where it holds nothing, it holds the empty group from now on. */
export function grouped<T>(groups: Map<string, T>, name: string, empty: T): T {
  const known = groups.get(name);
  if (known === undefined) groups.set(name, empty);
  return known ?? empty;
}

/** What follows from the tables, as first published: its table and column in the lock. */
export const OUTCOMES_LOCKED = { table: "findings", column: "outcome" } as const;
export const VALUES_LOCKED = { table: "computed", column: "value" } as const;

/** What a column of a locked row said in public: as first published, then by day; empty where it is not locked. */
export function timelineOf(row: readonly LockedCell[], column: string): LockedCell[] {
  const cells = row.filter((cell) => cell.column === column);
  return cells.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The ids that a table has had, in the order in which they were published. */
export function lockedIds({ rows }: Lock, table: string): string[] {
  return [...(rows.get(table)?.keys() ?? [])];
}
