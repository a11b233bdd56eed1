import { basename } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { gzipAsync } from "@gfx/zopfli";
import { close, createIndex } from "pagefind";
import { facetRuns } from "../search/facets.ts";
import { fieldsOf, indexTerms } from "../search/index-terms.ts";
import { OLDER, shownFile } from "../search/older-catalogue.ts";
import { olderFacets } from "../search/older-facets.ts";
import { olderTerms } from "../search/older-terms.ts";
import type { SearchKind, SearchRecord, Shown } from "../search/record.ts";
import { inQuarter, type Thing, thingsOf } from "../search/thing.ts";

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Of the engine only what searches: no interface of Pagefind's own, no worker, no highlighter. */
const ENGINE = /^(pagefind\.js|wasm\.unknown\.pagefind)$/;
const ENTRY = /^(pagefind-entry\.json|.*\.pf_(meta|index))$/;
const FRAGMENT = /\.pf_fragment$/;
/**
 * Zopfli's passes: more gain next to nothing. WASM and index are 6 % smaller than by gzip (96.5 kB,
 * not 102.9); without it some first results cost more than their budget.
 */
const SQUEEZE = { numiterations: 5 };
/** So many records are sent before an answer is waited for. */
const BATCH = 200;
/** Pagefind opens each of its packed files with this. */
const SIGNATURE = "pagefind_dcd";

/**
 * The files of the search: Pagefind's index of the newest quarter, which is all that a first search reads, and below
 * `older/` one more of all older quarters together, in which a thing is one record whatever the number of quarters.
 *
 * What looks up words, loads the parts of an index and joins two of them is Pagefind's. Three things are not, because
 * version 1.5 has no way to do them:
 * - What a result shows is no `meta` of its record: Pagefind indexes every word of it (132 kB of index instead of 31).
 *   It is written into the fragment, where Pagefind keeps the text that it indexed. An older quarter has a
 *   file for each kind of thing, `older/2031-q1-figure.json`: as fragments it would be a file for each thing.
 * - Kind, area and quarter are no filters: those come in another order at each run, so that no two builds would be the
 *   same bytes. They stand in `facets.json`, in the order of the records; that of the older quarters says what Pagefind
 *   calls each record, since asking Pagefind for all of them loads the whole index.
 * - The field and the quarter in which a word stands are no weight: a custom record has none. They are read from
 *   the place of the word (index-terms.ts, older-terms.ts); the order of results is made of them in src/search/.
 * @param newest the records of the newest quarter and of what belongs to no quarter
 * @param older the records of each older quarter, newest first
 */
export async function searchIndexFiles(
  newest: readonly SearchRecord[],
  older: readonly (readonly SearchRecord[])[],
): Promise<IndexFile[]> {
  const [first, ...others] = [newest, ...older].map((records) => records.filter(hasWord));
  // Together: Pagefind, which is a process of its own, reads one index while the other is packed here.
  const files = await Promise.all([newestFiles(first!), others.length > 0 ? olderFiles(first!, others) : []]);
  await close();
  return files.flat();
}

/** What has no word that names something is never found, and Pagefind drops it. */
function hasWord(record: SearchRecord): boolean {
  return fieldsOf(record).size > 0;
}

async function newestFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const files = await pagefindFiles(indexTerms(records), "newest");
  const squeezed = files
    .filter(({ path }) => ENGINE.test(path) || ENTRY.test(path))
    .map(async ({ path, content }) =>
      /\.(js|json)$/.test(path) ? { path, content } : { path, content: await gzipAsync(gunzipSync(content), SQUEEZE) },
    );
  const fragments = files
    .filter(({ path }) => FRAGMENT.test(path))
    .map(({ path, content }) => ({ path, content: shownFragment(content, records) }));
  return [json("facets.json", facetRuns(records)), ...(await Promise.all(squeezed)), ...fragments];
}

async function olderFiles(
  newest: readonly SearchRecord[],
  older: readonly (readonly SearchRecord[])[],
): Promise<IndexFile[]> {
  const things = thingsOf([newest, ...older]);
  const quarters = older.map(([first]) => first!.quarter);
  // A thing of the newest quarter alone has a number, but says nothing.
  const terms = olderTerms(things, quarters).filter((content) => content !== "");
  const files = await pagefindFiles(terms, "older");
  const ids: string[] = [];
  for (const { path, content } of files.filter(({ path }) => FRAGMENT.test(path)))
    ids[numberIn(content)] = basename(path, ".pf_fragment");
  return [
    json("facets.json", olderFacets(things, quarters, ids)),
    ...files.filter(({ path }) => ENTRY.test(path)),
    ...quarters.flatMap((quarter) => shownFiles(things, quarter)),
  ].map(({ path, content }) => ({ path: OLDER + path, content }));
}

/** What each thing of an older quarter shows, a file for each kind. */
function shownFiles(things: readonly Thing[], quarter: string): IndexFile[] {
  const shown = new Map<SearchKind, [number, Shown][]>();
  for (const [number, thing] of things.entries()) {
    const record = inQuarter(thing, quarter);
    if (!record) continue;
    const { kind } = thing[0]!;
    shown.set(kind, [...(shown.get(kind) ?? []), [number, shownOf(record)]]);
  }
  return [...shown].map(([kind, ofKind]) => json(shownFile(quarter, kind), ofKind));
}

/**
 * All files that Pagefind makes of some texts.
 * @param name distinguishes this index from the others: Pagefind names a record by what it hashes
 */
async function pagefindFiles(contents: readonly string[], name: string): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error(errors.join("\n"));
  // Pagefind takes them in the order in which they are sent: that is how facets.json finds them.
  const records = contents.map((content, number) => ({ url: `${name}/${number}`, content, language: "vi" }));
  for (let start = 0; start < records.length; start += BATCH)
    await Promise.all(records.slice(start, start + BATCH).map((record) => index.addCustomRecord(record)));
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files;
}

/** What a result shows, where Pagefind keeps the text that it indexed. Kind, area and quarter are in facets.json. */
function shownFragment(content: Uint8Array, records: readonly SearchRecord[]): Uint8Array {
  const meta = shownOf(records[numberIn(content)]!);
  // The engine reads these fields of a fragment and hands `meta` on.
  return gzipSync(SIGNATURE + JSON.stringify({ url: "", content: "", anchors: [], meta }), { level: 9 });
}

/** The number of the record of a fragment, from the address that it was given. */
function numberIn(fragment: Uint8Array): number {
  const { url } = JSON.parse(gunzipSync(fragment).toString("utf8").slice(SIGNATURE.length)) as { url: string };
  return Number(basename(url));
}

function shownOf({ title, value, text, mark, address }: SearchRecord): Shown {
  return { title, value, text, ...(mark && { mark }), address };
}

function json(path: string, value: unknown): IndexFile {
  return { path, content: Buffer.from(JSON.stringify(value)) };
}
