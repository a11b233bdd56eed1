import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Standard } from "./standard.ts";

type Part = "datapackage" | "dataresource" | "tabledialect" | "tableschema";
type Json = Record<string, unknown>;

/** Every descriptor of the site, or each part of it, by the official profile of Data Package 2.0. */
const profile = (part: Part, partsOf: (descriptor: Json) => Json[]): Standard => ({
  name: `Data Package 2.0: ${part}`,
  file: `datapackage-2.0-${part}.json`,
  run: async (text, dist) => {
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(text));
    const found = descriptors(dist);
    const violations = found.flatMap(({ file, json }) =>
      partsOf(json).flatMap((one) => {
        if (validate(one)) return [];
        return validate.errors!.map(({ instancePath, message }) => `${file}${instancePath}: ${message}`);
      }),
    );
    return { documents: found.length, violations, warnings: [] };
  },
});

function descriptors(dist: string): { file: string; json: Json }[] {
  return globSync("**/datapackage.json", { cwd: dist })
    .sort()
    .map((file) => ({ file, json: JSON.parse(readFileSync(join(dist, file), "utf8")) }));
}

const resourcesOf = (descriptor: Json) => descriptor["resources"] as Json[];
const within = (key: string) => (descriptor: Json) =>
  resourcesOf(descriptor).flatMap((resource) => (resource[key] ? [resource[key] as Json] : []));

export const dataPackage: readonly Standard[] = [
  profile("datapackage", (descriptor) => [descriptor]),
  profile("dataresource", resourcesOf),
  profile("tabledialect", within("dialect")),
  profile("tableschema", within("schema")),
];
