import { checkRevisions } from "./check/revisions.ts";
import { type Lock, lockFile } from "./lock.ts";
import type { LockedTable } from "./locked-table.ts";
import type { OnMistake } from "./mistake.ts";
import { parseRevisions } from "./parse/revisions.ts";
import type { Revision } from "./revision.ts";
import { cellsById, optionalTable, type Source } from "./source.ts";

/** What was changed in a folder after publication, held against its lock and against what stands now. */
export function readRevisions(
  source: Source,
  folder: string,
  tables: readonly LockedTable[],
  onMistake: OnMistake,
): { lock: Lock | null; revisions: Revision[] } {
  const file = (name: string) => `${folder}/${name}.csv`;
  const revisions = optionalTable(source, file("revisions"), (grid) => parseRevisions(grid, tables, onMistake), []);
  const lock = source.locks.get(lockFile(folder)) ?? null;
  const current = tables.map(({ name, columns }) => {
    const grid = source.grids.get(file(name)) ?? { file: file(name), rows: [] };
    return [name, cellsById(grid, columns)] as const;
  });
  checkRevisions({ lock, revisions }, tables, new Map(current), onMistake);
  return { lock, revisions };
}
