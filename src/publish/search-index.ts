import { createHash } from "node:crypto";
import { basename, dirname } from "node:path";
import { gunzipSync } from "node:zlib";
import { gzipAsync } from "@gfx/zopfli";
import { close, createIndex } from "pagefind";
import type { Locale } from "../core/number.ts";
import type { NewestFacets } from "../search/catalogue.ts";
import { facetRuns } from "../search/facets.ts";
import { indexTerms } from "../search/index-terms.ts";
import type { SearchLanguage } from "../search/language.ts";
import { searchLanguage } from "../search/languages.ts";
import { OLDER, shownFile } from "../search/older-catalogue.ts";
import { olderFacets } from "../search/older-facets.ts";
import { olderTerms } from "../search/older-terms.ts";
import { inQuarter, type SearchKind, type SearchRecord, type Shown } from "../search/record.ts";
import { type Thing, thingsOf } from "../search/thing.ts";

export interface IndexFile {
  /** Below the index. */
  path: string;
  content: Uint8Array;
}

/** All that is searched in a language. */
export interface Searched {
  locale: Locale;
  /** The records of the newest quarter and of what belongs to no quarter. */
  newest: readonly SearchRecord[];
  /** The records of each older quarter, newest first. */
  older: readonly (readonly SearchRecord[])[];
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
 *   Its fragments, which have the text that it indexed, are left out; a record shows its own file, by its number:
 *   `shown-1f2e3d4c/12.json`, below the hash of them all, so that no file of another build is taken for it. An older
 *   quarter has a file for each kind of thing, `older/2031-q1-figure.json`.
 * - Kind, area and quarter are no filters: those come in another order at each run, so that no two builds would be the
 *   same bytes. They stand in `facets.json`, in the order of the records; that of the older quarters says what Pagefind
 *   calls each record, since asking Pagefind for all of them loads the whole index.
 * - The field and the quarter in which a word stands are no weight: a custom record has none. They are read from
 *   the place of the word (index-terms.ts, older-terms.ts); the order of results is made of them in src/search/.
 */
export async function searchIndexFiles({ locale, newest, older }: Searched): Promise<IndexFile[]> {
  const language = await searchLanguage(locale);
  // Together: Pagefind, which is a process of its own, reads one index while the other is packed here.
  const files = await Promise.all([
    newestFiles(newest, language),
    older.length > 0 ? olderFiles(newest, older, language) : [],
  ]);
  await close();
  return files.flat();
}

async function newestFiles(records: readonly SearchRecord[], language: SearchLanguage): Promise<IndexFile[]> {
  const files = await pagefindFiles(indexTerms(records, language), "newest");
  const engine = files.filter(({ path }) => ENGINE.test(path)).map(engineFile);
  const entry = files.filter(({ path }) => ENTRY.test(path)).map(squeezed);
  const shown = recordFiles(records);
  const facets: NewestFacets = { runs: facetRuns(records), shown: `${dirname(shown[0]!.path)}/` };
  return [json("facets.json", facets), ...(await Promise.all([...engine, ...entry])), ...shown];
}

/** The engine is the same for each index. */
const engineFiles = new Map<string, Promise<IndexFile>>();

function engineFile(file: IndexFile): Promise<IndexFile> {
  const known = engineFiles.get(file.path) ?? squeezed(file);
  engineFiles.set(file.path, known);
  return known;
}

async function squeezed({ path, content }: IndexFile): Promise<IndexFile> {
  return { path, content: /\.(js|json)$/.test(path) ? content : await gzipAsync(gunzipSync(content), SQUEEZE) };
}

/** What each record shows, in a file of its own. */
function recordFiles(records: readonly SearchRecord[]): IndexFile[] {
  const files = records.map((record, number) => json(`${number}.json`, shownOf(record)));
  const hash = createHash("sha256");
  for (const { content } of files) hash.update(content);
  const folder = `shown-${hash.digest("hex").slice(0, 8)}`;
  return files.map(({ path, content }) => ({ path: `${folder}/${path}`, content }));
}

async function olderFiles(
  newest: readonly SearchRecord[],
  older: readonly (readonly SearchRecord[])[],
  language: SearchLanguage,
): Promise<IndexFile[]> {
  const things = thingsOf([newest, ...older]);
  const quarters = older.map(([first]) => first!.quarter);
  // A thing of the newest quarter alone has a number, but says nothing.
  const terms = olderTerms(things, quarters, language).filter((content) => content !== "");
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
