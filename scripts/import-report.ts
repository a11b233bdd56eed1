import { stop } from "./command.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Draft } from "../src/core/assemble.ts";
import { readQuarter } from "../src/core/quarter.ts";
import { words } from "../src/i18n/words.ts";
import { decodeText } from "../src/load/text.ts";
import { type assembleFolder, lastQuarter } from "../src/publication.ts";
import { mergedQuarter } from "../src/publish/from-report/merge.ts";
import { newQuarterFiles } from "../src/publish/new-quarter.ts";
import { quarterFromReport } from "../src/publish/quarter-from-report.ts";
import type { ReportDocument } from "../src/reading/report/document.ts";
import { findHeadings } from "../src/reading/report/headings.ts";
import { headOf } from "../src/reading/report/head.ts";
import { previousFigures } from "../src/reading/report/previous.ts";
import { readReport } from "../src/reading/report/read-report.ts";
import { importScreen, leftOfReport } from "../src/views/import-screen.ts";
import { quarterArgument } from "./quarter-argument.ts";

const locale = "vi";
const t = words(locale);

type Options = { root: string; quarter?: string | undefined; verbatim: boolean };

/** The title over a form may read like a heading; a narrative has several. */
const LEAST_HEADINGS = 3;

/** Whether a Word file has the narrative: headings of the outline, not the form's tables alone. */
export function isReport({ blocks }: ReportDocument, { forms, abbreviations }: Draft): boolean {
  return [...forms.values()].some(
    ({ outline }) => findHeadings(blocks, outline, { abbreviations }).headings.length >= LEAST_HEADINGS,
  );
}

/**
 * A whole report -> the files of its quarter, and one screen of what became of it.
 * @param files the publication as it was read
 */
export function importReport(
  document: ReportDocument,
  files: ReadonlyMap<string, Uint8Array>,
  assembled: ReturnType<typeof assembleFolder>,
  { root, quarter: given, verbatim }: Options,
): void {
  const id = given ? quarterArgument("import", given) : headOf(document).quarter;
  const quarter = id === null ? null : readQuarter(id);
  if (!quarter || !id) stop(t.importReport.quarterUnknown);
  // A quarter that is published is touched only where it is named.
  if (!given && files.has(`data/quarters/${id}/published.csv`)) stop(t.importReport.published(id));
  const { draft } = assembled;
  const last = lastQuarter(files, quarter, assembled);
  const form =
    draft.releases.find((one) => one.id === id)?.form ?? last?.release.form ?? [...draft.forms.values()].at(-1);
  if (!form) stop(t.tools.import.formBroken);
  const { units, abbreviations, exceptions } = draft;
  const known = { form, units, abbreviations, exceptions };
  const previous = last && {
    figures: previousFigures(last.release.figures, last.release.sections),
    documents: last.release.documents,
  };
  const reading = readReport(document, { ...known, previous: previous ?? null });
  const { files: made, summary } = quarterFromReport(reading, known, quarter, last, { verbatim }, locale);
  const started = newQuarterFiles(form, quarter, last, t.tools.newQuarter.hints, locale);
  const merged = mergedQuarter(textsOf(files, id), made, started);
  write(root, merged.files);
  const screen = importScreen({ quarter, last: last?.release.quarter ?? null, reading, summary, merged }, locale);
  const folder = `data/quarters/${id}, content/reports/${id}`;
  const done = merged.files.size > 0 ? t.importReport.written(merged.files.size, folder) : t.importReport.nothing;
  console.log([...screen, ...leftOfReport(reading, locale), done, t.tools.import.next].join("\n"));
}

/** The texts of a quarter's folder as they are. */
function textsOf(files: ReadonlyMap<string, Uint8Array>, id: string): Map<string, string> {
  const own = [...files].filter(([file]) => file.includes(`/${id}/`));
  return new Map(own.map(([file, bytes]) => [file, decodeText(file, bytes, () => {})]));
}

function write(root: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    const path = `${root}/${file}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
