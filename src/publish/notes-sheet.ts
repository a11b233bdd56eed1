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
import type { Cell } from "./workbook.ts";

/** The sheet of notes and dictionary: facts in one language; citations, notes and meanings in both. */
export function notesSheet(
  tables: readonly Table[],
  releases: readonly Version[],
  { publisher }: Publication,
  locale: Locale,
): Cell[][] {
  const t = words(locale).workbook;
  const { licence } = publisher;
  const both = [locale, otherLocale(locale)].map((one) => ({ one, heading: words(one).workbook }));
  return [
    ...releases.flatMap((release) => factsOf(release, publisher, locale)),
    line(t.area, `${inLocale(publisher.province, locale)} (ref_area ${publisher.refArea})`),
    line(t.licence, `${inLocale(licence.name, locale)} (${licence.id}) ${licence.url}`),
    [],
    ...both.flatMap(({ heading }) => heading.notes.map((note) => line(heading.reading, note))),
    [],
    [t.table, t.column, t.type, ...both.map(({ heading }) => heading.meaning), t.codes].map(bold),
    ...tables.flatMap(({ title, columns }) =>
      columns.map(({ name, type, meaning, codes }) => {
        const list = codes.map(({ code, label }) => `${code}: ${inLocale(label, locale)}`).join("; ");
        const meanings = both.map(({ one }) => inLocale(meaning, one));
        return [inLocale(title, locale), name, type, ...meanings, list].map(plain);
      }),
    ),
  ];
}

/** What report a quarter's numbers are from, and how to cite them. */
function factsOf(release: Version, publisher: Publisher, locale: Locale): Cell[][] {
  const { report } = release;
  const { workbook: t, metadata } = words(locale);
  const narrative = sectionsText(release, locale);
  const sentence = citationSentence(quarterCitable(release), release, publisher);
  return [
    line(t.source, metadata.report(inLocale(report.title, locale), report.number)),
    line(t.issuer, inLocale(report.issuer, locale)),
    line(t.period, `${report.period.from} – ${report.period.to}`),
    line(t.cutOff, report.cutOff),
    ...(narrative ? [line(t.sections, narrative)] : []),
    line(t.version, dataVersion(release)),
    ...[locale, otherLocale(locale)].map((one) => line(words(one).workbook.cite, inLocale(sentence, one))),
    [],
  ];
}

function line(heading: string, value: string): Cell[] {
  return [bold(heading), plain(value)];
}

function plain(text: string): Cell {
  return text ? { text } : null;
}

function bold(text: string): Cell {
  return { text, bold: true };
}
