import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { writeSearchIndex } from "../../scripts/search-index.ts";
import type { FacetRun } from "../../src/search/facets.ts";
import { openIndex, type Engine, find, shownOf } from "../../src/search/find.ts";
import { readQuery } from "../../src/search/query.ts";
import type { Release } from "../../src/core/release.ts";
import { assembleFiles, baseFiles } from "../load/fixture.ts";

const base = assembleFiles(baseFiles).publication!;
const newest = base.releases[0]!;
/** The same quarter again, a year before: every record has a twin. */
const older: Release = { ...newest, id: "2030-q1", quarter: { year: 2030, quarter: 1 } };
const publication = { ...base, releases: [newest, older] };
const folder = mkdtempSync(join(tmpdir(), "cchc-index-"));
const contents = (site: string) =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file.slice(site.length)} ${readFileSync(file).toString("base64")}`);

beforeAll(async () => {
  await writeSearchIndex(publication, join(folder, "a"), "vi");
  await writeSearchIndex(publication, join(folder, "b"), "vi");
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

test("writeSearchIndex(publication, site) writes the same bytes each time", () => {
  expect(contents(join(folder, "a")).length).toBeGreaterThan(50);
  expect(contents(join(folder, "b"))).toEqual(contents(join(folder, "a")));
});

test("the newest quarter is searched without reading an older one, which joins where it is asked for", async () => {
  const index = join(folder, "a/pagefind/");
  const read: string[] = [];
  vi.stubGlobal("fetch", (input: RequestInfo) => {
    const path = String(input).split("?")[0]!;
    read.push(path.slice(index.length));
    return Promise.resolve(new Response(readFileSync(path)));
  });
  const runsOf = (path: string) => JSON.parse(readFileSync(`${index}${path}facets.json`, "utf8")) as FacetRun[];
  const { createInstance } = await import(pathToFileURL(`${index}pagefind.js`).href);
  const engine: Engine & { mergeIndex(path: string): Promise<void> } = createInstance({
    basePath: index,
    noWorker: true,
  });
  const addressesFor = async (runs: FacetRun[]) => {
    const catalogue = await openIndex(engine, runs);
    const found = await find(engine, readQuery("muc thu mot", []), catalogue);
    const shown = await Promise.all(found.slice(0, 2).map(({ id }) => shownOf(id, catalogue.hits)));
    return { addresses: shown.map(({ address }) => address), records: catalogue.facets.size };
  };
  const before = await addressesFor(runsOf(""));
  expect(before.addresses[0]).toBe("/bao-cao/2031-q1/#i-1");
  expect(read.filter((path) => path.startsWith("2030-q1/"))).toEqual([]);
  await engine.mergeIndex(`${index}2030-q1/`);
  const after = await addressesFor([...runsOf(""), ...runsOf("2030-q1/")]);
  expect(after.addresses.toSorted()).toEqual(["/bao-cao/2030-q1/#i-1", "/bao-cao/2031-q1/#i-1"]);
  const twins = runsOf("2030-q1/").reduce((sum, [, , , count]) => sum + count, 0);
  expect(after.records).toBe(before.records + twins);
});
