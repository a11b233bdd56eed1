import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import Papa from "papaparse";
import { readPublication } from "../../src/publication.ts";
import { publishedFiles } from "../../src/publish/files.ts";
import { FROZEN } from "../frozen.ts";
import { corrected } from "./corrected.ts";
import { dataMistakes, structureMistakes, type StructureMessage } from "./sdmx-rules.ts";

/** What this test asks of sdmx-json-parser (Pacific Community), which has no types of its own. */
interface SdmxParser {
  getDatasets(url: string): Promise<unknown>;
  getName(): string;
  getDimensions(): { id: string; values: { id: string; name: string }[] }[];
  getAttributes(): { id: string }[];
  getData(slice?: Record<string, string[]>): Record<string, string | number | null>[];
}
const { SDMXParser } = createRequire(import.meta.url)("sdmx-json-parser") as { SDMXParser: new () => SdmxParser };

const real = publishedFiles(readPublication(FROZEN).publication!);
const made = publishedFiles(corrected());
const textOf = (files: typeof real, path: string) =>
  new TextDecoder().decode(files.find((file) => file.folder === "tat-ca" && file.path === path)!.bytes);
const structureOf = (files: typeof real) => JSON.parse(textOf(files, "sdmx/structure.json")) as StructureMessage;
const rowsOf = (files: typeof real) =>
  Papa.parse<Record<string, string>>(textOf(files, "sdmx/data.csv"), { header: true, skipEmptyLines: true }).data;

describe.each([
  ["of the real quarter", real, 122],
  ["of two quarters", made, 2 * 11],
])("SDMX %s", (_, files, observations) => {
  const structure = structureOf(files);

  test("the structure message names everything that it uses", () => {
    expect(structureMistakes(structure)).toEqual([]);
  });

  test("the data keep their structure: every code is in its list, no observation is there twice", () => {
    expect(dataMistakes(structure, textOf(files, "sdmx/data.csv"))).toEqual([]);
    expect(rowsOf(files)).toHaveLength(observations);
  });

  test("code lists that statistics offices share have their usual ids", () => {
    const ids = structure.data.codelists.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        "CL_FREQ",
        "CL_AREA",
        "CL_INDICATOR",
        "CL_UNIT_MEASURE",
        "CL_UNIT_MULT",
        "CL_OBS_STATUS",
      ]),
    );
  });

  test("loads in a program that speaks SDMX-JSON, with all observations", async () => {
    const parser = new SDMXParser();
    const message = Buffer.from(textOf(files, "sdmx/data.json")).toString("base64");
    await parser.getDatasets(`data:application/json;format=jsondata;base64,${message}`);
    expect(parser.getName()).toBe("Chỉ tiêu cải cách hành chính theo quý");
    expect(parser.getDimensions().map(({ id }) => id)).toEqual(["FREQ", "REF_AREA", "INDICATOR", "TIME_PERIOD"]);
    const loaded = parser.getData().map(({ value, TIME_PERIOD }) => [value, TIME_PERIOD]);
    expect(loaded).toEqual(
      rowsOf(files).map(({ OBS_VALUE, TIME_PERIOD }) => [OBS_VALUE === "" ? null : Number(OBS_VALUE), TIME_PERIOD]),
    );
  });
});

test("a row of the form: what, where and when it is, its value with unit, power of ten and status", () => {
  // The form, VI.1.1: 12.810.233 triệu đồng as of 30/8/2025; II.1.1 is a heading.
  const row = rowsOf(real).find(({ INDICATOR }) => INDICATOR === "vi-1-1");
  expect(row).toMatchObject({
    ...{ FREQ: "Q", REF_AREA: "19", TIME_PERIOD: "2025-Q3", OBS_VALUE: "12810233", VALUE_STATED: "12.810.233" },
    ...{ UNIT_MEASURE: "money", UNIT_MULT: "6", UNIT: "million-vnd", OBS_STATUS: "B", AS_OF: "2025-08-30" },
  });
  const blank = rowsOf(real).find(({ INDICATOR }) => INDICATOR === "vi-2-4-1");
  expect(blank).toMatchObject({ OBS_VALUE: "", OBS_STATUS: "O", UNIT_MULT: "0" });
});

test("two quarters are one series by their indicator", () => {
  const series = rowsOf(made).filter(({ INDICATOR }) => INDICATOR === "i-1");
  expect(series.map(({ TIME_PERIOD }) => TIME_PERIOD)).toEqual(["2031-Q1", "2030-Q4"]);
});

test("the rules find a code that is in no list, a concept that is not there and an observation that is there twice", () => {
  const structure = structureOf(real);
  const csv = textOf(real, "sdmx/data.csv");
  const [head, first] = csv.split("\n");
  expect(dataMistakes(structure, `${csv}${first!.replace(",Q,", ",X,")}\n${first}\n`)).toEqual([
    "an observation is there twice",
    "FREQ: X",
  ]);
  expect(dataMistakes(structure, `${head!.replace("OBS_STATUS", "STATE")}\n${first}\n`)[0]).toBe("the head");
  const [flow] = structure.data.dataflows;
  flow!.structure = flow!.structure.replace("CCHC", "OTHER");
  structure.data.conceptSchemes[0]!.concepts.splice(0, 1);
  structure.data.codelists[0]!.codes[0]!.id = "I.1";
  expect(structureMistakes(structure)).toEqual(["I.1 is no code", "the dataflow has no structure", "FREQ: no concept"]);
});
