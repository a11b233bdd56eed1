import { expect, test } from "vitest";
import { readPublication } from "../../src/publication.ts";
import { publishedFiles } from "../../src/publish/files.ts";
import { fileGroups } from "../../src/views/file-groups.ts";
import { FROZEN } from "../frozen.ts";

const files = publishedFiles(readPublication(FROZEN).publication!);

test("a table stands in one line with its formats and their sizes, for each kind of reader", () => {
  const [excel, machine, metadata] = fileGroups(files, "2025-q3", "vi");
  const paths = ({ files }: typeof excel & object) => files.map(({ formats }) => formats.map(({ path }) => path));
  expect(paths(excel!).slice(0, 2)).toEqual([["2025-q3.xlsx"], ["excel/observations.csv"]]);
  expect(paths(machine!).slice(0, 2)).toEqual([
    ["2025-q3.zip"],
    ["observations.csv", "observations.json", "observations.parquet"],
  ]);
  expect(machine!.files[1]).toMatchObject({ contents: "Chỉ tiêu của biểu mẫu, nguyên văn và dạng số", rows: 122 });
  const csv = files.find(({ folder, path }) => folder === "2025-q3" && path === "observations.csv")!;
  expect(machine!.files[1]!.formats[0]!.bytes).toBe(csv.bytes.length);
  expect(paths(metadata!)).toEqual([
    ["citations.bib", "citations.json"],
    ["datapackage.json"],
    ["csv-metadata.json"],
    ["croissant.json"],
    ["SHA256SUMS"],
  ]);
});

test("what stands at an earlier address is not offered a second time", () => {
  const listed = fileGroups(files, "2025-q3", "vi").flatMap(({ files }) => files.flatMap(({ formats }) => formats));
  expect(listed.filter(({ path }) => path.endsWith("indicators.csv"))).toEqual([]);
  expect(files.some(({ path }) => path === "excel/indicators.csv")).toBe(true);
});
