import Ajv from "ajv";
import addFormats from "ajv-formats";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { readPublication } from "../../src/publication.ts";
import { sha256 } from "../../src/publish/checksums.ts";
import type { PublishedFile } from "../../src/publish/file.ts";
import { publishedFiles } from "../../src/publish/files.ts";
import { FROZEN } from "../frozen.ts";
import { corrected } from "./corrected.ts";
import { DATA_PACKAGE_V2 } from "./datapackage-schema.ts";

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: string[] };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
addFormats.default(ajv);
const validate = ajv.compile(DATA_PACKAGE_V2);

const text = ({ bytes }: PublishedFile) => new TextDecoder().decode(bytes);
const packagesOf = (all: readonly PublishedFile[]) =>
  // Where nothing was corrected, the folder of the version has an archive alone.
  [...new Set(all.filter(({ path }) => !path.endsWith(".zip")).map(({ folder }) => folder))].map((folder) => {
    const files = all.filter((file) => file.folder === folder);
    return { folder, files, descriptor: JSON.parse(text(files.find(({ path }) => path === "datapackage.json")!)) };
  });
const packages = [
  ...packagesOf(await publishedFiles(readPublication(FROZEN).publication!)),
  ...packagesOf(await publishedFiles(corrected("https://example.org/cchc/"))),
];
const recordsOf = (file: PublishedFile) =>
  Papa.parse<Record<string, string>>(text(file), { header: true, delimiter: ",", skipEmptyLines: true });

describe.each(packages)("datapackage.json of $folder", ({ descriptor, files }) => {
  const resources: Resource[] = descriptor.resources;
  const tables = resources.flatMap((resource) => {
    const file = files.find(({ path }) => path === resource.path)!;
    return resource.schema ? [{ resource, schema: resource.schema, ...recordsOf(file) }] : [];
  });

  test("is what the standard asks for", () => {
    expect(validate(descriptor), JSON.stringify(validate.errors)).toBe(true);
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    expect(descriptor.software).toBeUndefined();
    // The day of the report, or of the last correction.
    expect(descriptor.created).toMatch(/^20(25-09-19|30-12-20|31-0(3-20|5-10|5-12))T00:00:00Z$/);
  });

  test("describes every file, with its true size and sum", () => {
    // Each table once: what is written for Vietnamese Excel, and what stands at an earlier address, is not described; nor
    // is what describes the tables.
    const about = ["datapackage.json", "csv-metadata.json", "croissant.json", "SHA256SUMS"];
    const described = files.filter(
      ({ path, audience }) => !path.startsWith("excel/") && audience !== "earlier" && !about.includes(path),
    );
    expect(resources.map(({ path }) => path)).toEqual(described.map(({ path }) => path));
    for (const [index, { bytes, hash }] of resources.entries()) {
      expect(bytes).toBe(described[index]!.bytes.length);
      expect(hash).toBe(`sha256:${sha256(described[index]!.bytes)}`);
    }
  });

  test("names the columns of each table in order, and every cell keeps to its field", () => {
    expect(tables.length).toBeGreaterThanOrEqual(9);
    for (const { resource, schema, data, meta } of tables) {
      expect(meta.fields, resource.name).toEqual(schema.fields.map(({ name }) => name));
      const wrong = data.flatMap((row) =>
        schema.fields.filter((field) => !fits(row[field.name]!, field)).map(({ name }) => `${name}: ${row[name]}`),
      );
      expect(wrong, resource.name).toEqual([]);
    }
  });

  test("primary keys are whole and unique, and foreign keys lead to a row", () => {
    const key = (row: Record<string, string>, fields: readonly string[]) => fields.map((name) => row[name]).join("|");
    for (const { resource, schema, data } of tables) {
      const keys = data.map((row) => key(row, schema.primaryKey));
      expect(new Set(keys).size, resource.name).toBe(keys.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = tables.find((table) => table.resource.name === reference.resource)!;
        const known = new Set(target.data.map((row) => key(row, reference.fields)));
        const lost = data.filter((row) => fields.some((name) => row[name] !== "") && !known.has(key(row, fields)));
        expect(lost, `${resource.name} -> ${reference.resource}`).toEqual([]);
      }
    }
  });
});

function fits(cell: string, { type, constraints }: Field): boolean {
  if (cell === "") return !constraints?.required;
  if (constraints?.enum && !constraints.enum.includes(cell)) return false;
  if (type === "number") return /^-?\d+(\.\d+)?$/.test(cell);
  return type !== "date" || /^\d{4}-\d{2}-\d{2}$/.test(cell);
}
