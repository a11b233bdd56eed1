import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dataPackage } from "./data-package.ts";
import { dcatAp } from "./dcat-ap.ts";
import { lines } from "./open-lines.ts";
import type { Standard } from "./standard.ts";
import { tables } from "./tables.ts";

// npm run bench:standards -- FOLDER [--dist DIST]: the official profiles and shapes that stand in FOLDER against a
// built site. One line a standard; exit code 1 where anything is violated, or where FOLDER holds nothing to run.
const STANDARDS: readonly Standard[] = [...dataPackage, ...dcatAp, ...tables, ...lines];

/** How many violations and kinds of warnings are written out. */
const SHOWN = 20;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { dist: { type: "string" } } });
const [folder] = positionals;
if (!folder) throw new Error("npm run bench:standards -- FOLDER [--dist DIST]");
const dist = values.dist ?? "dist";

let ran = 0;
for (const standard of STANDARDS) {
  const file = standard.file && join(folder, standard.file);
  if (file && !existsSync(file)) {
    console.log(`${standard.name}: not run, there is no ${file}`);
    continue;
  }
  const { documents, violations, warnings } = await standard.run(file ? readFileSync(file, "utf8") : "", dist);
  ran++;
  const warned = warnings.length > 0 ? `, warnings: ${warnings.length}` : "";
  console.log(`${standard.name}: violations: ${violations.length} (documents: ${documents}${warned})`);
  for (const line of [...violations.slice(0, SHOWN), ...warnings.slice(0, SHOWN)]) console.log(`  ${line}`);
  if (violations.length > 0 || documents === 0) process.exitCode = 1;
}
if (ran === 0) process.exitCode = 1;
