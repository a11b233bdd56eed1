import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { inLanguage, LANGUAGES, paths } from "../src/core/address.ts";
import type { Locale } from "../src/core/number.ts";
import type { Publication } from "../src/core/publication.ts";
import type { IndexFile, Searched } from "../src/publish/search-index.ts";
import { pageRecords, quarterRecords } from "../src/publish/search-records.ts";
import { searchTexts } from "../src/views/search-texts.ts";

/** The search of a publication in one language. */
export interface LanguageSearch {
  locale: Locale;
  files: IndexFile[];
}

/** The files of the search in each language. They are made beside what goes on meanwhile: see search-worker.ts. */
export function searchFilesOf(publication: Publication): Promise<LanguageSearch[]> {
  const workerData = LANGUAGES.map((locale) => searchedIn(publication, locale));
  const worker = new Worker(new URL("search-worker.ts", import.meta.url), { workerData });
  return new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
}

function searchedIn(publication: Publication, locale: Locale): Searched {
  const texts = searchTexts(publication, locale);
  const [newest, ...older] = publication.releases.map((release) => quarterRecords(publication, release, texts, locale));
  return { locale, newest: [...newest!, ...pageRecords(publication, texts, locale)], older };
}

/** Writes the files of the search into a site. */
export function writeIndexFiles({ locale, files }: LanguageSearch, site: string): void {
  const folder = join(site, inLanguage(paths.searchIndex, locale));
  for (const name of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, name), { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
}
