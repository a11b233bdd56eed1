import { afterAll, beforeAll, expect, test } from "vitest";
import type { ChartType } from "../../../src/charts/types/chart-type.ts";
import { CHART_TYPES } from "../../../src/charts/types/index.ts";
import { chartsTable } from "../../../src/publish/chart-files.ts";
import { machineCsv } from "../../../src/publish/csv.ts";
import { chartOfId } from "../../../src/views/report-chart.ts";
import { assembleFiles, baseFiles } from "../../load/fixture.ts";
import { dots } from "./dots.ts";

// A new type is a new file and a row in the list: nothing else is changed here.
const list = CHART_TYPES as ChartType[];
beforeAll(() => void list.push(dots));
afterAll(() => void list.splice(list.indexOf(dots), 1));

const CHARTS = "data/quarters/2031-q1/charts.csv";
const withRow = (row: string) => {
  const text = new TextDecoder().decode(baseFiles.get(CHARTS));
  return assembleFiles(new Map([...baseFiles, [CHARTS, new TextEncoder().encode(`${text}${row}\n`)]]));
};
const read = (row: string) =>
  withRow(row).mistakes.map(({ line, column, code, write }) => `${line}:${column} ${code} -> ${write}`);

test("its rows are read and checked by its rules", () => {
  expect(read("people,dots,Ba số,,people-women people-men people-total,,Nữ|Nam|Cả hai,,I.1,,")).toEqual([]);
  expect(read("people,dots,Ba số,,people-women people-men,,,,I.1,,")).toEqual(["6:20 chart-shape -> low middle high"]);
  expect(read("people,dots,Ba số,,people-women people-men people-total,,Nữ|Nam,,I.1,,")).toEqual([
    "6:58 chart-labels -> 3",
  ]);
  expect(read("people,dots,Ba số,,people-women people-men I.1,,,,I.1,,")).toEqual(["6:20 unit-mismatch -> "]);
  expect(read("people,dots,Ba số,,people-women people-men people-total,people-total,,,I.1,,")).toEqual([
    "6:57 cell-not-allowed -> ",
  ]);
});

test("a mistyped type is answered with all of them", () => {
  expect(read("people,dot,Ba số,,people-women people-men,,,,I.1,,")).toEqual([
    "6:8 cell-not-allowed -> parts (các phần), ranked (đặt cạnh nhau), rate (tỷ lệ), score (điểm), plan (so với kế hoạch), before-after (trước và sau), outcomes (kết quả đối chiếu), dots (chấm tròn)",
  ]);
});

test("it is drawn, described in both languages and written as a file", () => {
  const { publication } = withRow(
    "people,dots,Ba số,Three numbers,people-women people-men people-total,,Nữ|Nam|Cả hai,Women|Men|Both,I.1,,",
  );
  const release = publication!.releases[0]!;
  const [vi, en] = (["vi", "en"] as const).map((locale) => chartOfId("people", release, locale)!);
  const spaced = (text: string) => text.replaceAll("\u00a0", " ");
  expect(spaced(vi!.description)).toBe("Ba chấm; Nữ 139 người; Nam 101 người; Cả hai 240 người");
  expect(spaced(en!.description)).toBe("Three dots; Women 139 people; Men 101 people; Both 240 people");
  expect(vi!.drawing!.marks.map(({ value, shapes }) => [value, shapes[0]!.attributes["cx"]])).toEqual([
    ["139", "139%"],
    ["101", "101%"],
    ["240", "240%"],
  ]);
  expect(machineCsv(chartsTable([{ ...vi!, english: en!.rows.map(({ label }) => label) }], "99")).split("\n")[1]).toBe(
    "people,Nữ,Women,139,person,people-women,,,,,,,,holds,people-sum trained-limit,99,",
  );
});
