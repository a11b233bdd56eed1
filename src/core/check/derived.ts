import { type Lock, type LockedCell, OUTCOMES_LOCKED, VALUES_LOCKED } from "../lock.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { derivedRows, type LockRow } from "../published.ts";
import type { Version } from "../release.ts";

/**
 * What follows from the first version of a quarter follows still: its outcomes and computed values are those
 * that the lock holds. Where they differ, the software or a shared table changed what was said in public.
 * A lock without any of them is of the older format.
 */
export function checkDerived(file: string, lock: Lock, first: Version, onMistake: OnMistake): void {
  const locked = new Map(
    [OUTCOMES_LOCKED, VALUES_LOCKED].flatMap(({ table, column }) =>
      [...(lock.rows.get(table) ?? [])].flatMap(([id, row]) =>
        row
          .filter((cell) => cell.column === column)
          .map((cell) => [`${table} ${id}`, { id, ...cell }] as [string, LockedCell & { id: string }]),
      ),
    ),
  );
  if (locked.size === 0) return;
  for (const row of derivedRows(first)) {
    const key = `${row.table} ${row.id}`;
    const cell = locked.get(key);
    locked.delete(key);
    const at = cell?.at ?? { file, line: 1, column: 1 };
    if (cell?.value !== row.value)
      onMistake(mistakeAt(at, "published-derived", lineOf(row), `${row.id}: ${cell?.value ?? ""} → ${row.value}`));
  }
  for (const { at, id, value } of locked.values())
    onMistake(mistakeAt(at, "published-derived", "", `${id}: ${value} →`));
}

function lineOf({ table, id, column, value }: LockRow): string {
  return [table, id, column, value, ""].join(",");
}
