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

/** What a table of downloads lists in a line: a table or text, in each of its formats. */
export interface ListedFile {
  contents: string;
  /** null where it is no table. */
  rows: number | null;
  formats: { path: string; bytes: number }[];
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
    files: listed(
      own.filter((file) => file.audience === audience),
      t.datasets,
    ),
  }));
}

/** Files that hold the same stand in one line, where the first of them does. */
function listed(files: readonly PublishedFile[], contents: Record<string, string>): ListedFile[] {
  const datasets = [...new Set(files.map(({ dataset }) => dataset))];
  return datasets.map((dataset) => {
    const same = files.filter((file) => file.dataset === dataset);
    return {
      contents: contents[dataset]!,
      rows: same[0]!.rows,
      formats: same.map(({ path, bytes }) => ({ path, bytes: bytes.length })),
    };
  });
}
