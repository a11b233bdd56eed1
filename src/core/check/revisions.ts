import type { Cell } from "../cell.ts";
import type { IsoDate } from "../date.ts";
import { cellKey, type Lock, type LockedCell, timelines } from "../lock.ts";
import type { LockedTable } from "../locked-table.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import type { Revision } from "../revision.ts";

/** The cells of tables as they stand now: by table, id and column. */
export type CurrentCells = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Cell>>>;

/** A cell with all that was said of it in public and all that was revised. */
interface CellHistory {
  id: string;
  column: string;
  /** As it stands now; undefined where its row is not there. */
  now: Cell | undefined;
  /** As first published, "" where it was blank or its row was not there; null where that is not known. */
  first: string | null;
  locked: readonly LockedCell[];
  /** By day; rows of one day in file order. */
  chain: readonly Revision[];
}

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
  for (const table of tables) {
    const rows = current.get(table.name);
    const covered = lock?.columns.get(table.name);
    const held = new Set(lock?.cells.flatMap((cell) => (cell.table === table.name ? cell.id : [])));
    for (const id of new Set([...held, ...(rows?.keys() ?? [])])) {
      const columns = covered ?? (held.has(id) ? (OLDER_COLUMNS[table.name] ?? []) : []);
      const keyLine = lines.get(cellKey(table.name, id, table.key)) ?? [];
      const isFirst = keyLine[0]?.date === "" || (!covered && held.has(id));
      for (const column of new Set([table.key, ...table.columns])) {
        const key = cellKey(table.name, id, column);
        const locked = lines.get(key) ?? [];
        const chain = chains.get(key) ?? [];
        const known = columns.includes(column) && (isFirst || column === table.key);
        const first = known ? (locked.find(({ date }) => date === "")?.value ?? "") : null;
        const now = rows?.get(id)?.get(column);
        const history = { id, column, now, first, locked, chain };
        const isKey = column === table.key;
        const expected = replay(history, lock, isKey ? [] : keyLine, onMistake);
        if (rows?.has(id)) checkNow(history, expected, lock, onMistake);
        else if (isKey && expected) checkGone(history, expected, held.has(id), lock, onMistake);
      }
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

/** Walks from what was first published through all corrections; what the last of them leads to, null where that is not known. */
function replay(
  { id, column, first, locked, chain }: CellHistory,
  lock: Lock | null,
  keyLine: readonly LockedCell[],
  onMistake: OnMistake,
): string | null {
  let expected = first;
  let before: Revision | undefined;
  const days = new Set([...locked.map(({ date }) => date), ...chain.map(({ date }) => date)]);
  days.delete("");
  for (const day of [...days].sort()) {
    const published = locked.find(({ date }) => date === day);
    const rows = chain.filter(({ date }) => date === day);
    if (published && rows.length === 0 && !keyLine.some(({ date }) => date === day))
      onMistake(
        mistakeAt(published.at, "revision-gone", rowFor(id, column, expected ?? "", published.value, day), day),
      );
    if (published && rows.length === 0) expected = published.value;
    for (const revision of rows) {
      checkRow(revision, before, expected, onMistake);
      if (published && published.value !== revision.to)
        onMistake(mistakeAt(revision.at, "revision-mismatch", published.value, revision.to));
      else if (!published && lock && day <= lock.lastDay)
        onMistake(mistakeAt(revision.at, "revision-day", lock.lastDay, day));
      expected = revision.to;
      before = revision;
    }
  }
  return expected;
}

function checkRow(
  revision: Revision,
  before: Revision | undefined,
  expected: string | null,
  onMistake: OnMistake,
): void {
  const { from, to, fromAt, at, id, date } = revision;
  if (from === to) onMistake(mistakeAt(fromAt, "revision-mismatch", "", from));
  else if (expected !== null && expected !== from) onMistake(mistakeAt(fromAt, "revision-mismatch", expected, from));
  if (before?.date === date) onMistake(mistakeAt(at, "id-twice", "", id));
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

function rowFor(id: string, column: string, from: string, to: string, date = "…"): string {
  const quoted = (text: string) => (/[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${id},${column},${quoted(from)},${quoted(to)},${date},…,`;
}
