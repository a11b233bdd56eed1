import { existsSync, renameSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { build } from "astro";
import { checkText } from "../src/views/check-text.ts";
import { words } from "../src/i18n/words.ts";
import { readFolder } from "../src/load/folder.ts";
import { quarterKeys } from "../src/page-keys.ts";
import { assembleFolder, publish } from "../src/publication.ts";
import { ROOT } from "../src/root.ts";
import { buildKeeping } from "./kept-pages.ts";
import { writeSitemap } from "./sitemap.ts";
import { writeSearchIndex } from "./search-index.ts";

// No other host is told of a build.
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";

const { values } = parseArgs({ options: { out: { type: "string", default: "dist" } } });
const { out } = values;
const next = `${out}.next`;
const old = `${out}.old`;
const kept = `${out}.kept`;
const locale = "vi";
const t = words(locale).tools.build;

// A build that was stopped between the two renames below left the last good site here.
if (!existsSync(out) && existsSync(old)) renameSync(old, out);

const files = readFolder(ROOT);
const checked = assembleFolder(files);
if (checked.mistakes.length > 0) {
  const textOf = (file: string) => new TextDecoder().decode(files.get(file));
  console.error(`${checkText(checked, textOf, locale)} ${t.kept}`);
  process.exit(1);
}

publish(checked.publication!, quarterKeys(files, checked.publication!));
rmSync(next, { recursive: true, force: true });
await buildKeeping(kept, next, () => build({ outDir: next, logLevel: "warn", cacheDir: kept }));
writeSitemap(next, checked.publication!.publisher);
await writeSearchIndex(checked.publication!, next, locale);
rmSync(old, { recursive: true, force: true });
if (existsSync(out)) renameSync(out, old);
renameSync(next, out);
rmSync(old, { recursive: true, force: true });
console.log(t.done(out));
