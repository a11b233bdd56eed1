import { expect, test } from "vitest";
import { readPublication } from "../../src/publication.ts";
import { plainCell } from "../../src/publish/columns.ts";
import { indicesTable } from "../../src/publish/datasets/indices.ts";
import { publishedFiles } from "../../src/publish/files.ts";
import { FROZEN } from "../frozen.ts";
import { corrected } from "./corrected.ts";

const site = readPublication(FROZEN).publication!;
const { columns, records } = indicesTable(site)!;
const rows = records.map((record) =>
  Object.fromEntries(columns.map(({ name }, index) => [name, plainCell(record[index]!)])),
);
const row = (index: string, period: string, place = "thai-nguyen") =>
  rows.find((one) => one["index_id"] === index && one["time_period"] === period && one["place"] === place)!;

test("a value of a year has its score, its rank among how many, its unit and its source", () => {
  expect(row("par-index", "2024")).toMatchObject({
    place: "thai-nguyen",
    place_vi: "Thái Nguyên",
    ref_area: "19",
    year: "2024",
    value: "91.47",
    unit: "percent",
    maximum: "100",
    rank: "5",
    rank_of: "63",
    basis: "stated",
    period_start: "2024-01-01",
    period_end: "2024-12-31",
    as_of: "",
    source: "baoquocte.vn 310251 (2025-04); kinhtemoitruong.vn 97711",
    check: "",
  });
  // Only the change of rank is known for 2023.
  expect(row("par-index", "2023")).toMatchObject({ value: "", rank: "6", rank_of: "63", basis: "implied" });
});

test("a value of a day is of its year, and says the day", () => {
  const days = rows.filter(({ time_period }) => time_period!.length === "2025-09-15".length);
  expect(days).toContainEqual(
    expect.objectContaining({
      source: "Báo cáo 15/BC-UBND, mục II.2.2",
      source_en: "Report 15/BC-UBND, section II.2.2",
    }),
  );
  expect(days.length).toBeGreaterThan(0);
  for (const { time_period, year, as_of, period_start, period_end } of days) {
    expect(year).toBe(time_period!.slice(0, 4));
    expect([as_of, period_start, period_end]).toEqual([time_period, time_period, time_period]);
  }
});

test("they stand in the folder of all quarters, in every format, and nowhere where a publication shows none", () => {
  const paths = (of: typeof site) =>
    publishedFiles(of)
      .filter(({ dataset }) => dataset === "indices")
      .map(({ folder, path }) => `${folder}/${path}`);
  expect(paths(site)).toEqual(
    ["indices.csv", "excel/indices.csv", "indices.json", "indices.parquet"].map((path) => `tat-ca/${path}`),
  );
  expect(paths({ ...corrected(), indices: [] })).toEqual([]);
});
