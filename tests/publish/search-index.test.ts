import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { searchFilesOf, writeIndexFiles } from "../../scripts/search-index.ts";
import { readPlain } from "../../src/core/number.ts";
import type { Locale } from "../../src/core/number.ts";
import type { Release } from "../../src/core/release.ts";
import { ALL_QUARTERS } from "../../src/search/older-catalogue.ts";
import { assembleFiles, baseFiles } from "../load/fixture.ts";
import { openBuiltIndex } from "../search/built-index.ts";

const base = assembleFiles(baseFiles).publication!;
const newest = base.releases[0]!;
/** The same quarter again, older: every thing has a twin. */
const asQuarter = (year: number): Release => {
  return { ...newest, id: `${year}-q1`, quarter: { year, quarter: 1 } };
};
/** In 2030 indicator I.2 was 37 % and not 40 %. */
const older: Release = {
  ...asQuarter(2030),
  observations: newest.observations.map((one) =>
    one.indicator.id === "I.2" ? { ...one, number: readPlain("37") } : one,
  ),
};
const folder = mkdtempSync(join(tmpdir(), "cchc-index-"));
const filesOf = (site: string) =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length))
    .sort();
const contents = (site: string) =>
  filesOf(site).map((file) => `${file} ${readFileSync(site + file).toString("base64")}`);

beforeAll(async () => {
  const write = async (name: string, releases: Release[]) => {
    for (const search of await searchFilesOf({ ...base, releases })) writeIndexFiles(search, join(folder, name));
  };
  await write("a", [newest, older]);
  await write("b", [newest, older]);
  await write("c", [newest, older, asQuarter(2029)]);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("searchFilesOf(publication)", () => {
  test("writes the same bytes each time", () => {
    expect(contents(join(folder, "a")).length).toBeGreaterThan(50);
    expect(contents(join(folder, "b"))).toEqual(contents(join(folder, "a")));
  });

  test("of a further quarter writes a file for each kind of thing and language, and the index of the newest stays as it is", () => {
    const [two, three] = [filesOf(join(folder, "a")), filesOf(join(folder, "c"))];
    const kinds = ["dataset", "document", "figure", "finding", "indicator", "page", "section"];
    expect(three.filter((file) => file.includes("2029"))).toEqual(
      ["/en", ""].flatMap((edition) => kinds.map((kind) => `${edition}/pagefind/older/2029-q1-${kind}.json`)),
    );
    expect(three.length).toBe(two.length + 2 * kinds.length);
    const first = (files: string[]) => files.filter((file) => !file.includes("/older/"));
    expect(first(three)).toEqual(first(two));
  });
});

describe("the index of several quarters", () => {
  const ask = async (query: string, quarter?: string, locale: Locale = "vi") => {
    const { first, bytes } = await (
      await openBuiltIndex(join(folder, "c"), { abbreviations: [] }, locale)
    )(query, quarter);
    return { found: first.map(({ address, value }) => `${address} ${value}`.trim()), read: [...bytes.keys()] };
  };

  test("the newest quarter is searched without reading an older one", async () => {
    const { found, read } = await ask("muc thu mot");
    expect(found[0]).toBe("/bao-cao/2031-q1/i/#i-1");
    expect(read.filter((path) => path.includes("older/"))).toEqual([]);
  });

  test("an older quarter shows its own value and leads to its own place, and finds no value of another", async () => {
    expect((await ask("I.2", "2030-q1")).found).toContain("/chi-tieu/i-2/#quy-2030-q1 37%");
    expect((await ask("37", "2030-q1")).found).toContain("/chi-tieu/i-2/#quy-2030-q1 37%");
    expect((await ask("40", "2030-q1")).found).not.toContain("/chi-tieu/i-2/#quy-2030-q1 37%");
    expect((await ask("40", "2029-q1")).found).toContain("/chi-tieu/i-2/#quy-2029-q1 40%");
    expect((await ask("muc thu mot", "2029-q1")).found[0]).toBe("/bao-cao/2029-q1/i/#i-1");
  });

  test("all quarters together give each thing once, in the newest quarter that answers best", async () => {
    const { found, read } = await ask("muc thu mot", ALL_QUARTERS);
    expect(found[0]).toBe("/bao-cao/2031-q1/i/#i-1");
    const places = found.map((line) => line.replace(/\d{4}-q1/, ""));
    expect(new Set(places).size).toBe(places.length);
    expect((await ask("I.2 37", ALL_QUARTERS)).found[0]).toBe("/chi-tieu/i-2/#quy-2030-q1 37%");
    expect((await ask("I.2 40", ALL_QUARTERS)).found[0]).toBe("/chi-tieu/i-2/ 40%");
    expect(read.filter((path) => /older\/\d/.test(path)).length).toBeLessThanOrEqual(2);
  });

  test("what belongs to no quarter is found in every one", async () => {
    for (const quarter of [undefined, "2029-q1", ALL_QUARTERS])
      expect((await ask("doi chieu", quarter)).found).toContain("/doi-chieu/");
  });

  test("in English each thing is found by its English name and, in any quarter, by its Vietnamese one, and shown in English", async () => {
    const { first } = await (await openBuiltIndex(join(folder, "c"), { abbreviations: [] }, "en"))("mục thử một");
    expect(first[0]).toMatchObject({ title: "Test section one", original: "Mục thử một" });
    expect((await ask("test section one", undefined, "en")).found[0]).toBe("/bao-cao/2031-q1/i/#i-1");
    expect((await ask("muc thu mot", "2029-q1", "en")).found[0]).toBe("/bao-cao/2029-q1/i/#i-1");
    expect((await ask("I.2 37", ALL_QUARTERS, "en")).found[0]).toBe("/chi-tieu/i-2/#quy-2030-q1 37%");
  });
});
