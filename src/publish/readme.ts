import { absoluteUrl, inLanguage, paths } from "../core/address.ts";
import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import type { Version } from "../core/release.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { ALL_QUARTERS } from "./folders.ts";
import { licenceText } from "./licence-text.ts";
import { notes } from "./notes-sheet.ts";
import { archiveLines } from "./open-lines.ts";
import type { Table } from "./table.ts";

/** What a folder of tables is: its name, `2025-q3` or `tat-ca`, what it holds and of which quarters. */
export interface TableFolder {
  name: string;
  tables: readonly Table[];
  releases: readonly Version[];
}

/** A text to lie beside tables in one file: what they are, which there are, how to read, open, check and cite them. */
export function readme(folder: TableFolder, site: Publication, locale: Locale): string {
  const t = words(locale).workbook;
  const page = folder.name === ALL_QUARTERS ? paths.data : paths.quarterData(folder.name);
  const address = absoluteUrl(site.publisher, inLanguage(page, locale));
  return [
    inLocale(site.publisher.name, locale),
    address,
    "",
    ...notes(folder.releases, site, [locale]).map(([heading, value]) => (heading === "" ? "" : `${heading}: ${value}`)),
    `${t.reading}: ${t.packed}`,
    "",
    `${t.files}:`,
    ...filesOf(folder, site, locale).map(([file, contents]) => `  ${file.padEnd(20)} ${contents}`),
    "",
    `${t.opening}:`,
    ...archiveLines(folder.name, locale).map(({ tool, code, press }) => `  ${tool}: ${code ?? press}`),
  ]
    .filter((line, index) => index !== 1 || line !== "")
    .map((line) => `${line}\n`)
    .join("");
}

function filesOf(
  { name, tables }: TableFolder,
  { publisher }: Publication,
  locale: Locale,
): [file: string, contents: string][] {
  const t = words(locale).workbook;
  return [
    [`${name}.xlsx`, t.allTables],
    ...tables.map(({ name: table, title, records }): [string, string] => [
      `${table}.csv`,
      `${inLocale(title, locale)} (${t.rows(records.length)})`,
    ]),
    ...(licenceText(publisher.licence.id) ? [["LICENCE.txt", t.licenceText] as [string, string]] : []),
    ["citation.bib", t.citation],
    ["citation.json", t.citation],
    ["datapackage.json", t.descriptor],
    ["csv-metadata.json", t.csvw],
    ["croissant.json", t.croissant],
    ["SHA256SUMS", t.sums],
  ];
}
