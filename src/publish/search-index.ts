import { gunzipSync, gzipSync } from "node:zlib";
import { gzipAsync } from "@gfx/zopfli";
import { close, createIndex } from "pagefind";
import { facetRuns } from "../search/facets.ts";
import { indexTerms } from "../search/index-terms.ts";
import type { SearchRecord, Shown } from "../search/record.ts";

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Of the engine only what searches: no interface of Pagefind's own, no worker, no highlighter. */
const ENGINE = /^(pagefind\.js|wasm\.unknown\.pagefind)$/;
const INDEX = /^(pagefind-entry\.json|.*\.pf_(meta|index|fragment))$/;
/**
 * Zopfli's passes: more gain next to nothing. WASM and index are 6 % smaller than by gzip (96.5 kB,
 * not 102.9); without it some first results cost more than their budget.
 */
const SQUEEZE = { numiterations: 5 };
/** Pagefind opens each of its packed files with this. */
const SIGNATURE = "pagefind_dcd";

/**
 * Pagefind's files for some records. What is indexed are placed words (placed-words.ts); what a
 * result shows takes their place in the fragment that Pagefind keeps for each record.
 * @param newest the newest quarter comes with the engine: one is enough for all
 */
export async function searchIndexFiles(records: readonly SearchRecord[], newest: boolean): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error(errors.join("\n"));
  const contents = indexTerms(records);
  // One after the other: their order is how facets.json finds them.
  for (const [number, content] of contents.entries())
    await index.addCustomRecord({ url: urlOf(records, number), content, language: "vi" });
  const { files } = await index.getFiles();
  await close();
  const kept = files.filter(({ path }) => INDEX.test(path) || (newest && ENGINE.test(path)));
  // Pagefind's own filters come in another order at each run.
  const facets = { path: "facets.json", content: Buffer.from(JSON.stringify(facetRuns(records))) };
  return [facets, ...(await Promise.all(kept.map((file) => packed(file, records, newest))))];
}

/** What every reader's first search loads as small as it gets: WASM and the newest index packed anew. */
async function packed(file: IndexFile, records: readonly SearchRecord[], newest: boolean): Promise<IndexFile> {
  const { path, content } = file;
  if (path.endsWith(".pf_fragment")) return { path, content: gzipSync(shownFragment(content, records), { level: 9 }) };
  const isPacked = !/\.(js|json)$/.test(path);
  return newest && isPacked ? { path, content: await gzipAsync(gunzipSync(content), SQUEEZE) } : file;
}

/** Pagefind distinguishes records by what it hashes: the quarter keeps the same row of two quarters apart. */
function urlOf(records: readonly SearchRecord[], number: number): string {
  return `${records[number]!.quarter}/${number}`;
}

/** What a result shows, where Pagefind keeps the text that it indexed. Kind, area and quarter are in facets.json. */
function shownFragment(content: Uint8Array, records: readonly SearchRecord[]): string {
  const { url } = JSON.parse(gunzipSync(content).toString("utf8").slice(SIGNATURE.length)) as { url: string };
  const { title, value, text, mark, address } = records[Number(url.split("/")[1])]!;
  const shown: Shown = { title, value, text, ...(mark && { mark }), address };
  // The engine reads these fields of a fragment and hands `meta` on.
  return SIGNATURE + JSON.stringify({ url: "", content: "", anchors: [], meta: shown });
}
