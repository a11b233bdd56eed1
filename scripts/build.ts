import { existsSync, renameSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { build } from "astro";
import { checkText } from "../src/views/check-text.ts";
import { words } from "../src/i18n/words.ts";
import { readFolder } from "../src/load/folder.ts";
import { keep } from "../src/kept.ts";
import { quarterKeys } from "../src/quarter-keys.ts";
import { assembleFolder, publish } from "../src/publication.ts";
import { ROOT } from "../src/root.ts";
import { buildKeeping } from "./kept-files.ts";
import { writeSitemap } from "./sitemap.ts";
import { searchFilesOf, writeIndexFiles } from "./search-index.ts";

// No other host is told of a build.
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";

const { values } = parseArgs({ options: { out: { type: "string", default: "dist" } } });
const { out } = values;
const next = `${out}.next`;
const old = `${out}.old`;
const record = `${out}.kept.json`;
const locale = "vi";
const t = words(locale).tools.build;

// A build that was stopped between the two renames below left the last good site here.
if (!existsSync(out) && existsSync(old)) renameSync(old, out);

/** What the site is made of; of what was read for it nothing else is kept. Ends here where there is a mistake. */
function read() {
  const files = readFolder(ROOT);
  const checked = assembleFolder(files);
  const { publication } = checked;
  if (publication) return { publication, keys: quarterKeys(files, publication) };
  const textOf = (file: string) => new TextDecoder().decode(files.get(file));
  console.error(`${checkText(checked, textOf, locale)} ${t.kept}`);
  process.exit(1);
}

const { publication, keys } = read();
publish(publication);
rmSync(next, { recursive: true, force: true });
const [searchFiles] = await Promise.all([
  searchFilesOf(publication, locale),
  buildKeeping({ site: out, next, record }, keys, (kept) => {
    keep(kept);
    return build({ outDir: next, logLevel: "warn" });
  }),
]);
writeSitemap(next, publication.publisher);
writeIndexFiles(searchFiles, next);
rmSync(old, { recursive: true, force: true });
if (existsSync(out)) renameSync(out, old);
renameSync(next, out);
rmSync(old, { recursive: true, force: true });
console.log(t.done(out));
