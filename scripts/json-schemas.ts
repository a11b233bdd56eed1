import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { publisherSchema, reportSchema } from "../src/core/parse/json.ts";
import type { Locale } from "../src/core/number.ts";
import { words } from "../src/i18n/words.ts";

/** The JSON Schemas of the JSON files by path: the rules of the check, for editors' programs to complete by. */
export function jsonSchemas(locale: Locale): Map<string, string> {
  const { report, publisher } = words(locale).jsonSchema;
  return new Map([
    ["schemas/report.schema.json", schemaText(reportSchema, report)],
    ["schemas/publisher.schema.json", schemaText(publisherSchema, publisher)],
  ]);
}

function schemaText(schema: z.ZodType, keys: Readonly<Record<string, string>>): string {
  const { properties = {}, ...rest } = z.toJSONSchema(schema, { io: "input" });
  const described = Object.entries(properties).map(([key, value]) => [
    key,
    { description: keys[key], ...(value as object) },
  ]);
  const whole = { description: keys[""], ...rest, properties: Object.fromEntries(described) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

// `npm run schemas` writes them; the test reads them.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync("schemas", { recursive: true });
  for (const [file, text] of jsonSchemas("vi")) writeFileSync(file, text);
}
