import { optionsOf, requireFolder, stop } from "./command.ts";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { resolve, sep } from "node:path";
import { build } from "astro";
import { PUBLISHER_WARNINGS, type Warning } from "../src/core/warning.ts";
import { warningLine } from "../src/i18n/warnings.ts";
import { checkText } from "../src/views/check-text.ts";
import { words } from "../src/i18n/words.ts";
import { readFolder } from "../src/load/folder.ts";
import { keep } from "../src/kept.ts";
import { quarterKeys } from "../src/quarter-keys.ts";
import { assembleFolder, publish } from "../src/publication.ts";
import { ROOT } from "../src/root.ts";
import { buildKeeping } from "./kept-files.ts";
import { writeDataFiles } from "./data-files.ts";
import { isAlone } from "./one-at-a-time.ts";
import { recover, swap } from "./swap.ts";
import { writeSitemap } from "./sitemap.ts";
import { searchFilesOf, writeIndexFiles } from "./search-index.ts";

// No other host is told of a build.
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";

const { values } = optionsOf({ options: { out: { type: "string", default: "dist" } } });
const { out } = values;
const next = `${out}.next`;
const record = `${out}.kept.json`;
const locale = "vi";
const t = words(locale).tools.build;

requireFolder(ROOT);
if (!isForASite(out)) stop(t.notASite(out));
if (!(await isAlone(`${out}.lock`))) stop(t.running(out));
recover(out);

/** What the site is made of; of what was read for it nothing else is kept. Ends here where there is a mistake. */
function read() {
  const files = readFolder(ROOT);
  const checked = assembleFolder(files);
  const { publication } = checked;
  const ofPublisher = ({ code }: Warning) => PUBLISHER_WARNINGS.some((one) => one === code);
  if (publication)
    return {
      publication,
      keys: quarterKeys(files, publication),
      publisherWarnings: checked.warnings.filter(ofPublisher),
    };
  const textOf = (file: string) => new TextDecoder().decode(files.get(file));
  console.error(`${checkText(checked, textOf, locale)} ${t.kept}`);
  process.exit(1);
}

const { publication, keys, publisherWarnings } = read();
publish(publication);
rmSync(next, { recursive: true, force: true });
try {
  const [searches] = await Promise.all([
    searchFilesOf(publication),
    buildKeeping({ site: out, next, record }, keys, async (kept) => {
      keep(kept);
      await build({ outDir: next, logLevel: "warn" });
      writeDataFiles(next);
    }),
  ]);
  writeSitemap(next, publication.publisher);
  for (const search of searches) writeIndexFiles(search, next);
  swap(next, out);
} catch (error) {
  // What is half a site is no use, and the disk may be full.
  rmSync(next, { recursive: true, force: true });
  throw error;
}
for (const warning of publisherWarnings) console.warn(warningLine(warning, locale));
console.log(t.done(out));

/** Whether a folder may be replaced by a site: one that is still to be made, that is empty, or that was built. */
function isForASite(folder: string): boolean {
  const [path, here] = [resolve(folder), resolve(".")];
  if (here === path || here.startsWith(path.endsWith(sep) ? path : path + sep)) return false;
  const names = existsSync(path) ? readdirSync(path) : [];
  return names.length === 0 || names.includes("index.html");
}
