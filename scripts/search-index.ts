import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { paths } from "../src/core/address.ts";
import type { Locale } from "../src/core/number.ts";
import type { Publication } from "../src/core/publication.ts";
import { searchIndexFiles } from "../src/publish/search-index.ts";
import { pageRecords, quarterRecords } from "../src/publish/search-records.ts";
import { searchTexts } from "../src/views/search-texts.ts";

/**
 * Writes the search index of a built site: the newest quarter and the pages in one, each older
 * quarter in one of its own, so that a reader's first search costs the same however many there are.
 */
export async function writeSearchIndex(publication: Publication, site: string, locale: Locale): Promise<void> {
  const texts = searchTexts(publication, locale);
  for (const [age, release] of publication.releases.entries()) {
    const newest = age === 0;
    const records = quarterRecords(release, texts, "vi");
    if (newest) records.push(...pageRecords(publication, texts, "vi"));
    const folder = join(site, paths.searchIndex, newest ? "" : release.id);
    for (const { path, content } of await searchIndexFiles(records, newest)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  }
}
