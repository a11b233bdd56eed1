import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, test } from "vitest";
import type { Publication } from "../../src/core/publication.ts";
import type { Publisher } from "../../src/core/publisher.ts";
import { apiFiles } from "../../src/publish/api/index.ts";
import { dcatCatalogue } from "../../src/publish/dcat.ts";
import { atomFeed } from "../../src/publish/feed.ts";
import { publishedFiles } from "../../src/publish/files.ts";
import { catalogNode, datasetNode } from "../../src/publish/linked-data.ts";
import { corrected } from "./corrected.ts";

/** The corrected publication as another publisher would have it. */
function publishedBy(own: Partial<Publisher>): Publication {
  const site = corrected();
  const refArea = own.refArea ?? site.publisher.refArea;
  const releases = site.releases.map((release) => ({ ...release, refArea }));
  return { ...site, publisher: { ...site.publisher, ...own }, releases };
}

const here = publishedBy({});
const there = publishedBy({ refArea: "04", province: { vi: "Tỉnh Khác", en: "Other Province" } });
const renamed = publishedBy({ name: { vi: "Tên mới", en: "New name" } });

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
/** Everything that names a thing for other programs: ids, names of packages, keys of citations. */
async function identifiers(site: Publication): Promise<string[]> {
  const files = await publishedFiles(site);
  const own = (path: string) => files.filter((file) => file.path === path).map(({ bytes }) => textOf(bytes));
  const packages = own("datapackage.json").flatMap((text) => {
    const { name, id } = JSON.parse(text) as { name: string; id: string };
    return [name, id];
  });
  const cited = [
    ...own("citations.bib").flatMap((text) => [...text.matchAll(/^@dataset\{(.*),$/gm)].map(([, key]) => key!)),
    ...own("citations.json").flatMap((text) => (JSON.parse(text) as { id: string }[]).map(({ id }) => id)),
  ];
  const named = [
    atomFeed(site, "vi"),
    JSON.stringify(dcatCatalogue(site, files)),
    JSON.stringify([
      catalogNode(site, files, "vi"),
      ...site.releases.map((one) => datasetNode(one, files, site, "vi")),
    ]),
  ].flatMap((text) => text.match(/urn:uuid:[0-9a-f-]{36}/g)!);
  return [...packages, ...cited, ...named];
}

describe("identifiers", () => {
  test("stay when the site gets another name", async () => {
    const before = await identifiers(here);
    expect(before.length).toBeGreaterThan(100);
    expect(await identifiers(renamed)).toEqual(before);
    const paths = async (site: Publication) => (await publishedFiles(site)).map(({ folder, path }) => folder + path);
    expect(await paths(renamed)).toEqual(await paths(here));
    expect(apiFiles(renamed).map(({ path }) => path)).toEqual(apiFiles(here).map(({ path }) => path));
  });

  test("of two provinces are never the same, also where both publish under one id and name", async () => {
    const own = new Set(await identifiers(here));
    expect((await identifiers(there)).filter((id) => own.has(id))).toEqual([]);
  });

  test("of two publishers of one province are never the same", async () => {
    const own = new Set(await identifiers(here));
    expect((await identifiers(publishedBy({ id: "bao-mau" }))).filter((id) => own.has(id))).toEqual([]);
  });
});

describe("files of two provinces", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cchc-"));
  for (const [name, site] of Object.entries({ here, there }))
    for (const { folder: of, path, bytes } of await publishedFiles(site))
      if (of === "tat-ca" && !path.includes("/")) writeFileSync(join(folder, `${name}-${path}`), bytes);
  const connection = await (await DuckDBInstance.create()).connect();
  const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  afterAll(() => {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  });

  test.each([
    "observations",
    "figures",
    "computed",
    "findings",
    "documents",
    "sections",
    "revisions",
    "units",
    "areas",
  ])("%s can be stacked in one query, as Parquet and as CSV", async (name) => {
    for (const from of [
      `read_parquet('${folder}/*-${name}.parquet')`,
      `read_csv('${folder}/*-${name}.csv', types = {ref_area: 'VARCHAR'})`,
    ]) {
      const counts = await ask(
        `SELECT ref_area, count(*)::INT AS rows FROM ${from} GROUP BY ref_area ORDER BY ref_area`,
      );
      expect(counts.map(({ ref_area }) => ref_area)).toEqual(["04", "99"]);
      expect(counts[0]!["rows"]).toBe(counts[1]!["rows"]);
    }
  });

  test("a value of each province in each quarter is one row, and the quarter is that of SDMX", async () => {
    const found = await ask(
      `SELECT ref_area, time_period, value FROM '${folder}/*-observations.parquet' WHERE indicator_id = 'I.2.2' ORDER BY ALL`,
    );
    const ofBoth = (time_period: string) => ["04", "99"].map((ref_area) => ({ ref_area, time_period, value: 10 }));
    expect(found).toEqual(
      [...ofBoth("2030-Q4"), ...ofBoth("2031-Q1")].sort((a, b) => (a.ref_area < b.ref_area ? -1 : 1)),
    );
  });

  test("a number finds its unit and its area of the form in its own province", async () => {
    const joined = await ask(
      `SELECT count(*)::INT AS rows, count(u.scale)::INT AS units, count(a.label_vi)::INT AS areas, count(o.unit)::INT AS expected FROM '${folder}/*-observations.parquet' o LEFT JOIN '${folder}/*-units.parquet' u ON o.ref_area = u.ref_area AND o.unit = u.unit_id LEFT JOIN '${folder}/*-areas.parquet' a ON o.ref_area = a.ref_area AND o.area = a.area_id AND o.form = a.form`,
    );
    // Eleven rows of the form, two quarters, two provinces.
    expect(joined[0]).toMatchObject({ rows: 44, areas: 44 });
    expect(joined[0]!["units"]).toBe(joined[0]!["expected"]);
  });
});

test("JSON of quarters, of all quarters and of the API says of what province it is", async () => {
  const files = await publishedFiles(there);
  const parsed = [
    ...files.filter(({ path }) => /^(observations|findings)\.json$/.test(path)).map(({ bytes }) => textOf(bytes)),
    ...apiFiles(there)
      .filter(({ path }) => path !== "openapi.json")
      .map(({ text }) => text),
  ].map((text) => JSON.parse(text) as { ref_area: string; province: object });
  expect(parsed.length).toBeGreaterThan(15);
  for (const { ref_area, province } of parsed)
    expect({ ref_area, province }).toEqual({ ref_area: "04", province: { vi: "Tỉnh Khác", en: "Other Province" } });
});
