import { absoluteUrl, inLanguage, paths } from "../core/address.ts";
import { formatDate, type IsoDate } from "../core/date.ts";
import { parentId } from "../core/indicator.ts";
import { markOf, type MarkKind } from "../core/mark.ts";
import { formatNumber, type Locale } from "../core/number.ts";
import type { Publisher } from "../core/publisher.ts";
import type { Quantity } from "../core/quantity.ts";
import type { Version } from "../core/release.ts";
import { rivalOf } from "../core/rival.ts";
import { timeOf } from "../core/time.ts";
import type { Bilingual } from "../core/unit.ts";
import { bilingual } from "../i18n/bilingual.ts";
import { citedQuantity, plainSpaces, quarterText, unitSuffix } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { Cited, CitedTitle } from "../i18n/vi/citation.ts";
import { dataVersion, publicationId } from "./names.ts";
import { slug } from "../core/slug.ts";

/** What can be cited: a quarter's data, or one number of it. */
export interface Citable {
  /** `2025-q3`, `2025-q3-vii-4-3-1`, `2025-q3-dossiers-received`. */
  key: string;
  title: Bilingual;
  /** What the number is, with its unit; none for a whole quarter. */
  value?: Bilingual;
  /** How this site computed the number; none where the report states it. */
  formula?: Bilingual;
  /** What the check knows against the number; null where nothing. */
  off?: { kind: MarkKind; finding: string; rival: Bilingual | null } | null;
  /** Where the version cited has it, in the site. */
  path: string;
}

export interface Citation {
  sentence: Bilingual;
  bibtex: string;
  /** An item of CSL-JSON, which Zotero and Pandoc read. */
  csl: Record<string, unknown>;
}

/** The quarter's data as a whole. */
export function quarterCitable({ id, version, report }: Version): Citable {
  return { key: id, title: report.title, path: paths.version(id, version) };
}

/** One row of the form, figure or computed number in a quarter. */
export function numberCitable(version: Version, id: string): Citable {
  const quantity = version.quantities.get(id)!;
  const { source } = quantity;
  return {
    key: `${version.id}-${slug(id)}`,
    title: bilingual((locale) => words(locale).citation.numberTitle(titleOf(quantity, version, locale))),
    value: bilingual((locale) => citedQuantity(quantity, locale)),
    ...(source.kind === "computed" && { formula: source.value.indicator.formula }),
    off: knownAgainst(version, quantity),
    path: paths.versionValue(version.id, version.version, id),
  };
}

/** What is known against a number, and the value that stands against it. */
export function knownAgainst(version: Version, { id, unit }: Quantity): NonNullable<Citable["off"]> | null {
  const mark = markOf(version, id);
  const rival = rivalOf(version, id);
  if (!mark) return null;
  const shown = (locale: Locale) => {
    const { computedInstead, statedInstead } = words(locale).citation;
    const value = formatNumber(rival!.number, locale) + unitSuffix({ unit, number: rival!.number }, locale);
    return rival!.stated ? statedInstead(citedQuantity(rival!.stated, locale)) : computedInstead(plainSpaces(value));
  };
  return { kind: mark.kind, finding: mark.finding.id, rival: rival && bilingual(shown) };
}

/** A row is named with its code and the row above it: many rows are called alike. */
function titleOf(quantity: Quantity, version: Version, locale: Locale): CitedTitle {
  const { id, label, source } = quantity;
  const { quarter, form } = version;
  const above = source.kind === "indicator" ? form.indicators.get(parentId(id) ?? "") : undefined;
  const { asOf } = timeOf(quantity, version);
  return {
    code: source.kind === "indicator" ? id : "",
    label: inLocale(label, locale),
    parent: above ? `${above.id} ${inLocale(above.label, locale)}` : "",
    quarter: quarterText(quarter, locale),
    day: asOf ? formatDate(asOf, locale) : "",
  };
}

/** The quarter, then its rows that have a value, then its figures and what was computed. */
export function citablesOf(version: Version): Citable[] {
  const numbers = [...version.quantities.values()].filter(({ number }) => number !== null);
  return [quarterCitable(version), ...numbers.map(({ id }) => numberCitable(version, id))];
}

