import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, expect, test } from "vitest";
import { readPublication } from "../../src/publication.ts";
import { publishedFiles } from "../../src/publish/files.ts";
import { FROZEN } from "../frozen.ts";

const folder = mkdtempSync(join(tmpdir(), "cchc-"));
const files = await publishedFiles(readPublication(FROZEN).publication!);
for (const { bytes, path } of files.filter((file) => file.folder === "tat-ca" && !file.path.includes("/")))
  writeFileSync(join(folder, path), bytes);
const connection = await (await DuckDBInstance.create()).connect();
const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
afterAll(() => {
  connection.closeSync();
  rmSync(folder, { recursive: true });
});

test.each(["parquet", "csv"])(
  "one line gives the share of dossiers received online, by quarter (%s)",
  async (ending) => {
    const found = await ask(
      `SELECT quarter, round(100 * any_value(value) FILTER (figure_id = 'dossiers-received-online') / any_value(value) FILTER (figure_id = 'dossiers-received'), 2) AS share FROM '${folder}/figures.${ending}' GROUP BY quarter ORDER BY quarter`,
    );
    // The report gives 126.932 of 180.079 dossiers, which is 70,486…%; it prints 70,48%, cut.
    expect(found).toEqual([{ quarter: "2025-q3", share: 70.49 }]);
  },
);

test("Parquet has types, nulls where nothing was reported, and says who made it on what terms", async () => {
  const types = await ask(
    `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '${folder}/observations.parquet')`,
  );
  const typeOf = (name: string) => types.find(({ column_name }) => column_name === name)!["column_type"];
  expect([typeOf("value"), typeOf("report_issued"), typeOf("indicator_id")]).toEqual(["DOUBLE", "DATE", "VARCHAR"]);
  const counts = await ask(
    `SELECT count(*)::INT AS "all", count(value)::INT AS "given", count(*) FILTER (status = 'reported')::INT AS reported, count(*) FILTER (note = '')::INT AS blanks FROM '${folder}/observations.parquet'`,
  );
  expect(counts[0]).toMatchObject({ all: 122, blanks: 0 });
  expect(counts[0]!["given"]).toBe(counts[0]!["reported"]);
  const metadata = await ask(
    `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${folder}/observations.parquet')`,
  );
  expect(metadata).toContainEqual({ key: "licence", value: "CC-BY-4.0" });
  expect(metadata.map(({ key }) => key)).toEqual(["licence", "publisher", "ref_area"]);
});

test.each(["observations", "figures", "computed", "findings", "documents", "sections", "units", "areas", "indices"])(
  "%s says the same in CSV and Parquet",
  async (name) => {
    const csv = `read_csv('${folder}/${name}.csv', all_varchar = true, nullstr = '')`;
    const both = await ask(
      `SELECT (SELECT count(*) FROM ${csv})::INT AS csv, (SELECT count(*) FROM '${folder}/${name}.parquet')::INT AS parquet`,
    );
    expect(both[0]!["csv"]).toBe(both[0]!["parquet"]);
    const numbers =
      name === "findings"
        ? "stated"
        : name === "sections"
          ? "level"
          : name === "units"
            ? "scale"
            : name === "documents" || name === "areas"
              ? ""
              : "value";
    if (!numbers) return;
    const sums = await ask(
      `SELECT round((SELECT sum(TRY_CAST(${numbers} AS DOUBLE)) FROM ${csv}), 4) = round((SELECT sum(${numbers}) FROM '${folder}/${name}.parquet'), 4) AS same`,
    );
    expect(sums).toEqual([{ same: true }]);
  },
);
