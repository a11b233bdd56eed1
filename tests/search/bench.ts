// npm run bench:search: recall and bytes on the real data, and how time, files and bytes grow with quarters.
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeIndexFiles } from "../../scripts/search-index.ts";
import { LANGUAGES } from "../../src/core/address.ts";
import type { Locale } from "../../src/core/number.ts";
import { quarterId } from "../../src/core/quarter.ts";
import { readPublication } from "../../src/publication.ts";
import { searchIndexFiles } from "../../src/publish/search-index.ts";
import { ALL_QUARTERS } from "../../src/search/older-catalogue.ts";
import { FROZEN } from "../frozen.ts";
import { openBuiltIndex, placeOfAnswer, readQueries, sentSize } from "./built-index.ts";
import { madeQuarters, madeRecords } from "./made-quarters.ts";

const { publication } = readPublication(FROZEN);
if (!publication) throw new Error("npm run check");
const LISTS: [string, Locale][] = [
  ["queries", "vi"],
  ["held-out", "vi"],
  ["queries-en", "en"],
];
const folder = mkdtempSync(join(tmpdir(), "cchc-search-"));
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** An answer in another quarter than the newest is the same thing. */
const anyQuarter = (address: string) => address.replace(/\d{4}-q\d/, publication.releases[0]!.id);

async function measure(site: string, list: string, locale: Locale, quarter?: string): Promise<void> {
  const ask = await openBuiltIndex(site, publication!, locale);
  const queries = readQueries(`${list}.csv`);
  const name = `  ${list}${quarter === undefined ? "" : quarter === ALL_QUARTERS ? ", all quarters" : ", an older quarter"}`;
  const places: number[] = [];
  const sizes: number[] = [];
  const times: number[] = [];
  for (const asked of queries) {
    const start = performance.now();
    const { first, bytes } = await ask(asked.query, quarter);
    times.push(performance.now() - start);
    const shown = first.map((one) => ({ ...one, address: anyQuarter(one.address).replace(/(chi-tieu.*)#.*/, "$1") }));
    places.push(placeOfAnswer(asked, shown));
    sizes.push([...bytes.values()].reduce((sum, one) => sum + one, sentSize(`${site}/pagefind/pagefind.js`)));
  }
  const recall = (within: number) => places.filter((place) => place > 0 && place <= within).length;
  const [size, time] = [sizes, times].map((all) => all.toSorted((a, b) => a - b));
  console.log(
    `${name}: recall at 3 ${recall(3)}/${places.length}, at 10 ${recall(10)}/${places.length}; ` +
      `engine and index for a first result: median ${kB(size![size!.length >> 1]!)}, most ${kB(size!.at(-1)!)}; ` +
      `answered in ${time![time!.length >> 1]!.toFixed(0)} ms, at most ${time!.at(-1)!.toFixed(0)} ms, opening included`,
  );
  for (const [index, place] of places.entries())
    if (place === 0 || place > 3) console.log(`   ${place || "–"}  ${queries[index]!.query}`);
}

/** The files of a site of so many quarters, written, and how long each language took. */
async function write(count: number, site: string): Promise<string> {
  const times: string[] = [];
  for (const locale of LANGUAGES) {
    const start = performance.now();
    writeIndexFiles({ locale, files: await searchIndexFiles(madeRecords(publication!, count, locale)) }, site);
    times.push(`${locale} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return `index written in ${times.join(", ")}; ${files.length} files, ${kB(bytes)}`;
}

for (const count of process.argv.slice(2).length ? process.argv.slice(2).map(Number) : [1, 40]) {
  const site = join(folder, String(count));
  console.log(`${count} quarter(s): ${await write(count, site)}`);
  const older = madeQuarters(publication, count)[(count >> 1) + 1];
  for (const [list, locale] of LISTS)
    for (const quarter of [undefined, ...(older ? [quarterId(older), ALL_QUARTERS] : [])])
      await measure(site, list, locale, quarter);
}
rmSync(folder, { recursive: true });
