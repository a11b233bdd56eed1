import type { Locale } from "../core/number.ts";
import { words } from "../i18n/words.ts";
import type { PublishedFile } from "../publish/file.ts";

/** Files for one kind of reader. */
export interface FileGroup {
  id: string;
  title: string;
  lead: string;
  files: ListedFile[];
}

/** A file as a table of downloads lists it. */
export interface ListedFile {
  path: string;
  contents: string;
  /** null where it is no table. */
  rows: number | null;
  bytes: number;
}

/** The files of a folder by the reader that they are for. */
export function fileGroups(files: readonly PublishedFile[], folder: string, locale: Locale): FileGroup[] {
  const t = words(locale).data;
  const own = files.filter((file) => file.folder === folder);
  const groups = [
    { id: "excel", title: t.forExcel, lead: t.forExcelLead, audience: "excel" },
    { id: "may", title: t.forMachines, lead: t.forMachinesLead, audience: "machine" },
    { id: "mo-ta", title: t.metadata, lead: t.metadataLead, audience: "metadata" },
  ];
  return groups.map(({ id, title, lead, audience }) => ({
    id,
    title,
    lead,
    files: own.filter((file) => file.audience === audience).map((file) => listed(file, t.datasets)),
  }));
}

function listed({ path, dataset, rows, bytes }: PublishedFile, contents: Record<string, string>): ListedFile {
  return { path, contents: contents[dataset]!, rows, bytes: bytes.length };
}
