import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildKeeping } from "../../scripts/kept-files.ts";
import type { PublishedFile } from "../../src/publish/file.ts";

let folder: string;
const site = () => join(folder, "site");
const record = () => join(folder, "site.kept.json");
const page = (quarter: string) => `bao-cao/${quarter}/index.html`;
const text = (file: string) => readFileSync(join(site(), file), "utf8");
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "cchc-kept-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, content: string) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};
const dataFile = (quarter: string, content: string): PublishedFile => ({
  ...{ folder: quarter, path: "a.csv", dataset: "a", type: "text/csv", audience: "machine", rows: 1, table: null },
  bytes: Buffer.from(content),
});

/**
 * Builds as the site does: a page, a data file and one file of everything from two quarters.
 * @returns for each run of the build which quarters' pages and data it made
 */
async function built(keys: Record<string, string>, script = "a.js"): Promise<string[][]> {
  const runs: string[][] = [];
  const next = join(folder, "next");
  await buildKeeping({ site: site(), next, record: record() }, new Map(Object.entries(keys)), async (kept) => {
    const made: string[] = [];
    write(join(next, "_astro", script), "");
    write(join(next, "all.txt"), Object.values(keys).join());
    for (const [quarter, key] of Object.entries(keys)) {
      if (!kept.data.has(quarter)) {
        made.push(`data ${quarter}`);
        kept.data.set(quarter, [dataFile(quarter, key)]);
      }
      const [{ bytes }] = kept.data.get(quarter) as [PublishedFile];
      if (!kept.takes(`du-lieu/${quarter}/a.csv`, [quarter]))
        write(join(next, `du-lieu/${quarter}/a.csv`), String(bytes));
      if (kept.takes(page(quarter), [quarter])) continue;
      made.push(`page ${quarter}`);
      write(join(next, page(quarter)), key);
    }
    runs.push(made);
  });
  rmSync(site(), { recursive: true, force: true });
  renameSync(next, site());
  return runs;
}

const ALL = ["data 2031-q1", "page 2031-q1", "data 2031-q2", "page 2031-q2"];
const KEYS = { "2031-q1": "one", "2031-q2": "two" };

describe("buildKeeping(places, keys, build)", () => {
  test("the first build makes everything, the next one nothing of quarters that are the same", async () => {
    expect(await built(KEYS)).toEqual([ALL]);
    expect(await built(KEYS)).toEqual([[]]);
    expect(await built(KEYS)).toEqual([[]]);
    expect([text(page("2031-q1")), text("du-lieu/2031-q2/a.csv"), text("all.txt")]).toEqual(["one", "two", "one,two"]);
  });

  test("a quarter that changed is made, and one that left is gone", async () => {
    await built(KEYS);
    expect(await built({ ...KEYS, "2031-q2": "three" })).toEqual([["data 2031-q2", "page 2031-q2"]]);
    expect([text(page("2031-q1")), text(page("2031-q2"))]).toEqual(["one", "three"]);
    expect(await built({ "2031-q2": "three" })).toEqual([[]]);
    expect(existsSync(join(site(), page("2031-q1")))).toBe(false);
  });

  test.each([
    ["a page was changed", () => appendFileSync(join(site(), page("2031-q1")), " ")],
    ["a page is gone", () => rmSync(join(site(), page("2031-q1")))],
    ["a page was written again", () => writeFileSync(join(site(), page("2031-q1")), "ONE")],
    ["the site is gone", () => rmSync(site(), { recursive: true })],
    ["the record is gone", () => rmSync(record())],
    ["the record is cut short", () => writeFileSync(record(), '{"made":')],
  ])("where %s since, nothing is used", async (_what, damage) => {
    await built(KEYS);
    damage();
    expect(await built(KEYS)).toEqual([ALL]);
    expect(await built(KEYS)).toEqual([[]]);
  });

  test("a build that breaks off changes nothing of the last site", async () => {
    await built(KEYS);
    const places = { site: site(), next: join(folder, "broken"), record: record() };
    await expect(buildKeeping(places, new Map(), () => Promise.reject(new Error("stopped")))).rejects.toThrow(
      "stopped",
    );
    expect(await built(KEYS)).toEqual([[]]);
  });

  test("where a script has another name now, the site is built again from nothing", async () => {
    await built(KEYS);
    expect(await built(KEYS, "b.js")).toEqual([[], ALL]);
  });
});
