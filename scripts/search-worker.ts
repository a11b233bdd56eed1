import { parentPort, workerData } from "node:worker_threads";
import { type Searched, searchIndexFiles } from "../src/publish/search-index.ts";
import type { LanguageSearch } from "./search-index.ts";

// A thread of its own: pages are made on the other, which is what a build waits for.
const searches: LanguageSearch[] = [];
for (const searched of workerData as Searched[])
  searches.push({ locale: searched.locale, files: await searchIndexFiles(searched) });
parentPort!.postMessage(searches);
