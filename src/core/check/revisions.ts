import type { Cell } from "../cell.ts";
import type { IsoDate } from "../date.ts";
import { cellKey, type Lock, type LockedCell, timelines } from "../lock.ts";
import type { LockedTable } from "../locked-table.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import type { Revision } from "../revision.ts";
import { type CellHistory, replay, rowFor } from "./cell-history.ts";

/** The cells of tables as they stand now: by table, id and column. */
export type CurrentCells = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Cell>>>;

/** What a quarter or a form holds of its past. */
interface Past {
  /** null where nothing of it was published yet. */
  lock: Lock | null;
  revisions: readonly Revision[];
}

/** What an older lock, which names no columns, holds. */
const OLDER_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  indicators: ["value", "note"],
  figures: ["value", "unit", "qualifier", "as_of"],
};

/**
 * Nothing that was published changes silently. What was first published and each published correction
 * stand in the lock for ever; from the last of them, the rows of revisions.csv lead without a gap to
 * what stands now. A row that came or went has one row of its own, at the key column of its table.
 */
export function checkRevisions(
  { lock, revisions }: Past,
  tables: readonly LockedTable[],
  current: CurrentCells,
  onMistake: OnMistake,
): void {
  const chains = chainsOf(revisions, tables, lock, current, onMistake);
  const lines = lock ? timelines(lock) : new Map<string, LockedCell[]>();
  for (const table of tables) checkTable(table, current.get(table.name), { lock, lines, chains }, onMistake);
}

/** The past of a quarter or a form by cell. */
interface PastByCell {
  lock: Lock | null;
  lines: ReadonlyMap<string, readonly LockedCell[]>;
  chains: ReadonlyMap<string, readonly Revision[]>;
}

function checkTable(
  table: LockedTable,
  rows: ReadonlyMap<string, ReadonlyMap<string, Cell>> | undefined,
  { lock, lines, chains }: PastByCell,
  onMistake: OnMistake,
): void {
  const covered = lock?.columns.get(table.name);
  const held = new Set(lock?.cells.flatMap((cell) => (cell.table === table.name ? cell.id : [])));
  for (const id of new Set([...held, ...(rows?.keys() ?? [])])) {
    const columns = covered ?? (held.has(id) ? (OLDER_COLUMNS[table.name] ?? []) : []);
    const keyLine = lines.get(cellKey(table.name, id, table.key)) ?? [];
    const isFirst = keyLine[0]?.date === "" || (!covered && held.has(id));
    for (const column of new Set([table.key, ...table.columns])) {
      const key = cellKey(table.name, id, column);
      const [locked, chain] = [lines.get(key) ?? [], chains.get(key) ?? []];
      const isKey = column === table.key;
      // What a row that was added had at first stands with the day of its key, or is not known.
      const isKnown = columns.includes(column) && (isFirst || isKey);
      const first = isKnown ? (locked.find(({ date }) => date === "")?.value ?? "") : null;
      const history = { id, column, now: rows?.get(id)?.get(column), first, locked, chain };
      const expected = replay(history, lock, isKey ? [] : keyLine, onMistake);
      if (rows?.has(id)) checkNow(history, expected, lock, onMistake);
      else if (isKey && expected) checkGone(history, expected, held.has(id), lock, onMistake);
    }
  }
}

/** Rows of revisions.csv by cell; one that names no cell is a mistake. */
function chainsOf(
  revisions: readonly Revision[],
  tables: readonly LockedTable[],
  lock: Lock | null,
  current: CurrentCells,
  onMistake: OnMistake,
): Map<string, Revision[]> {
  const chains = new Map<string, Revision[]>();
  const held = new Set(lock?.cells.map(({ table, id }) => `${table} ${id}`));
  for (const revision of inOrder(revisions)) {
    const { id, column, at } = revision;
    const table = tables.find(
      ({ name, columns }) => columns.includes(column) && (current.get(name)?.has(id) || held.has(`${name} ${id}`)),
    );
    if (!table) {
      onMistake(mistakeAt(at, "id-unknown", "", `${id} ${column}`));
      continue;
    }
    const key = cellKey(table.name, id, column);
    chains.set(key, [...(chains.get(key) ?? []), revision]);
  }
  return chains;
}

/** What stands now is what the last correction leads to. */
function checkNow(
  { id, column, now, chain }: CellHistory,
  expected: string | null,
  lock: Lock | null,
  onMistake: OnMistake,
): void {
  if (!now || expected === null || now.text === expected) return;
  const last = chain.at(-1);
  // Where the last row was published already, the change that came after it lacks a row of its own.
  if (last && last.date > (lock?.lastDay ?? ""))
    return onMistake(mistakeAt(last.at, "revision-mismatch", now.text, last.to));
  onMistake(mistakeAt(now, "revision-missing", rowFor(id, column, expected, now.text), `${expected} → ${now.text}`));
}

/** A row that is gone was removed by a row of revisions.csv. */
function checkGone(
  { id, column, chain, locked }: CellHistory,
  expected: string,
  isLocked: boolean,
  lock: Lock | null,
  onMistake: OnMistake,
): void {
  const at = locked[0]?.at ?? lock?.cells.find((cell) => cell.id === id)?.at ?? chain[0]?.at;
  if (isLocked && at) onMistake(mistakeAt(at, "published-gone", rowFor(id, column, expected, ""), id));
}

/** Days of a quarter's revisions lie on or after the day of its report. */
export function checkRevisionDays(revisions: readonly Revision[], issued: IsoDate, onMistake: OnMistake): void {
  for (const { date, at } of revisions) if (date < issued) onMistake(mistakeAt(at, "revision-early", issued, date));
}

/**
 * A correction that is not published yet comes after all that a quarter has published, its own and its
 * form's: it makes a new version and none of those that are cited already.
 * @param published the day of the quarter's last public word, its report or a correction
 */
export function checkNewDays(
  revisions: readonly Revision[],
  locked: Lock | null,
  published: IsoDate,
  onMistake: OnMistake,
): void {
  for (const { date, at } of revisions)
    if (date > (locked?.lastDay ?? "") && date <= published) onMistake(mistakeAt(at, "revision-day", published, date));
}

/** By day; rows of one day in file order. */
function inOrder(revisions: readonly Revision[]): Revision[] {
  return [...revisions].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
