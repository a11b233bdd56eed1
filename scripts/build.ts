import { existsSync, renameSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { build } from "astro";
import { checkText } from "../src/views/check-text.ts";
import type { Publication } from "../src/core/publication.ts";
import { words } from "../src/i18n/words.ts";
import { readFolder } from "../src/load/folder.ts";
import { assembleFolder, publish } from "../src/publication.ts";
import { ROOT } from "../src/root.ts";
import { writeSitemap } from "./sitemap.ts";
import { writeSearchIndex } from "./search-index.ts";

// No other host is told of a build.
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";

const { values } = parseArgs({ options: { out: { type: "string", default: "dist" } } });
const { out } = values;
const next = `${out}.next`;
const old = `${out}.old`;
const cache = `${out}.cache`;
const locale = "vi";
const t = words(locale).tools.build;

// A build that was stopped between the two renames below left the last good site here.
if (!existsSync(out) && existsSync(old)) renameSync(old, out);

const publication = checkedPublication();
publish(publication);
rmSync(next, { recursive: true, force: true });
// Another province keeps what Astro remembers of texts to itself; two builds may run at once.
await build({ outDir: next, logLevel: "warn", ...(ROOT === "." ? {} : { cacheDir: cache }) });
rmSync(cache, { recursive: true, force: true });
writeSitemap(next, publication.publisher);
await writeSearchIndex(publication, next, locale);
rmSync(old, { recursive: true, force: true });
if (existsSync(out)) renameSync(out, old);
renameSync(next, out);
rmSync(old, { recursive: true, force: true });
console.log(t.done(out));

/** What is published, without the files and cells that it was read from: they would stay in memory as long as the build. */
function checkedPublication(): Publication {
  const files = readFolder(ROOT);
  const checked = assembleFolder(files);
  if (checked.publication) return checked.publication;
  const textOf = (file: string) => new TextDecoder().decode(files.get(file));
  console.error(`${checkText(checked, textOf, locale)} ${t.kept}`);
  process.exit(1);
}
