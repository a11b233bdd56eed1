import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { Publication } from "../../src/core/publication.ts";
import { readPublication } from "../../src/publication.ts";
import { apiFiles } from "../../src/publish/api/index.ts";
import { figureTable } from "../../src/publish/api/figure.ts";
import { indicatorTable } from "../../src/publish/api/indicator.ts";
import { machineCsv } from "../../src/publish/csv.ts";
import { FROZEN } from "../frozen.ts";
import { corrected, made } from "./corrected.ts";

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
    for (const [path, value] of files)
      if (path.startsWith("figures/")) expect(check("Figure", value), path).toEqual([]);
    expect(check("Index", {}).length).toBeGreaterThan(3);
  });

  test.each(["indicators", "figures"])("the index names all %s by the addresses of their files", (kind) => {
    const urls = files.get("index.json")[kind].map(({ url }: { url: string }) => url);
    expect(urls.length).toBeGreaterThan(7);
    expect(urls).toEqual([...files.keys()].filter((path) => path.startsWith(`${kind}/`)));
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

describe("a figure of the narrative", () => {
  const files = filesOf(corrected());

  test("has all its quarters with the unit of each, and what was corrected", () => {
    const figure = files.get("figures/people-women.json");
    expect(figure).toMatchObject({ id: "people-women", section: "I.1", unit: { id: "person" }, measures: null });
    expect(figure.observations).toMatchObject([
      { quarter: "2031-q1", value: 139, value_stated: "139", unit: "person", section: "section-I.1", break: null },
      { quarter: "2030-q4", value: 139, unit: "person", break: null },
    ]);
    expect(figure.revisions).toMatchObject([{ quarter: "2031-q1", from: "138", to: "139", date: "2031-05-12" }]);
    expect(figure.page).toBe("../../../so-lieu/people-women/");
    expect(figure.citation.vi).toContain("Nữ (quý I năm 2031): 139 người");
  });

  test("in the note of a row it has no section", () => {
    expect(files.get("figures/people-form.json").section).toBeNull();
  });

  test("says where a quarter does not go on from the one before", () => {
    const path = "data/quarters/2031-q1/figures.csv";
    const site = made((all) => {
      const text = Buffer.from(all.get(path)!).toString("utf8");
      all.set(path, Buffer.from(text.replace('"1,6",billion-vnd', '"1.587,5",million-vnd')));
    });
    const { unit, observations } = filesOf(site).get("figures/budget-billion.json");
    expect(unit.id).toBe("million-vnd");
    expect(observations.map((one: Record<string, unknown>) => [one["value"], one["unit"], one["break"]])).toEqual([
      [1587.5, "million-vnd", "unit"],
      [1.6, "billion-vnd", null],
    ]);
  });

  test("its CSV has a line for each quarter, newest first, with the columns of figures.csv", () => {
    const [head, ...lines] = machineCsv(figureTable("people-women", corrected())).trim().split("\n");
    expect(head).toMatch(
      /^quarter,figure_id,label_vi,label_en,unit,unit_label_vi,value,value_stated,qualifier,section/,
    );
    expect(lines.map((line) => line.split(",").slice(0, 2))).toEqual([
      ["2031-q1", "people-women"],
      ["2030-q4", "people-women"],
    ]);
  });
});

test("what was not reported is null, never zero", () => {
  const [observation] = filesOf(real).get("indicators/ii-1.json").observations;
  expect(observation).toMatchObject({ value: null, value_stated: null, status: "not-reported", obs_status: "O" });
});
