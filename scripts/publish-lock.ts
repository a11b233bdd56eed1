import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { mistakeLine } from "../src/i18n/mistakes.ts";
import { words } from "../src/i18n/words.ts";
import { readPublication } from "../src/publication.ts";
import { lockCsv } from "../src/publish/lock.ts";

// Keeps what is published now: run when a quarter goes online, and after each correction.
const { values } = parseArgs({ options: { root: { type: "string", default: "." } } });
const { publication, mistakes } = readPublication(values.root);
for (const mistake of mistakes) console.error(mistakeLine(mistake, "vi"));
if (!publication) process.exit(1);
for (const release of publication.releases) {
  const file = `data/quarters/${release.id}/published.csv`;
  writeFileSync(`${values.root}/${file}`, lockCsv(release));
  console.log(words("vi").tools.written(file));
}
