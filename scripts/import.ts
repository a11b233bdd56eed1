import { optionsOf, stop } from "./command.ts";
import { readFileSync, statSync } from "node:fs";
import { importProblemLine } from "../src/i18n/import-problems.ts";
import { words } from "../src/i18n/words.ts";
import { readFolder } from "../src/load/folder.ts";
import { isProblem, readReportFile } from "../src/load/office/office-file.ts";
import { assembleFolder } from "../src/publication.ts";
import { problem } from "../src/reading/problem.ts";
import { tablesOf } from "../src/reading/report/document.ts";
import { ROOT } from "../src/root.ts";
import { importForm } from "./import-form.ts";
import { importReport, isReport } from "./import-report.ts";

/**
 * `npm run import -- FILE [--quarter 2025-q4] [--verbatim]`: what an office sent -> its quarter. A whole report makes
 * the quarter's folder, or fills what waits in one that is there; the form alone goes into indicators.csv.
 */
const { values, positionals } = optionsOf({
  allowPositionals: true,
  options: {
    quarter: { type: "string" },
    verbatim: { type: "boolean", default: false },
    root: { type: "string", default: ROOT },
  },
});
const [document] = positionals;
if (!document) stop(words("vi").tools.import.usage);
if (!statSync(document, { throwIfNoEntry: false })?.isFile())
  stop(importProblemLine(problem("file-missing", { read: document }), "vi"));
const found = await readReportFile(document, readFileSync(document));
const files = readFolder(values.root);
const assembled = assembleFolder(files);
if (!isProblem(found) && isReport(found, assembled.draft)) importReport(found, files, assembled, values);
else importForm(values.root, assembled, isProblem(found) ? found : tablesOf(found), values.quarter);
