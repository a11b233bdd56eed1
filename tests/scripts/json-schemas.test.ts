import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { jsonSchemas } from "../../scripts/json-schemas.ts";
import { FROZEN } from "../frozen.ts";

const ajv = formats.default(new Ajv2020({ strict: false }));
const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const report = read(`${FROZEN}/data/quarters/2025-q3/report.json`) as object;

test.each([...jsonSchemas("vi")])("%s is what the rules of the check give (npm run schemas)", (file, text) => {
  expect(readFileSync(file, "utf8")).toBe(text);
});

describe("the schemas accept what the check accepts and refuse what it refuses", () => {
  const valid = (name: string, value: unknown) => ajv.validate(read(`schemas/${name}.schema.json`) as object, value);

  test("the real files", () => {
    expect(valid("report", report)).toBe(true);
    expect(valid("publisher", read(`${FROZEN}/data/publisher.json`))).toBe(true);
  });

  test.each([{ issued: "19/9/2025" }, { number: "" }, { quarter: "quý III" }, { thua: 1 }, { form: "Mẫu" }])(
    "a report with %j",
    (wrong) => {
      expect(valid("report", { ...report, ...wrong })).toBe(false);
    },
  );
});

test("editors' programs find the schemas", () => {
  const settings = read(".vscode/settings.json") as { "json.schemas": { url: string; fileMatch: string[] }[] };
  expect(settings["json.schemas"].map(({ url }) => url.replace("./", ""))).toEqual([...jsonSchemas("vi").keys()]);
});