/**
 * How to cite, as a sentence in each language. The year is that of the report, and the address,
 * which leads to the version cited, stands in it only where the publisher gave one.
 */
export function citationSentence(citable: Citable, version: Version, publisher: Publisher): Bilingual {
  return bilingual((locale) => {
    const sentence = words(locale).citation.sentence(citedIn(citable, version, publisher, locale));
    const url = absoluteUrl(publisher, inLanguage(citable.path, locale));
    return url ? `${sentence} ${url}` : sentence;
  });
}

/** How to cite: the sentences, and BibTeX and CSL-JSON in one language. */
export function citationOf(citable: Citable, version: Version, publisher: Publisher, locale: Locale): Citation {
  return {
    sentence: citationSentence(citable, version, publisher),
    ...citationEntries(citable, version, publisher, locale),
  };
}

/** The same for programs alone. */
export function citationEntries(
  citable: Citable,
  version: Version,
  publisher: Publisher,
  locale: Locale,
): Omit<Citation, "sentence"> {
  const cited = citedIn(citable, version, publisher, locale);
  const key = `${publicationId(publisher)}-${citable.key}`;
  const item = {
    ...cited,
    key,
    day: version.report.issued,
    url: absoluteUrl(publisher, inLanguage(citable.path, locale)),
  };
  return { bibtex: bibtexOf(item, locale), csl: cslOf(item, locale) };
}

interface Item extends Cited {
  /** Names it beside the citations of other publications, whatever they are called: `cchc-mo-19-2025-q3`. */
  key: string;
  day: IsoDate;
  /** "" where the publisher gave no address. */
  url: string;
}

function bibtexOf(item: Item, locale: Locale) {
  const { key, day, url, year, author, title, version, site } = item;
  const fields = {
    author: `{${escaped(author)}}`,
    title: `{${escaped(title)}}`,
    year: String(year),
    month: String(Number(day.slice(5, 7))),
    publisher: escaped(site),
    version,
    note: escaped(notesOn(item, locale).join(". ")),
    ...(url && { url }),
  };
  const lines = Object.entries(fields).map(([name, text]) => `  ${name} = {${text}}`);
  return `@dataset{${key},\n${lines.join(",\n")}\n}\n`;
}

function cslOf(item: Item, locale: Locale) {
  const { key, day, url, author, title, number, version, site } = item;
  // The number of the report has a field of its own here.
  const notes = notesOn(item, locale).filter((note) => note !== words(locale).citation.report(number));
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
    ...(notes.length > 0 && { note: notes.join(". ") }),
    ...(url && { URL: url }),
  };
}

/** Where a number comes from, what it is and what is known against it. */
function notesOn({ number, issuer, formula, value, caution }: Item, locale: Locale): string[] {
  const { citation } = words(locale);
  const origin = formula ? citation.computedFrom(number, issuer, formula) : citation.report(number);
  return [origin, value && citation.value(value), caution].filter(Boolean);
}

/** The report's issuer is the author of what it states; what this site computed is the site's own. */
function citedIn(
  { title, value, formula, off }: Citable,
  version: Version,
  publisher: Publisher,
  locale: Locale,
): Cited {
  const { citation } = words(locale);
  const { issued, number, ...report } = version.report;
  const [issuer, site] = [inLocale(report.issuer, locale), inLocale(publisher.name, locale)];
  return {
    author: formula ? site : issuer,
    year: Number(issued.slice(0, 4)),
    title: inLocale(title, locale),
    value: value ? inLocale(value, locale) : "",
    issuer,
    number,
    issued: formatDate(issued, locale),
    formula: formula ? inLocale(formula, locale) : "",
    caution: off
      ? citation.caution(citation.known[off.kind], off.rival ? inLocale(off.rival, locale) : "", off.finding)
      : "",
    version: dataVersion(version),
    site,
  };
}

/** Braces and what TeX takes for a command; letters of Vietnamese stay (biber and modern TeX read UTF-8). */
function escaped(text: string): string {
  return text.replace(/[\\{}]/g, "").replace(/[#$%&_]/g, "\\$&");
}
