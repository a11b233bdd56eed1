import type { Cell } from "../cell.ts";
import type { IsoDate } from "../date.ts";
import { type Lock, type LockedCell, timelineOf } from "../lock.ts";
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
  for (const table of tables) checkTable(table, current.get(table.name) ?? new Map(), { lock, chains }, onMistake);
}

/** The past of a quarter or a form by row. */
interface PastByRow {
  lock: Lock | null;
  /** By table and id, in the order of their days. */
  chains: ReadonlyMap<string, readonly Revision[]>;
}

function checkTable(
  table: LockedTable,
  rows: ReadonlyMap<string, ReadonlyMap<string, Cell>>,
  { lock, chains }: PastByRow,
  onMistake: OnMistake,
): void {
  const covered = lock?.columns.get(table.name);
  const held = lock?.rows.get(table.name);
  const all = new Set([table.key, ...table.columns]);
  for (const id of new Set([...(held?.keys() ?? []), ...rows.keys()])) {
    const [now, line] = [rows.get(id), held?.get(id)];
    const revised = chains.get(rowKey(table, id)) ?? [];
    const columns = covered ?? (line ? (OLDER_COLUMNS[table.name] ?? []) : []);
    const keyLine = timelineOf(line ?? [], table.key);
    const isFirst = keyLine[0]?.date === "" || (!covered && line !== undefined);
    for (const column of all) {
      const locked = timelineOf(line ?? [], column);
      const chain = revised.filter((revision) => revision.column === column);
      const isKey = column === table.key;
      // What a row that was added had at first stands with the day of its key, or is not known.
      const isKnown = columns.includes(column) && (isFirst || isKey);
      const first = isKnown ? (locked.find(({ date }) => date === "")?.value ?? "") : null;
      const history = { id, column, now: now?.get(column), first, locked, chain };
      const expected = replay(history, lock, isKey ? [] : keyLine, onMistake);
      if (now) checkNow(history, expected, lock, onMistake);
      else if (isKey && expected) checkGone(history, expected, line, onMistake);
    }
  }
}

function rowKey({ name }: LockedTable, id: string): string {
  return `${name} ${id}`;
}

/** Rows of revisions.csv by row; one that names no cell is a mistake. */
function chainsOf(
  revisions: readonly Revision[],
  tables: readonly LockedTable[],
  lock: Lock | null,
  current: CurrentCells,
  onMistake: OnMistake,
): Map<string, Revision[]> {
  const chains = new Map<string, Revision[]>();
  for (const revision of inOrder(revisions)) {
    const { id, column, at } = revision;
    const table = tables.find(
      ({ name, columns }) => columns.includes(column) && (current.get(name)?.has(id) || lock?.rows.get(name)?.has(id)),
    );
    if (!table) {
      onMistake(mistakeAt(at, "id-unknown", "", `${id} ${column}`));
      continue;
    }
    const key = rowKey(table, id);
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
  { id, column, locked }: CellHistory,
  expected: string,
  line: readonly LockedCell[] | undefined,
  onMistake: OnMistake,
): void {
  const at = (locked[0] ?? line?.[0])?.at;
  if (at) onMistake(mistakeAt(at, "published-gone", rowFor(id, column, expected, ""), id));
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
