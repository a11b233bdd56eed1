import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { paths } from "../src/core/address.ts";
import type { Locale } from "../src/core/number.ts";
import type { Publication } from "../src/core/publication.ts";
import { type IndexFile, searchIndexFiles } from "../src/publish/search-index.ts";
import { pageRecords, quarterRecords } from "../src/publish/search-records.ts";
import { searchTexts } from "../src/views/search-texts.ts";

/** Writes the search index of a built site. */
export async function writeSearchIndex(publication: Publication, site: string, locale: Locale): Promise<void> {
  const texts = searchTexts(publication, locale);
  const [newest, ...older] = publication.releases.map((release) => quarterRecords(publication, release, texts, "vi"));
  const pages = pageRecords(publication, texts, "vi");
  writeIndexFiles(await searchIndexFiles([...newest!, ...pages], older), site);
}

/** Writes the files of the search into a site. */
export function writeIndexFiles(files: readonly IndexFile[], site: string): void {
  const folder = join(site, paths.searchIndex);
  for (const name of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, name), { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
}
