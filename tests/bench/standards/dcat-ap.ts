import jsonld from "jsonld";
import { Parser, Store } from "n3";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Validator from "rdf-validate-shacl";
import type { Standard } from "./standard.ts";

const CATALOGUE = "du-lieu/catalog.jsonld";
const SHACL = "http://www.w3.org/ns/shacl#";

/** The catalogue by official shapes of DCAT-AP; what they call a warning is none of its violations. */
const shapes = (name: string, file: string): Standard => ({
  name,
  file,
  run: async (text, dist) => {
    const validator = new Validator(new Store(new Parser().parse(text)));
    const { results } = await validator.validate(await catalogue(dist));
    const of = (warning: boolean) =>
      results
        .filter(({ severity }) => (severity?.value === `${SHACL}Warning`) === warning)
        .map((result) => {
          const said = result.message.map(({ value }) => value).join("; ");
          return `${result.focusNode?.value} ${result.path?.value}: ${said}`;
        });
    return { documents: 1, violations: of(false), warnings: of(true) };
  },
});

/** The catalogue as triples, its relative links read from where it lies. */
async function catalogue(dist: string): Promise<Store> {
  const file = join(dist, CATALOGUE);
  const options = { base: pathToFileURL(file).href, format: "application/n-quads" } as const;
  const quads = await jsonld.toRDF(JSON.parse(readFileSync(file, "utf8")), options);
  return new Store(new Parser({ format: "N-Quads" }).parse(quads as unknown as string));
}

export const dcatAp: readonly Standard[] = [
  shapes("DCAT-AP 3.0.1", "dcat-ap-3.0.1-shapes.ttl"),
  shapes("DCAT-AP 3.0.1, recommended", "dcat-ap-3.0.1-shapes_recommended.ttl"),
];
