import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import type { Publisher } from "../core/publisher.ts";
import type { Version } from "../core/release.ts";
import { inLocale, otherLocale } from "../i18n/locale.ts";
import { sectionsText } from "../i18n/sections.ts";
import { words } from "../i18n/words.ts";
import { citationSentence, quarterCitable } from "./citation.ts";
import { dataVersion } from "./names.ts";
import type { Table } from "./table.ts";
import type { Cell } from "./sheet.ts";

/**
 * The page to read first: what the workbook holds, of which report, on what terms and how to cite it, and what the marks
 * beside numbers mean. Facts in one language; citations and notes in both.
 */
export function readingSheet(
  tables: readonly Table[],
  releases: readonly Version[],
  site: Publication,
  locale: Locale,
): Cell[][] {
  const { workbook: t, outcome } = words(locale);
  const pair = ([heading, value]: Note): Cell[] => (heading === "" ? [] : [bold(heading), wrapped(value)]);
  return [
    [{ text: inLocale(site.publisher.name, locale), look: "title" }],
    [],
    ...notes(releases, site, [locale, otherLocale(locale)]).map(pair),
    [],
    [bold(t.marks), wrapped(t.marksLead)],
    ...Object.entries(outcome).map(([code, { label, meaning }]) => [plain(code), wrapped(`${label}: ${meaning}`)]),
    [],
    [bold(t.sheets), wrapped(t.sheetsLead)],
    ...tables.map(({ title, records }) => [plain(inLocale(title, locale)), plain(t.rows(records.length))]),
  ];
}

/** What each column of each table is called and means, in both languages, and its codes. */
export function dictionarySheet(tables: readonly Table[], locale: Locale): Cell[][] {
  const t = words(locale).workbook;
  const both = [locale, otherLocale(locale)];
  const head = [t.table, t.head, t.column, t.type, ...both.map((one) => words(one).workbook.meaning), t.codes];
  return [
    head.map((text): Cell => ({ text, look: "head" })),
    ...tables.flatMap(({ title, columns }) =>
      columns.map(({ name, head, type, meaning, codes }) => {
        const list = codes.map(({ code, label }) => `${code}: ${inLocale(label, locale)}`).join("; ");
        const meanings = both.map((one) => inLocale(meaning, one));
        return [inLocale(title, locale), inLocale(head, locale), name, type, ...meanings, list].map(plain);
      }),
    ),
  ];
}

type Note = readonly [heading: string, value: string];
const BLANK: Note = ["", ""];

/**
 * What the numbers are of, on what terms, and how to read them.
 * @param locales facts are in the first, how to cite and to read them in each
 */
export function notes(
  releases: readonly Version[],
  { publisher }: Publication,
  locales: readonly [Locale, ...Locale[]],
): Note[] {
  const [locale] = locales;
  const { province, refArea, licence } = publisher;
  const t = words(locale).workbook;
  return [
    ...releases.flatMap((release) => factsOf(release, publisher, locales)),
    [t.area, `${inLocale(province, locale)} (ref_area ${refArea})`],
    [t.licence, `${inLocale(licence.name, locale)} (${licence.id}) ${licence.url}`],
    BLANK,
    ...locales.flatMap((one) => {
      const { reading, notes: own } = words(one).workbook;
      return own.map((note): Note => [reading, note]);
    }),
  ];
}

/** What report a quarter's numbers are from, and how to cite them. */
function factsOf(release: Version, publisher: Publisher, locales: readonly [Locale, ...Locale[]]): Note[] {
  const [locale] = locales;
  const { report } = release;
  const { workbook: t, metadata } = words(locale);
  const narrative = sectionsText(release, locale);
  const sentence = citationSentence(quarterCitable(release), release, publisher);
  return [
    [t.source, metadata.report(inLocale(report.title, locale), report.number)],
    [t.issuer, inLocale(report.issuer, locale)],
    [t.period, `${report.period.from} – ${report.period.to}`],
    [t.cutOff, report.cutOff],
    ...(narrative ? [[t.sections, narrative] as const] : []),
    [t.version, dataVersion(release)],
    ...locales.map((one): Note => [words(one).workbook.cite, inLocale(sentence, one)]),
    BLANK,
  ];
}

function plain(text: string): Cell {
  return text ? { text } : null;
}

function bold(text: string): Cell {
  return { text, look: "bold" };
}

function wrapped(text: string): Cell {
  return text ? { text, look: "wrapped" } : null;
}
