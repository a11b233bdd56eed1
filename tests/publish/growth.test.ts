import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import type { Publication } from "../../src/core/publication.ts";
import { readPublication } from "../../src/publication.ts";
import { apiFiles } from "../../src/publish/api/index.ts";
import { publishedFiles } from "../../src/publish/files.ts";
import { repeatedFolder } from "../bench/repeated.ts";

/** The files of data, API among them, by their address, with their bytes. */
function dataFiles(quarters: number): Map<string, number> {
  const root = repeatedFolder(quarters);
  const site: Publication = readPublication(root).publication!;
  rmSync(root, { recursive: true });
  const api = apiFiles(site).map(({ path, text }) => [`api/${path}`, Buffer.byteLength(text)] as const);
  const files = publishedFiles(site).map(({ folder, path, bytes }) => [`${folder}/${path}`, bytes.length] as const);
  return new Map([...files, ...api]);
}

test("a further quarter as large as the real one adds its own files alone, at most 3.46 MB in all", () => {
  const [one, two] = [dataFiles(1), dataFiles(2)];
  const added = [...two.keys()].filter((path) => !one.has(path));
  const inApi = "api/quarters/2025-q2.json";
  expect(added.filter((path) => !path.startsWith("2025-q2/"))).toEqual([inApi]);
  expect(added).toHaveLength(48);
  const bytes = (files: Map<string, number>) => [...files.values()].reduce((sum, size) => sum + size, 0);
  expect(bytes(two) - bytes(one)).toBeLessThan(3_460_000);
});

test("in the files of all quarters what does not depend on a quarter is there once", () => {
  const [one, two] = [dataFiles(1), dataFiles(2)];
  for (const name of ["units", "areas"])
    for (const path of ["csv", "json", "parquet"].map((ending) => `tat-ca/${name}.${ending}`))
      expect(two.get(path), path).toBe(one.get(path));
  // One entry for a quarter, and nothing for its numbers.
  expect(two.get("tat-ca/citations.bib")! - one.get("tat-ca/citations.bib")!).toBeLessThan(600);
});
