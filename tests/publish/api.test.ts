import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { Publication } from "../../src/core/publication.ts";
import { readPublication } from "../../src/publication.ts";
import { apiFiles } from "../../src/publish/api/index.ts";
import { indicatorTable } from "../../src/publish/api/indicator.ts";
import { machineCsv } from "../../src/publish/csv.ts";
import { FROZEN } from "../frozen.ts";
import { corrected } from "./corrected.ts";

const real = readPublication(FROZEN).publication!;
const filesOf = (site: Publication) => new Map(apiFiles(site).map(({ path, text }) => [path, JSON.parse(text)]));

describe.each([
  ["the real publication", filesOf(real)],
  ["a corrected one with two quarters and a base URL", filesOf(corrected("https://example.org/cchc/"))],
])("the API of %s", (_, files) => {
  test("openapi.json is valid OpenAPI 3.1", async () => {
    const result = await new Validator().validate(files.get("openapi.json"));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });

  test("every answer is what openapi.json says", () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema({ $id: "https://api.example/", ...files.get("openapi.json") });
    const check = (name: string, value: unknown) => {
      const validate = ajv.getSchema(`https://api.example/#/components/schemas/${name}`)!;
      return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
    };
    expect(check("Index", files.get("index.json"))).toEqual([]);
    for (const [path, value] of files)
      if (path.startsWith("indicators/")) expect(check("Indicator", value), path).toEqual([]);
    expect(check("Index", {}).length).toBeGreaterThan(3);
  });

  test("the index names every indicator by the address of its file", () => {
    const urls = files.get("index.json").indicators.map(({ url }: { url: string }) => url);
    expect(urls).toEqual([...files.keys()].filter((path) => path.startsWith("indicators/")));
  });
});

test("an indicator has all its quarters, and what was corrected", () => {
  const indicator = filesOf(corrected()).get("indicators/i-2-2.json");
  expect(indicator.observations.map(({ quarter, value }: never) => [quarter, value])).toEqual([
    ["2031-q1", 10],
    ["2030-q4", 10],
  ]);
  expect(indicator.revisions).toMatchObject([{ quarter: "2031-q1", from: "9", to: "10", date: "2031-05-10" }]);
  expect(indicator.page).toBe("../../../chi-tieu/i-2-2/");
});

test("the CSV of an indicator has a line for each quarter that has it, newest first, with the columns of the form's CSV", () => {
  const [head, ...lines] = machineCsv(indicatorTable("i-2-2", corrected())).trim().split("\n");
  expect(head).toMatch(
    /^quarter,indicator_id,series,label_vi,label_en,unit,unit_label_vi,value,value_stated,status,note/,
  );
  expect(lines.map((line) => line.split(",").slice(0, 2))).toEqual([
    ["2031-q1", "I.2.2"],
    ["2030-q4", "I.2.2"],
  ]);
});

test("what was not reported is null, never zero", () => {
  const [observation] = filesOf(real).get("indicators/ii-1.json").observations;
  expect(observation).toMatchObject({ value: null, value_stated: null, status: "not-reported", obs_status: "O" });
});
