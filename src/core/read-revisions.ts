import type { Grid } from "./cell.ts";
import { checkRevisions } from "./check/revisions.ts";
import type { Lock } from "./lock.ts";
import type { LockedTable } from "./locked-table.ts";
import type { OnMistake } from "./mistake.ts";
import { parseLock, parseRevisions } from "./parse/revisions.ts";
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
  const table = <T>(name: string, parse: (grid: Grid) => T, otherwise: T) =>
    optionalTable(source, file(name), parse, otherwise);
  const revisions = table("revisions", (grid) => parseRevisions(grid, tables, onMistake), []);
  const lock = table<Lock | null>("published", (grid) => parseLock(grid, onMistake), null);
  const current = tables.map(({ name, columns }) => {
    const grid = source.grids.get(file(name)) ?? { file: file(name), rows: [] };
    return [name, cellsById(grid, columns)] as const;
  });
  checkRevisions({ lock, revisions }, tables, new Map(current), onMistake);
  return { lock, revisions };
}
