import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { words } from "../src/i18n/words.ts";
import { readFolder } from "../src/load/folder.ts";
import { readWordReport } from "../src/load/office/docx.ts";
import { isProblem, readDocument } from "../src/load/office/office-file.ts";
import { xmlParts } from "../src/load/office/xml-parts.ts";
import { assembleFolder } from "../src/publication.ts";
import { problem } from "../src/reading/problem.ts";
import { ROOT } from "../src/root.ts";
import { importForm } from "./import-form.ts";
import { importReport, isReport } from "./import-report.ts";
import { stop } from "./quarter-argument.ts";

/**
 * `npm run import -- FILE [--quarter 2025-q4] [--verbatim]`: what an office sent -> its quarter. A whole report makes
 * the quarter's folder, or fills what waits in one that is there; the form alone goes into indicators.csv.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quarter: { type: "string" },
    verbatim: { type: "boolean", default: false },
    root: { type: "string", default: ROOT },
  },
});
const [document] = positionals;
if (!document) stop(words("vi").tools.import.usage);
const bytes = existsSync(document) ? readFileSync(document) : null;
const found = bytes ? await readDocument(document, bytes) : problem("file-missing", { read: document });
const isWord = bytes !== null && !isProblem(found) && document.toLowerCase().endsWith(".docx");
const report = isWord ? readWordReport(xmlParts(bytes)!) : null;
const files = readFolder(values.root);
const assembled = assembleFolder(files);
if (report && isReport(report, assembled.draft)) importReport(report, files, assembled.draft, values);
else importForm(values.root, assembled, found, values.quarter);
