import type { Cell } from "./cell.ts";
import type { IsoDate } from "./date.ts";

/** The columns of published.csv; a file of the older format has neither `table` nor `date`. */
export const LOCK_COLUMNS = ["table", "id", "column", "value", "date"] as const;

/** A cell as it was first published, or as a published correction left it. */
export interface LockedCell {
  table: string;
  id: string;
  column: string;
  value: string;
  /** The day of the correction; "" as first published. */
  date: IsoDate | "";
  at: Cell;
}

/** `published.csv`: all that a quarter or a form has said in public, cell by cell; nothing in it ever changes. */
export interface Lock {
  cells: readonly LockedCell[];
  /** The columns that it holds, by table. A lock of an older format names none: it holds what it lists. */
  columns: ReadonlyMap<string, readonly string[]>;
  /** The day of the last correction in it; "" where it has none. */
  lastDay: IsoDate | "";
}

/** What follows from the tables, as first published: its table and column in the lock. */
export const OUTCOMES_LOCKED = { table: "findings", column: "outcome" } as const;
export const VALUES_LOCKED = { table: "computed", column: "value" } as const;

/** A cell's name in maps. */
export function cellKey(table: string, id: string, column: string): string {
  return `${table} ${id} ${column}`;
}

/** The locked cells by name, each as it was first and then by day. */
export function timelines({ cells }: Lock): Map<string, LockedCell[]> {
  const found = new Map<string, LockedCell[]>();
  for (const cell of cells) {
    const key = cellKey(cell.table, cell.id, cell.column);
    found.set(key, [...(found.get(key) ?? []), cell]);
  }
  for (const timeline of found.values()) timeline.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return found;
}

/** The ids that a table has had, in the order in which they were published. */
export function lockedIds({ cells }: Lock, table: string): string[] {
  return [...new Set(cells.filter((cell) => cell.table === table).map(({ id }) => id))];
}
