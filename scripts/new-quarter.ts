import { optionsOf, stop } from "./command.ts";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readQuarter } from "../src/core/quarter.ts";
import { quarterText } from "../src/i18n/format.ts";
import { words } from "../src/i18n/words.ts";
import { readFolder } from "../src/load/folder.ts";
import { assembleFolder, lastQuarter } from "../src/publication.ts";
import { newQuarterFiles } from "../src/publish/new-quarter.ts";
import { ROOT } from "../src/root.ts";
import { quarterArgument } from "./quarter-argument.ts";

/** `npm run new-quarter 2025-q4 [--form bnv-4625]`: the files of a quarter that is still to be filled, with what last quarter knew. */
const { values, positionals } = optionsOf({
  allowPositionals: true,
  options: { form: { type: "string" }, root: { type: "string", default: ROOT } },
});
const locale = "vi";
const t = words(locale).tools.newQuarter;
const id = quarterArgument("new-quarter", positionals[0]);
const quarter = readQuarter(id)!;
for (const folder of [`data/quarters/${id}`, `content/reports/${id}`])
  if (existsSync(`${values.root}/${folder}`)) stop(t.exists(folder));

const read = readFolder(values.root);
const assembled = assembleFolder(read);
const { draft } = assembled;
const last = lastQuarter(read, quarter, assembled);
const formId =
  values.form ?? last?.release.form.id ?? (draft.forms.size === 1 ? [...draft.forms.keys()][0] : undefined);
if (!formId) stop(t.noForm);
const form = draft.forms.get(formId);
if (!form) stop(t.formMissing(formId));

const files = newQuarterFiles(form, quarter, last, t.hints, locale);
for (const [file, text] of files) {
  mkdirSync(dirname(`${values.root}/${file}`), { recursive: true });
  // `wx`: what is there already is never written over.
  writeFileSync(`${values.root}/${file}`, text, { flag: "wx" });
}
console.log(`${t.created(files.size, quarterText(quarter, locale))}\n${t.next}`);
