import type { Locale } from "../../core/number.ts";
import type { Publication } from "../../core/publication.ts";
import type { Release } from "../../core/release.ts";
import { dateText, plainSpaces } from "../../i18n/format.ts";
import { inLocale } from "../../i18n/locale.ts";
import { words } from "../../i18n/words.ts";
import { linksFrom } from "../../publish/linked-data.ts";
import { dataVersion } from "../../publish/names.ts";

/**
 * What opens the text of a quarter: its title, the report, version and licence, and where it is to be read.
 * @param here where the text stands, `page` the page that says the same
 */
export function headLines(
  title: string,
  { here, page }: { here: string; page: string },
  release: Release,
  { publisher }: Publication,
  locale: Locale,
): string[] {
  const t = words(locale);
  const { report } = release;
  const source = t.footer.source(inLocale(report.title, locale), report.number, dateText(report.issued, locale));
  return [
    `# ${title}`,
    "",
    plainSpaces(source),
    `${t.plain.version(dataVersion(release))} ${licenceText(publisher, locale)}`,
    t.plain.page(linksFrom(publisher, here, locale)(page)),
  ];
}

/** `Giấy phép: Creative Commons … (https://…).` */
export function licenceText({ licence: { name, url } }: Publication["publisher"], locale: Locale): string {
  return words(locale).plain.licence(inLocale(name, locale) + (url && ` (${url})`));
}

/** Lines as a text; no two blank ones follow each other. */
export function textOf(lines: readonly string[]): string {
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}
