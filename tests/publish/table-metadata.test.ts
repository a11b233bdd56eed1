import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { readPublication } from "../../src/publication.ts";
import type { PublishedFile } from "../../src/publish/file.ts";
import { publishedFiles } from "../../src/publish/files.ts";
import { FROZEN } from "../frozen.ts";
import { corrected } from "./corrected.ts";
import { type Croissant, croissantMistakes } from "./croissant-rules.ts";
import { csvwMistakes, type TableGroup } from "./csvw-rules.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
/** Where nothing was corrected, the folder of a version has an archive alone. */
const foldersOf = (all: readonly PublishedFile[]) =>
  [...new Set(all.filter(({ path }) => path === "areas.csv").map(({ folder }) => folder))].map((folder) => {
    const files = new Map(all.filter((file) => file.folder === folder).map((file) => [file.path, file.bytes]));
    const read = (path: string) => JSON.parse(text(files.get(path)!));
    return {
      folder,
      files,
      group: read("csv-metadata.json") as TableGroup,
      croissant: read("croissant.json") as Croissant,
    };
  });
const folders = [
  ...foldersOf(publishedFiles(readPublication(FROZEN).publication!)),
  ...foldersOf(publishedFiles(corrected("https://example.org/cchc/"))),
];
const [real] = folders;

test("every folder of tables has its metadata: quarters, each version of a corrected one, all quarters", () => {
  expect(folders.map(({ folder }) => folder)).toEqual([
    ...["2025-q3", "tat-ca"],
    ...["2031-q1", "2031-q1/phien-ban-3", "2031-q1/phien-ban-2", "2031-q1/phien-ban-1", "2030-q4", "tat-ca"],
  ]);
});

describe.each(folders)("CSVW in $folder", ({ files, group }) => {
  const textOf = (url: string) => (files.has(url) ? text(files.get(url)!) : null);

  test("describes each CSV file for machines as it is: header, types, codes, keys", () => {
    expect(csvwMistakes(group, textOf)).toEqual([]);
    const csv = [...files.keys()].filter((path) => path.endsWith(".csv") && !path.startsWith("excel/"));
    expect(csv).toEqual(expect.arrayContaining(group.tables.map(({ url }) => url)));
    expect(group.tables.length).toBeGreaterThanOrEqual(8);
  });
});

describe.each(folders)("Croissant in $folder", ({ files, croissant }) => {
  test("describes each file, table and column as they are", () => {
    expect(croissantMistakes(croissant, (id) => files.get(id) ?? null)).toEqual([]);
  });

  test("is JSON-LD in which no term is lost", async () => {
    const [node] = (await jsonld.expand(croissant as never)) as [Record<string, unknown[]>];
    expect(node["http://purl.org/dc/terms/conformsTo"]).toEqual([
      { "@value": "http://mlcommons.org/croissant/1.1", "@language": "en" },
    ]);
    expect(node["http://mlcommons.org/croissant/recordSet"]).toHaveLength(croissant.recordSet.length);
    const [set] = node["http://mlcommons.org/croissant/recordSet"] as Record<string, Record<string, unknown>[]>[];
    const [field] = set!["http://mlcommons.org/croissant/field"] as Record<string, unknown[]>[];
    expect(field!["http://mlcommons.org/croissant/dataType"]).toEqual([{ "@id": "http://schema.org/Text" }]);
  });
});

test("all quarters are a dataset that grows: no sums that the next quarter breaks", () => {
  expect(folders.map(({ croissant }) => croissant.isLiveDataset)).toEqual(
    folders.map(({ folder }) => folder === "tat-ca"),
  );
});

test("csvwMistakes finds what is not as it is described", () => {
  const csv = "id,value,unit\na,1,x\nb,zwei,y\nb,,z\n";
  const columns = [
    { name: "id", titles: "id", datatype: "string", required: true },
    { name: "value", titles: "value", datatype: "decimal", required: true },
    { name: "unit", titles: "unit", datatype: { base: "string", format: "x|y" } },
  ];
  const foreignKeys = [{ columnReference: ["unit"], reference: { resource: "b.csv", columnReference: ["id"] } }];
  const tables = [{ url: "a.csv", tableSchema: { columns, primaryKey: ["id"], foreignKeys } }];
  const group: TableGroup = { "@context": ["http://www.w3.org/ns/csvw", { "@language": "vi" }], null: "", tables };
  expect(csvwMistakes(group, (url) => (url === "a.csv" ? csv : null))).toEqual([
    "a.csv: value: zwei",
    "a.csv: value is required and blank",
    "a.csv: unit: z",
    "a.csv: a primary key is there twice",
    ...["x", "y", "z"].map((id) => `a.csv: ["${id}"] is not in b.csv`),
  ]);
});

test("croissantMistakes finds a sum, a column and a reference that are not there", () => {
  const { croissant, files } = real!;
  const spoilt = structuredClone(croissant);
  spoilt.distribution[0]!.sha256 = "0".repeat(64);
  const [field] = spoilt.recordSet[0]!.field;
  field!.source.extract.column = "nowhere";
  field!.references = { "@id": "nowhere/id" };
  delete spoilt["license"];
  expect(croissantMistakes(spoilt, (id) => files.get(id) ?? null)).toEqual([
    "license is missing",
    `${spoilt.distribution[0]!["@id"]}: sum`,
    `${field!["@id"]}: no such column`,
    `${field!["@id"]}: no nowhere/id`,
  ]);
});
