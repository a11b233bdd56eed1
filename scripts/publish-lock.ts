import { optionsOf } from "./command.ts";
import { writeFileSync } from "node:fs";
import { mistakeLine } from "../src/i18n/mistakes.ts";
import { words } from "../src/i18n/words.ts";
import { readFolder } from "../src/load/folder.ts";
import { assembleFolder } from "../src/publication.ts";
import { lockFiles } from "../src/publish/lock.ts";
import { ROOT } from "../src/root.ts";

// Keeps what is published now: run when a quarter goes online, and after each correction.
const { values } = optionsOf({ options: { root: { type: "string", default: ROOT } } });
const { publication, mistakes, source } = assembleFolder(readFolder(values.root));
for (const mistake of mistakes) console.error(mistakeLine(mistake, "vi"));
if (!publication) process.exit(1);
for (const [file, text] of lockFiles(source, publication)) {
  writeFileSync(`${values.root}/${file}`, text);
  console.log(words("vi").tools.written(file));
}
