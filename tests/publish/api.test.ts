import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, describe, expect, test } from "vitest";
import type { Publication } from "../../src/core/publication.ts";
import { readPublication } from "../../src/publication.ts";
import { apiFiles } from "../../src/publish/api/index.ts";
import { figureTable } from "../../src/publish/api/figure.ts";
import { indicatorTable } from "../../src/publish/api/indicator.ts";
import { machineCsv } from "../../src/publish/csv.ts";
import { FROZEN } from "../frozen.ts";
import { corrected, made } from "./corrected.ts";

/** What a path of openapi.json says, as far as it is looked at here. */
interface Operation {
  parameters?: { name: string; example: string }[];
  responses: {
    "200": {
      content: {
        "application/json": { schema: { $ref: string }; examples: Record<string, { externalValue: string }> };
      };
    };
    "404": unknown;
  };
}

function operationAt(openapi: { paths: Record<string, { get: Operation }> }, file: string): Operation | undefined {
  const fits = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/, "[^/]+").replaceAll(".", "\\.")}$`);
  return Object.entries(openapi.paths).find(([path]) => fits(path).test(`/${file}`))?.[1].get;
}

const folder = mkdtempSync(join(tmpdir(), "cchc-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The rules of Redocly's recommended set that a description breaks, warnings among them. */
function redoclyProblems(openapi: unknown): string[] {
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(openapi));
  const command = ["node_modules/@redocly/cli/bin/cli.js", "lint", file, "--extends=recommended", "--format=json"];
  // It asks no other host.
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { stdout } = spawnSync(process.execPath, command, { env, encoding: "utf8" });
  return (JSON.parse(stdout) as { problems: { ruleId: string }[] }).problems.map(({ ruleId }) => ruleId);
}

const real = readPublication(FROZEN).publication!;
const filesOf = (site: Publication) => new Map(apiFiles(site).map(({ path, text }) => [path, JSON.parse(text)]));

describe.each([
  ["the real publication", filesOf(real)],
  ["a corrected one with two quarters and a base URL", filesOf(corrected("https://example.org/cchc/"))],
])("the API of %s", (_, files) => {
  const openapi = files.get("openapi.json");

  test("openapi.json is valid OpenAPI 3.1", async () => {
    const result = await new Validator().validate(structuredClone(openapi));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });

  test("Redocly finds nothing in openapi.json to complain of", () => {
    expect(redoclyProblems(openapi)).toEqual([]);
  });

  test("every file has an address in openapi.json, and is what it says there", () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema({ $id: "https://api.example/", ...openapi });
    const problemsOf = (reference: string, value: unknown) => {
      const validate = ajv.getSchema(`https://api.example/${reference}`)!;
      return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
    };
    for (const [path, value] of files) {
      if (path === "openapi.json") continue;
      const operation = operationAt(openapi, path);
      expect(operation, path).toBeDefined();
      const { $ref } = operation!.responses["200"].content["application/json"].schema;
      expect(problemsOf($ref, value), path).toEqual([]);
      expect(problemsOf($ref, {}).length, path).toBeGreaterThan(3);
    }
  });

  test("every example of openapi.json is a file that is there, and every address has one", () => {
    for (const [address, { get }] of Object.entries<{ get: Operation }>(openapi.paths)) {
      const example = Object.values(get.responses["200"].content["application/json"].examples)[0]!.externalValue;
      expect(files.has(example), address).toBe(true);
      const filled = (get.parameters ?? []).reduce((path, one) => path.replace(`{${one.name}}`, one.example), address);
      expect(filled).toBe(`/${example}`);
      expect(get.responses["404"]).toEqual({ $ref: "#/components/responses/NotFound" });
    }
  });

  test.each(["quarters", "indicators", "figures", "computed", "findings", "documents"])(
    "the list of %s names each by the address of its file, and the index the list",
    (kind) => {
      const urls = files.get(`${kind}.json`)[kind].map(({ url }: { url: string }) => url);
      expect(urls).toEqual([...files.keys()].filter((path) => path.startsWith(`${kind}/`)));
      expect(files.get("index.json").links[kind]).toBe(`${kind}.json`);
    },
  );

  test.each(["indicators", "figures"])("the index itself has the list of %s, as from the first day on", (kind) => {
    expect(files.get("index.json")[kind].length).toBeGreaterThan(7);
    expect(files.get("index.json")[kind]).toEqual(files.get(`${kind}.json`)[kind]);
  });
});

