import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { afterAll, describe, expect, test } from "vitest";
import { readPublication } from "../../src/publication.ts";
import { publishedFiles } from "../../src/publish/files.ts";
import { licenceText } from "../../src/publish/licence-text.ts";
import { archiveLines, openLines } from "../../src/publish/open-lines.ts";
import { FROZEN } from "../frozen.ts";

const site = readPublication(FROZEN).publication!;
const files = publishedFiles(site);
const temporary = mkdtempSync(join(tmpdir(), "cchc-"));
afterAll(() => rmSync(temporary, { recursive: true }));

const find = (folder: string, path: string) => files.find((file) => file.folder === folder && file.path === path)!;
const TABLES = [
  "observations",
  "figures",
  "computed",
  "findings",
  "documents",
  "sections",
  "revisions",
  "units",
  "areas",
];

/** Runs a line of SQL as it stands, beside the files that it names. */
async function runs(folder: string, code: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  const rows = (await connection.runAndReadAll(code)).getRowObjectsJson();
  connection.closeSync();
  return rows;
}

describe.each([
  ["2025-q3", TABLES],
  ["tat-ca", [...TABLES, "indices"]],
])("%s.zip", (name, tables) => {
  const parts = unzipSync(find(name, `${name}.zip`).bytes);
  const text = (path: string) => new TextDecoder().decode(parts[path]);
  const folder = mkdtempSync(join(temporary, "zip-"));
  for (const [path, bytes] of Object.entries(parts)) writeFileSync(join(folder, path), bytes);

  test("holds the workbook, the tables, how to read them, the licence, how to cite, the descriptor and whole sums", () => {
    expect(Object.keys(parts)).toEqual([
      `${name}.xlsx`,
      ...tables.map((table) => `${table}.csv`),
      ...["README.vi.txt", "README.en.txt", "LICENCE.txt", "citation.bib", "citation.json"],
      ...["datapackage.json", "csv-metadata.json", "croissant.json", "SHA256SUMS"],
    ]);
    for (const path of [`${name}.xlsx`, ...tables.map((table) => `${table}.csv`)])
      expect(Buffer.from(parts[path]!).equals(find(name, path).bytes), path).toBe(true);
    const said = execFileSync("sha256sum", ["--strict", "-c", "SHA256SUMS"], { cwd: folder });
    expect(said.toString().match(/: OK$/gm)).toHaveLength(tables.length + 9);
    expect(JSON.parse(text("datapackage.json")).resources.map(({ path }: { path: string }) => path)).toEqual(
      Object.keys(parts).slice(0, -4),
    );
  });

  test("says in each language what it is, which files there are and how to cite it", () => {
    const [vi, en] = [text("README.vi.txt"), text("README.en.txt")];
    expect(vi).toContain("Tỉnh, thành phố: Thái Nguyên (ref_area 19)\n");
    expect(vi).toContain("Cách đọc: Ô trống ở cột value nghĩa là báo cáo không nêu số.");
    expect(vi).toContain("  observations.csv     Chỉ tiêu của biểu mẫu (122 dòng)\n");
    expect(vi).toContain("Ghi nguồn: Ủy ban nhân dân tỉnh Thái Nguyên (2025).");
    expect(en).toContain("How to read: datapackage.json gives the meaning of each column;");
    expect(en).toContain("  observations.csv     Indicators of the form (122 rows)\n");
    expect(en).toContain("Cite as: People's Committee of Thái Nguyên province (2025).");
    const listed = (of: string) =>
      of.split("\n").flatMap((line) => /^ {2}(\S+\.\w+|SHA256SUMS) {2}/.exec(line)?.[1] ?? []);
    const readmes = ["README.vi.txt", "README.en.txt"];
    for (const of of [vi, en])
      expect(listed(of).sort()).toEqual(
        Object.keys(parts)
          .filter((path) => !readmes.includes(path))
          .sort(),
      );
    expect(text("LICENCE.txt")).toMatch(/^Creative Commons Attribution 4\.0 International\n/);
    expect(text("citation.bib")).toContain("@dataset{cchc-mo-19-2025-q3,");
  });

  test("the line for DuckDB runs beside the files of the archive, and keeps texts as texts", async () => {
    const line = archiveLines(name, "vi").find(({ tool }) => tool === "DuckDB")!.code!;
    expect(text("README.vi.txt")).toContain(`DuckDB: ${line}\n`);
    const rows = await runs(folder, line);
    expect(rows).toHaveLength(122);
    expect(rows[0]).toMatchObject({ indicator_id: "I.1", ref_area: "19" });
  });

  test("the lines of the page run on the files of the folder; the one for Excel names a workbook that opens", async () => {
    const lines = openLines(name, site.publisher, "vi");
    const at = mkdtempSync(join(temporary, "folder-"));
    for (const path of ["observations.parquet", "observations.csv"])
      writeFileSync(join(at, path), find(name, path).bytes);
    const rows = await runs(at, lines[0]!.code!);
    expect(rows).toHaveLength(122);
    // The report wrote “40” for 40 %.
    expect(rows.find(({ indicator_id }) => indicator_id === "I.2")).toMatchObject({ value: 40, value_stated: "40" });
    const named = lines.flatMap(({ code, press }) => (code ?? press).match(/observations\.\w+|[\w-]+\.xlsx/g) ?? []);
    expect(named).toHaveLength(4);
    expect(named.filter((path) => !find(name, path))).toEqual([]);
    expect((await readExcelFile(Buffer.from(find(name, `${name}.xlsx`).bytes))).length).toBeGreaterThan(8);
  });
});

test("lines lead to the address of the files where the publisher gave one", () => {
  const publisher = { ...site.publisher, baseUrl: "https://example.org/cchc/" };
  expect(openLines("2025-q3", publisher, "en")[0]!.code).toBe(
    "SELECT * FROM 'https://example.org/cchc/du-lieu/2025-q3/observations.parquet';",
  );
});

test("a licence that no list has gives no text, and an id is no path", () => {
  expect(licenceText("CC-BY-4.0")).toContain("Section 1 – Definitions.");
  expect(licenceText("giay-phep-rieng")).toBeNull();
  expect(licenceText("../package")).toBeNull();
});
