import { LOCK_COLUMNS } from "../core/lock.ts";
import { FORM_TABLES, QUARTER_TABLES } from "../core/locked-table.ts";
import { derivedRows, lockRows, type LockRow } from "../core/published.ts";
import type { Publication } from "../core/publication.ts";
import type { Release } from "../core/release.ts";
import type { Source } from "../core/source.ts";
import { repositoryCsv } from "./repository-csv.ts";

/** The locks of all quarters and their forms, by file: what each has said in public (check/revisions.ts holds against it). */
export function lockFiles(source: Source, { releases }: Publication): Map<string, string> {
  const forms = new Map(releases.map(({ form }) => [form.id, form]));
  return new Map([
    ...[...forms.values()].map(({ id, revisions }): [string, string] => {
      const folder = `data/forms/${id}`;
      return [`${folder}/published.csv`, lockCsv(lockRows(source, folder, FORM_TABLES, revisions))];
    }),
    ...releases.map((release): [string, string] => {
      const folder = `data/quarters/${release.id}`;
      return [`${folder}/published.csv`, lockCsv(quarterRows(source, folder, release))];
    }),
  ]);
}

function quarterRows(source: Source, folder: string, release: Release): LockRow[] {
  const own = release.revisions.filter((revision) => !release.form.revisions.includes(revision));
  const first = release.earlier[0] ?? release;
  return [...lockRows(source, folder, QUARTER_TABLES, own), ...derivedRows(first)];
}

function lockCsv(rows: readonly LockRow[]): string {
  const cells = rows.map(({ table, id, column, value, date }) => [table, id, column, value, date]);
  return repositoryCsv(LOCK_COLUMNS, cells);
}
