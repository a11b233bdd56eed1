import type { Grid } from "../cell.ts";
import { cellKey, OUTCOMES_LOCKED, VALUES_LOCKED } from "../lock.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { parseLock } from "../parse/revisions.ts";
import { derivedRows, type LockRow } from "../published.ts";
import type { Version } from "../release.ts";

/**
 * What follows from the first version of a quarter follows still: its outcomes and computed values are those
 * that the lock holds. Where they differ, the software or a shared table changed what was said in public.
 * A lock without any of them is of the older format.
 */
export function checkDerived(published: Grid, first: Version, onMistake: OnMistake): void {
  const kinds = [OUTCOMES_LOCKED, VALUES_LOCKED];
  const { cells } = parseLock(published, () => {});
  const locked = new Map(
    cells
      .filter(({ table, column }) => kinds.some((kind) => kind.table === table && kind.column === column))
      .map((cell) => [cellKey(cell.table, cell.id, cell.column), cell]),
  );
  if (locked.size === 0) return;
  for (const row of derivedRows(first)) {
    const key = cellKey(row.table, row.id, row.column);
    const cell = locked.get(key);
    locked.delete(key);
    const at = cell?.at ?? { file: published.file, line: 1, column: 1 };
    if (cell?.value !== row.value)
      onMistake(mistakeAt(at, "published-derived", lineOf(row), `${row.id}: ${cell?.value ?? ""} → ${row.value}`));
  }
  for (const { at, id, value } of locked.values())
    onMistake(mistakeAt(at, "published-derived", "", `${id}: ${value} →`));
}

function lineOf({ table, id, column, value }: LockRow): string {
  return [table, id, column, value, ""].join(",");
}
