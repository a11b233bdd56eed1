import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Package } from "datapackage";
import { Dataset } from "frictionless.js";
import { afterAll, describe, expect, test } from "vitest";
import { readPublication } from "../../src/publication.ts";
import type { PublishedFile } from "../../src/publish/file.ts";
import { publishedFiles } from "../../src/publish/files.ts";
import { FROZEN } from "../frozen.ts";
import { corrected } from "./corrected.ts";

/*
 * The packages are read as strangers read them: by `datapackage`, the reference implementation for JavaScript, which
 * casts each cell to its type and looks each foreign key up, and by `frictionless.js`, which has a parser of its own.
 */
const temporary = mkdtempSync(join(tmpdir(), "cchc-"));
afterAll(() => rmSync(temporary, { recursive: true }));

function written(name: string, files: readonly PublishedFile[]): string {
  for (const { folder, path, bytes } of files) {
    mkdirSync(join(temporary, name, folder, dirname(path)), { recursive: true });
    writeFileSync(join(temporary, name, folder, path), bytes);
  }
  return join(temporary, name);
}

const frozen = publishedFiles(readPublication(FROZEN).publication!);
const root = { frozen: written("frozen", frozen), made: written("made", publishedFiles(corrected())) };

/**
 * The CSV tables of a folder as the reference implementation reads them: rows by table, and what it refuses.
 * @param relations whether it looks foreign keys up; it then puts the row that is found in their place
 */
async function readTables(folder: string, relations = true) {
  const { valid, errors, resources } = await Package.load(join(folder, "datapackage.json"));
  expect(errors.map(({ message }) => message)).toEqual([]);
  expect(valid).toBe(true);
  const tables = new Map<string, Record<string, unknown>[]>();
  const refused: string[] = [];
  for (const resource of resources.filter(({ descriptor }) => descriptor.path.endsWith(".csv"))) {
    const rows = await resource.read({ keyed: true, relations, forceCast: true });
    const wrong = rows.filter((row) => row instanceof Error);
    if (wrong.length > 0) refused.push(`${resource.name}: ${wrong.length} rows`);
    tables.set(resource.name, rows);
  }
  return { tables, refused };
}

describe.each([
  ["the real quarter", join(root.frozen, "2025-q3")],
  ["all quarters, one of them real", join(root.frozen, "tat-ca")],
  ["a corrected quarter", join(root.made, "2031-q1")],
  ["its first version", join(root.made, "2031-q1/phien-ban-1")],
  ["two made quarters", join(root.made, "tat-ca")],
])("%s", (_name, folder) => {
  test("every row is cast and every foreign key found, blank ones too", async () => {
    const { tables, refused } = await readTables(folder);
    expect(refused).toEqual([]);
    expect(tables.size).toBeGreaterThanOrEqual(9);
  });

  test("the second reader finds the same rows under the same names", async () => {
    const { tables } = await readTables(folder);
    const { resources } = await Dataset.load(folder);
    const csv = resources.filter(({ descriptor }) => descriptor.path.endsWith(".csv"));
    expect(csv.map(({ descriptor }) => descriptor.name)).toEqual([...tables.keys()]);
    for (const resource of csv) {
      const rows = [];
      for await (const row of await resource.rows({ keyed: true })) rows.push(row);
      const expected = tables.get(resource.descriptor.name)!;
      expect(rows).toHaveLength(expected.length);
      if (rows.length > 0) expect(Object.keys(rows[0]!)).toEqual(Object.keys(expected[0]!));
    }
  });
});

test("numbers are numbers, days are days and what is blank is null, also in a heading, which has no unit", async () => {
  const { tables } = await readTables(join(root.frozen, "2025-q3"), false);
  const row = (table: string, key: string, id: string) => tables.get(table)!.find((one) => one[key] === id)!;
  // VII.4 is a heading; the report states 40 % for I.2 and left II.1 blank.
  expect(row("observations", "indicator_id", "VII.4")).toMatchObject({ value: null, unit: null, status: "heading" });
  expect(row("observations", "indicator_id", "I.2")).toMatchObject({ value: 40, value_stated: "40" });
  expect(row("observations", "indicator_id", "II.1")).toMatchObject({ value: null, status: "not-reported" });
  // "02" of the narrative is 2 and stays as it was written; its section is I.1, in area I.
  const figure = row("figures", "figure_id", "merged-provinces");
  expect(figure).toMatchObject({ value: 2, value_stated: "02", section: "section-I.1", area: "I" });
  expect(figure["report_issued"]).toBeInstanceOf(Date);
});

test("a key that leads nowhere is refused: what is found above is looked up", async () => {
  const files = frozen.filter(({ folder }) => folder === "2025-q3");
  const without = files.map((file) => {
    if (file.path !== "sections.csv") return file;
    const lines = new TextDecoder().decode(file.bytes).split("\n");
    return {
      ...file,
      bytes: new TextEncoder().encode(lines.filter((line) => !line.includes("section-II.2.2,")).join("\n")),
    };
  });
  const { refused } = await readTables(join(written("broken", without), "2025-q3"));
  expect(refused).toEqual([expect.stringMatching(/^figures: \d+ rows$/)]);
});

test("no id of a section is that of a row of the form, and an area is none either", async () => {
  const { tables } = await readTables(join(root.frozen, "2025-q3"), false);
  const ids = (table: string, column: string) => tables.get(table)!.map((row) => String(row[column]));
  const rows = new Set(ids("observations", "indicator_id"));
  expect(ids("sections", "section_id")).toHaveLength(45);
  expect([...ids("sections", "section_id"), ...ids("areas", "area_id")].filter((id) => rows.has(id))).toEqual([]);
  const cited = ids("documents", "sections").flatMap((list) => list.split(" "));
  expect(cited.filter((id) => !ids("sections", "section_id").includes(id))).toEqual([]);
});
