import type { Cell } from "../cell.ts";
import { csvRecord } from "../csv-rows.ts";
import type { Lock, LockedCell } from "../lock.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import type { Revision } from "../revision.ts";

/** A cell with all that was said of it in public and all that was revised. */
export interface CellHistory {
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

/** Walks from what was first published through all corrections; what the last of them leads to, null where that is not known. */
export function replay(
  { id, column, first, locked, chain }: CellHistory,
  lock: Lock | null,
  keyLine: readonly LockedCell[],
  onMistake: OnMistake,
): string | null {
  if (chain.length === 0 && locked.every(({ date }) => date === "")) return first;
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

/** The row of revisions.csv for a change; its day, where it is not known, and its reason are left to the editor. */
export function rowFor(id: string, column: string, from: string, to: string, date = "…"): string {
  return csvRecord([id, column, from, to, date, "…", ""]);
}
