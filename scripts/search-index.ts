import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { paths } from "../src/core/address.ts";
import type { Locale } from "../src/core/number.ts";
import type { Publication } from "../src/core/publication.ts";
import type { IndexFile, searchIndexFiles } from "../src/publish/search-index.ts";
import { pageRecords, quarterRecords } from "../src/publish/search-records.ts";
import { searchTexts } from "../src/views/search-texts.ts";

/** The files of the search of a publication. They are made beside what goes on meanwhile: see search-worker.ts. */
export function searchFilesOf(publication: Publication, locale: Locale): Promise<IndexFile[]> {
  const texts = searchTexts(publication, locale);
  const [newest, ...older] = publication.releases.map((release) => quarterRecords(publication, release, texts, "vi"));
  const workerData: Parameters<typeof searchIndexFiles> = [
    [...newest!, ...pageRecords(publication, texts, "vi")],
    older,
  ];
  const worker = new Worker(new URL("search-worker.ts", import.meta.url), { workerData });
  return new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
}

/** Writes the files of the search into a site. */
export function writeIndexFiles(files: readonly IndexFile[], site: string): void {
  const folder = join(site, paths.searchIndex);
  for (const name of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, name), { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
}