test("Redocly complains where something is left out", () => {
  const openapi = filesOf(real).get("openapi.json");
  expect(redoclyProblems({ ...openapi, security: undefined })).toContain("security-defined");
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
      { quarter: "2031-q1", value: 139, value_stated: "139", unit: "person", section: "I.1", break: null },
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

// The form states a plan of 12.810.233 million đồng (VI.1.1), the narrative one of 8.997.006.
test("a finding has what both sides give in each quarter, the difference, and the files of its numbers", () => {
  const finding = filesOf(real).get("findings/public-investment-plan-repeat.json");
  expect(finding).toMatchObject({
    kind: "equal",
    unit: { id: "million-vnd", scale: 6 },
    target: { id: "VI.1.1", url: "../indicators/vi-1-1.json" },
    terms: [{ sign: 1, id: "public-investment-plan-local", url: "../figures/public-investment-plan-local.json" }],
    page: "../../../doi-chieu/2025-q3/#public-investment-plan-repeat",
    revisions: [],
  });
  expect(finding.outcomes).toEqual([
    { quarter: "2025-q3", outcome: "difference", stated: 12810233, computed: 8997006, difference: 3813227 },
  ]);
  expect(finding.explanation.vi).toContain("Cơ quan chưa giải thích.");
});

test("a finding over quarters has each of them, the newest first, and the list says in which it is off", () => {
  const files = filesOf(corrected());
  const [entry] = files.get("findings.json").findings;
  const { outcomes } = files.get(entry.url);
  expect(outcomes.map(({ quarter }: { quarter: string }) => quarter)).toEqual(["2031-q1", "2030-q4"]);
  expect(entry).toMatchObject({ quarter: "2031-q1", outcome: outcomes[0].outcome });
  const off = files
    .get("findings.json")
    .findings.filter((one: { off: string[] }) => one.off.length > 0)
    .map(({ id }: { id: string }) => id);
  expect(off.length).toBeGreaterThan(0);
});

// 12.470 + 139.398 dossiers settled at both levels, 12.459 + 139.352 of them in time: 57 late.
test("a computed value has its formula, the files of its parts with their signs, and its values", () => {
  const computed = filesOf(real).get("computed/c-dossiers-late.json");
  expect(computed.numerator.map(({ sign, url }: { sign: number; url: string }) => [sign, url])).toEqual([
    [1, "../indicators/iii-3-1-1.json"],
    [1, "../indicators/iii-3-2-1.json"],
    [-1, "../indicators/iii-3-1-2.json"],
    [-1, "../indicators/iii-3-2-2.json"],
  ]);
  expect(computed).toMatchObject({ denominator: [], unit: { id: "dossier" }, better: "lower", measures: "quarter" });
  expect(computed.observations).toMatchObject([{ quarter: "2025-q3", value: 57, check: null }]);
  expect(computed.page).toBe("../../../so-lieu/2025-q3/#c-dossiers-late");
});

test("a cited document has the quarters and sections that cite it", () => {
  const document = filesOf(real).get("documents/kh-06-kh-ubnd-2025.json");
  expect(document).toMatchObject({
    name: "Kế hoạch số 06/KH-UBND",
    name_en: "Plan No. 06/KH-UBND",
    number: "06/KH-UBND",
    date: "2025-07-14",
    url: null,
    page: "../../../bao-cao/2025-q3/van-ban/#van-ban-kh-06-kh-ubnd-2025",
    quarters: [{ quarter: "2025-q3", sections: ["I.1", "III.1"] }],
  });
  expect(document.quarters[0].note_en).toMatch(
    /^The report says that the Chairperson of the People's Committee issued it/,
  );
});

test("an outcome says of the head only what is another thing in its quarter", () => {
  const path = "data/quarters/2030-q4/relations.csv";
  const site = made((all) => {
    const text = Buffer.from(all.get(path)!).toString("utf8");
    all.set(path, Buffer.from(text.replace("people-women people-men", "people-men people-women")));
  });
  const { outcomes } = filesOf(site).get("findings/people-sum.json");
  // 139 women and 101 men are 240.
  const same = { outcome: "holds", stated: 240, computed: 240 };
  expect(outcomes).toEqual([
    { quarter: "2031-q1", ...same },
    { quarter: "2030-q4", ...same, terms: "people-men people-women" },
  ]);
});

test("a quarter has its pages, how much of each kind it has, and what made each version", () => {
  const quarter = filesOf(corrected()).get("quarters/2031-q1.json");
  expect(quarter.pages).toMatchObject({ report: "../../../bao-cao/2031-q1/", ledger: "../../../doi-chieu/2031-q1/" });
  expect(quarter.versions).toMatchObject([
    { version: "1.0.0", page: "../../../du-lieu/2031-q1/phien-ban-1/", corrections: [] },
    { version: "1.0.1", published: "2031-05-10", corrections: [{ id: "I.2.2", column: "value", from: "9", to: "10" }] },
    { version: "1.0.2", published: "2031-05-12", corrections: [{ id: "people-women", from: "138", to: "139" }] },
  ]);
  const real2025 = filesOf(real).get("quarters/2025-q3.json");
  // 205 numbers of the narrative, 80 documents, as data/quarters/2025-q3 has lines.
  expect(real2025.counts).toMatchObject({ figures: 205, documents: 80 });
  const outcomes = Object.values<number>(real2025.outcomes);
  expect(outcomes.reduce((sum, count) => sum + count)).toBe(real2025.counts.findings);
});
