import { optionsOf } from "./command.ts";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readQuarter } from "../src/core/quarter.ts";
import { type Imported, inboxText } from "../src/i18n/inbox.ts";
import { words } from "../src/i18n/words.ts";
import { INBOX } from "../src/load/folder.ts";
import { ROOT } from "../src/root.ts";

/**
 * `npm run inbox`: imports each report of data/inbox/<quarter>/ into that quarter and takes it out of the inbox; what
 * was done, as Markdown. Exit code 1 where there were files and none could be imported.
 */
const { values } = optionsOf({ options: { root: { type: "string", default: ROOT } } });
const locale = "vi";
/** Far more than a report of a hundred pages needs. */
const LONGEST_IMPORT = 5 * 60_000;

const files = entriesOf(INBOX).flatMap((folder): Imported[] => {
  const path = `${INBOX}/${folder.name}`;
  // The inbox's own note on itself; any other file beside the folders of quarters is in the wrong place.
  if (path === `${INBOX}/README.md`) return [];
  if (!folder.isDirectory()) return [imported(path, "")];
  return entriesOf(path).map(({ name }) => imported(`${path}/${name}`, folder.name));
});
process.stdout.write(inboxText(files, locale));
process.exitCode = files.length > 0 && files.every(({ isMade }) => !isMade) ? 1 : 0;

/** Plain files and folders, by name; a link could lead out of the inbox. */
function entriesOf(folder: string) {
  const path = join(values.root, folder);
  const entries = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => !entry.name.startsWith(".") && (entry.isFile() || entry.isDirectory()))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function imported(file: string, quarter: string): Imported {
  if (!readQuarter(quarter)) return { file, isMade: false, said: words(locale).tools.inbox.unknownFolder };
  const script = join(ROOT, "scripts/import.ts");
  const path = join(values.root, file);
  const args = [script, path, "--quarter", quarter, "--root", values.root];
  const run = spawnSync(process.execPath, args, { encoding: "utf8", timeout: LONGEST_IMPORT, maxBuffer: 1 << 24 });
  const said = (run.stdout + run.stderr).replaceAll(path, file).trim();
  const isMade = run.status === 0;
  if (isMade) rmSync(path);
  return { file, isMade, said: said || String(run.error?.message ?? run.status) };
}
