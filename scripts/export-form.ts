import { optionsOf, stop } from "./command.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { quarterText } from "../src/i18n/format.ts";
import { words } from "../src/i18n/words.ts";
import { readQuarter } from "../src/core/quarter.ts";
import { readPublication } from "../src/publication.ts";
import { formDocx } from "../src/publish/form/docx.ts";
import { formRows } from "../src/publish/form/rows.ts";
import { formXlsx } from "../src/publish/form/xlsx.ts";
import { ROOT } from "../src/root.ts";
import { quarterArgument } from "./quarter-argument.ts";

/** `npm run export-form 2025-q4`: the form as the ministry prints it, filled, as Word and Excel. */
const { values, positionals } = optionsOf({
  allowPositionals: true,
  options: { out: { type: "string", default: "." }, root: { type: "string", default: ROOT } },
});
const locale = "vi";
const t = words(locale).tools;
const quarter = quarterArgument("export-form", positionals[0]);
const release = readPublication(values.root).draft.releases.find(({ id }) => id === quarter);
if (!release) stop(t.quarter.missing(quarter));
const entries = release.observations.map(
  ({ indicator, stated, note }) => [indicator.id, { value: stated, note }] as const,
);
const rows = formRows(release.form, new Map(entries));
const title = t.exportForm.title(quarterText(readQuarter(quarter)!, locale));
const names = ["docx", "xlsx"].map((ending) => `${values.out}/bieu-${quarter}.${ending}`);
mkdirSync(values.out, { recursive: true });
writeFileSync(names[0]!, await formDocx(title, rows));
writeFileSync(names[1]!, await formXlsx(rows));
console.log(t.written(names.join(", ")));
