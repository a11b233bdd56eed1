import { absoluteUrl, paths } from "../core/address.ts";
import { formatDate, type IsoDate } from "../core/date.ts";
import type { Locale } from "../core/number.ts";
import type { Publisher } from "../core/publisher.ts";
import type { Version } from "../core/release.ts";
import type { Bilingual } from "../core/unit.ts";
import { bilingual } from "../i18n/bilingual.ts";
import { citedQuantity, quarterText } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { Cited } from "../i18n/vi/citation.ts";
import { dataVersion, slug } from "./names.ts";

/** What can be cited: a quarter's data, or one number of it. */
export interface Citable {
  /** `2025-q3`, `2025-q3-vii-4-3-1`, `2025-q3-dossiers-received`. */
  key: string;
  title: Bilingual;
  /** What the number is, with its unit; none for a whole quarter. */
  value?: Bilingual;
  /** The path of its page in the site. */
  path: string;
}

export interface Citation {
  sentence: Bilingual;
  bibtex: string;
  /** An item of CSL-JSON, which Zotero and Pandoc read. */
  csl: Record<string, unknown>;
}

/** The quarter's data as a whole. */
export function quarterCitable({ id, report }: Version): Citable {
  return { key: id, title: report.title, path: paths.quarterData(id) };
}

/** One row of the form or one figure in a quarter. */
export function numberCitable(version: Version, id: string): Citable {
  const quantity = version.quantities.get(id)!;
  const { label, source } = quantity;
  return {
    key: `${version.id}-${slug(id)}`,
    title: bilingual((locale) =>
      words(locale).citation.numberTitle(inLocale(label, locale), quarterText(version.quarter, locale)),
    ),
    value: bilingual((locale) => citedQuantity(quantity, locale)),
    path: source.kind === "indicator" ? paths.indicator(id) : paths.figure(version.id, id),
  };
}

/** The quarter, then its rows that have a value, then its figures and what was computed. */
export function citablesOf(version: Version): Citable[] {
  const numbers = [...version.quantities.values()].filter(({ number }) => number !== null);
  return [quarterCitable(version), ...numbers.map(({ id }) => numberCitable(version, id))];
}

/**
 * How to cite, as a sentence in each language. The year is that of the report, and the address
 * stands in it only where the publisher gave one.
 */
export function citationSentence(citable: Citable, version: Version, publisher: Publisher): Bilingual {
  const url = absoluteUrl(publisher, citable.path);
  return bilingual((locale) => {
    const sentence = words(locale).citation.sentence(citedIn(citable, version, publisher, locale));
    return url ? `${sentence} ${url}` : sentence;
  });
}

/** How to cite: the sentences, and BibTeX and CSL-JSON in one language. */
export function citationOf(citable: Citable, version: Version, publisher: Publisher, locale: Locale): Citation {
  const cited = citedIn(citable, version, publisher, locale);
  const item = { ...cited, key: citable.key, day: version.report.issued, url: absoluteUrl(publisher, citable.path) };
  return {
    sentence: citationSentence(citable, version, publisher),
    bibtex: bibtexOf(item, `cchc-${slug(inLocale(publisher.province, "vi"))}`, locale),
    csl: cslOf(item, locale),
  };
}

interface Item extends Cited {
  key: string;
  day: IsoDate;
  /** "" where the publisher gave no address. */
  url: string;
}

function bibtexOf(
  { key, day, url, year, author, title, value, number, version, site }: Item,
  prefix: string,
  locale: Locale,
) {
  const { citation } = words(locale);
  const fields = {
    author: `{${escaped(author)}}`,
    title: `{${escaped(title)}}`,
    year: String(year),
    month: String(Number(day.slice(5, 7))),
    publisher: escaped(site),
    version,
    note: escaped([citation.report(number), ...(value ? [citation.value(value)] : [])].join(". ")),
    ...(url && { url }),
  };
  const lines = Object.entries(fields).map(([name, text]) => `  ${name} = {${text}}`);
  return `@dataset{${prefix}-${key},\n${lines.join(",\n")}\n}\n`;
}

function cslOf({ key, day, url, author, title, value, number, version, site }: Item, locale: Locale) {
  return {
    id: key,
    type: "dataset",
    title,
    author: [{ literal: author }],
    issued: { "date-parts": [day.split("-").map(Number)] },
    publisher: site,
    version,
    number,
    language: locale,
    ...(value && { note: words(locale).citation.value(value) }),
    ...(url && { URL: url }),
  };
}

function citedIn({ title, value }: Citable, version: Version, publisher: Publisher, locale: Locale): Cited {
  const { issuer, issued, number } = version.report;
  return {
    author: inLocale(issuer, locale),
    year: Number(issued.slice(0, 4)),
    title: inLocale(title, locale),
    value: value ? inLocale(value, locale) : "",
    number,
    issued: formatDate(issued, locale),
    version: dataVersion(version),
    site: inLocale(publisher.name, locale),
  };
}

/** Braces and what TeX takes for a command; letters of Vietnamese stay (biber and modern TeX read UTF-8). */
function escaped(text: string): string {
  return text.replace(/[\\{}]/g, "").replace(/[#$%&_]/g, "\\$&");
}
