import { lockFile } from "../lock.ts";
import { FORM_TABLES, type LockedTable, QUARTER_TABLES } from "../locked-table.ts";
import { parseRevisions } from "../parse/revisions.ts";
import type { Release } from "../release.ts";
import type { Source } from "../source.ts";
import { type Warning, warningAt } from "../warning.ts";

/** A warning for each quarter and form whose lock does not hold all that it says now: nothing guards that. */
export function unlockedFolders(source: Source, releases: readonly Release[]): Warning[] {
  const forms = new Set(releases.map(({ form }) => form.id));
  const folders = [
    ...[...forms].map((id) => ({ id, folder: `data/forms/${id}`, tables: FORM_TABLES })),
    ...releases.map(({ id }) => ({ id, folder: `data/quarters/${id}`, tables: QUARTER_TABLES })),
  ];
  return folders
    .filter(({ folder, tables }) => !isLocked(source, folder, tables))
    .map(({ id, folder }) => warningAt({ file: lockFile(folder), line: 1, column: 1 }, "unlocked", id));
}

function isLocked({ grids, locks }: Source, folder: string, tables: readonly LockedTable[]): boolean {
  const lock = locks.get(lockFile(folder));
  if (!lock) return false;
  const { columns, lastDay } = lock;
  const revised = grids.get(`${folder}/revisions.csv`);
  const revisions = revised ? parseRevisions(revised, tables, () => {}) : [];
  return (
    revisions.every(({ date }) => date <= lastDay) &&
    tables.every((table) => {
      const header = grids.get(`${folder}/${table.name}.csv`)?.rows[0]?.map(({ text }) => text.toLowerCase()) ?? [];
      const held = columns.get(table.name);
      return held && header.every((name) => !table.columns.includes(name) || held.includes(name));
    })
  );
}
