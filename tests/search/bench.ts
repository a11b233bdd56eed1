// npm run bench:search: recall and bytes on the real data, and how both grow with forty quarters.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Publication } from "../../src/core/publication.ts";
import type { Release } from "../../src/core/release.ts";
import { readPublication } from "../../src/publication.ts";
import { writeSearchIndex } from "../../scripts/search-index.ts";
import { FROZEN } from "../frozen.ts";
import { type Asked, openBuiltIndex, placeOfAnswer, readQueries, sentSize } from "./built-index.ts";

const { publication } = readPublication(FROZEN);
if (!publication) throw new Error("npm run check");
const folder = mkdtempSync(join(tmpdir(), "cchc-search-"));
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Quarters made up for this measurement alone: the real one again, older and older. */
function withQuarters({ releases: [newest], ...rest }: Publication, count: number): Publication {
  const older = Array.from({ length: count - 1 }, (_, age): Release => {
    const number = newest!.quarter.year * 4 + newest!.quarter.quarter - 2 - age;
    const quarter = { year: Math.floor(number / 4), quarter: ((number % 4) + 1) as 1 | 2 | 3 | 4 };
    return { ...newest!, id: `${quarter.year}-q${quarter.quarter}`, quarter };
  });
  return { ...rest, releases: [newest!, ...older] };
}

async function measure(name: string, site: string, queries: readonly Asked[]): Promise<void> {
  const ask = await openBuiltIndex(site, publication!.abbreviations);
  const places: number[] = [];
  const sizes: number[] = [];
  for (const asked of queries) {
    const { first, bytes } = await ask(asked.query);
    places.push(placeOfAnswer(asked, first));
    sizes.push([...bytes.values()].reduce((sum, one) => sum + one, sentSize(`${site}/pagefind/pagefind.js`)));
  }
  const recall = (within: number) => places.filter((place) => place > 0 && place <= within).length;
  const sorted = sizes.toSorted((a, b) => a - b);
  console.log(
    `${name}: recall at 3 ${recall(3)}/${places.length}, at 10 ${recall(10)}/${places.length}; ` +
      `engine and index for a first result: median ${kB(sorted[sorted.length >> 1]!)}, most ${kB(sorted.at(-1)!)}`,
  );
  for (const [index, place] of places.entries())
    if (place === 0 || place > 3) console.log(`   ${place || "–"}  ${queries[index]!.query}`);
}

for (const count of process.argv.slice(2).length ? process.argv.slice(2).map(Number) : [1, 40]) {
  const site = join(folder, String(count));
  const start = performance.now();
  await writeSearchIndex(withQuarters(publication, count), site, "vi");
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const files = readdirSync(site, { recursive: true }).length;
  console.log(`${count} quarter(s): index written in ${seconds} s, ${files} files`);
  await measure("  queries", site, readQueries("queries.csv"));
  await measure("  held out", site, readQueries("held-out.csv"));
}
rmSync(folder, { recursive: true });
