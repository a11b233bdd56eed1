import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { croissantMistakes } from "../../publish/croissant-rules.ts";
import { csvwMistakes } from "../../publish/csvw-rules.ts";
import { dataMistakes, structureMistakes } from "../../publish/sdmx-rules.ts";
import type { Standard } from "./standard.ts";

type Read = (path: string) => Uint8Array | null;

/** Every description of this name, with the files beside it, by rules that the tests run, too. */
const described = (name: string, file: string, mistakesOf: (json: never, read: Read) => string[]): Standard => ({
  name: `${name} (rules worked out from its text)`,
  file: null,
  run: async (_, dist) => {
    const found = globSync(`**/${file}`, { cwd: dist }).sort();
    const violations = found.flatMap((path) => {
      const beside: Read = (other) => {
        const at = join(dist, dirname(path), other);
        return existsSync(at) ? readFileSync(at) : null;
      };
      const json = JSON.parse(readFileSync(join(dist, path), "utf8")) as never;
      return mistakesOf(json, beside).map((mistake) => `${path}: ${mistake}`);
    });
    return { documents: found.length, violations, warnings: [] };
  },
});

const textOf = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);

export const tables: readonly Standard[] = [
  described("CSVW", "csv-metadata.json", (group, read) => csvwMistakes(group, (url) => textOf(read(url)))),
  described("Croissant 1.1", "croissant.json", croissantMistakes),
  described("SDMX 3.0", "sdmx/structure.json", (structure, read) => [
    ...structureMistakes(structure),
    ...dataMistakes(structure, textOf(read("data.csv")) ?? ""),
  ]),
];
