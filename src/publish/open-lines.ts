import { absoluteUrl, paths } from "../core/address.ts";
import type { Locale } from "../core/number.ts";
import type { Publisher } from "../core/publisher.ts";
import { words } from "../i18n/words.ts";

/** How the rows of the form are opened in a tool, in one line. */
export interface OpenLine {
  tool: string;
  /** null where people press a file instead. */
  code: string | null;
  /** What they press; "" where there is a line of code. */
  press: string;
}

/** What a CSV file does not say of itself: that codes are texts, `04`, and that verbatim texts are, too, `02`. */
const TEXTS = ["ref_area", "value_stated"];

/**
 * One line for each tool, on the files of a folder: by their address where the publisher gave one, else as they are
 * called once they are downloaded.
 */
export function openLines(folder: string, publisher: Publisher, locale: Locale): OpenLine[] {
  const file = (path: string) => absoluteUrl(publisher, paths.quarterFile(folder, path)) || path;
  return linesFor(`'${file("observations.parquet")}'`, file("observations.csv"), folder, locale);
}

/** The same on the files of an archive, which has no Parquet. */
export function archiveLines(folder: string, locale: Locale): OpenLine[] {
  const types = TEXTS.map((name) => `${name}: 'VARCHAR'`).join(", ");
  return linesFor(`read_csv('observations.csv', types = {${types}})`, "observations.csv", folder, locale);
}

function linesFor(table: string, csv: string, folder: string, locale: Locale): OpenLine[] {
  const python = TEXTS.map((name) => `"${name}": str`).join(", ");
  const r = TEXTS.map((name) => `${name} = "character"`).join(", ");
  const run = (tool: string, code: string): OpenLine => ({ tool, code, press: "" });
  return [
    run("DuckDB", `SELECT * FROM ${table};`),
    run("Python (pandas)", `import pandas; table = pandas.read_csv("${csv}", dtype={${python}})`),
    run("R", `table <- read.csv("${csv}", colClasses = c(${r}))`),
    { tool: "Excel", code: null, press: words(locale).workbook.openExcel(`${folder}.xlsx`) },
  ];
}
