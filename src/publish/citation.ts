import { absoluteUrl, paths } from "../core/address.ts";
import { formatDate } from "../core/date.ts";
import { formatNumber, type Locale } from "../core/number.ts";
import { answerOf } from "../core/observation.ts";
import type { Quantity } from "../core/quantity.ts";
import type { Publisher } from "../core/publisher.ts";
import type { Version } from "../core/release.ts";
import type { Bilingual } from "../core/unit.ts";
import { QUALIFIER } from "./codes.ts";
import { dataVersion, slug } from "./names.ts";
import { quarterName } from "./texts.ts";

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
  const { label, source } = version.quantities.get(id)!;
  const name = quarterName(version.id);
  return {
    key: `${version.id}-${slug(id)}`,
    title: { vi: `${label.vi} (${name.vi})`, en: `${label.en || label.vi} (${name.en})` },
    value: { vi: valueText(version.quantities.get(id)!, "vi"), en: valueText(version.quantities.get(id)!, "en") },
    path: source.kind === "indicator" ? paths.indicator(id) : paths.figure(version.id, id),
  };
}

/** The quarter, then its rows that have a value, then its figures and what was computed. */
export function citablesOf(version: Version): Citable[] {
  const numbers = [...version.quantities.values()].filter(({ number }) => number !== null);
  return [quarterCitable(version), ...numbers.map(({ id }) => numberCitable(version, id))];
}

/**
 * How to cite: two sentences, BibTeX and CSL-JSON. The year is that of the report, and the address
 * stands in it only where the publisher gave one.
 */
export function citationOf({ key, title, value, path }: Citable, version: Version, publisher: Publisher): Citation {
  const { report } = version;
  const url = absoluteUrl(publisher, path);
  const [year, month, day] = report.issued.split("-").map(Number) as [number, number, number];
  const author = report.issuer.vi;
  const site = publisher.name.vi;
  const end = url ? ` ${url}` : "";
  return {
    sentence: {
      vi: `${author} (${year}). ${title.vi}${value?.vi ? `: ${value.vi}` : ""}. Báo cáo số ${report.number}, ngày ${formatDate(report.issued)}. Số liệu mở, phiên bản ${dataVersion(version)}, ${site}.${end}`,
      en: `${report.issuer.en || author} (${year}). ${title.en || title.vi}${value?.en ? `: ${value.en}` : ""}. Report No. ${report.number}, ${formatDate(report.issued, "en")}. Open data, version ${dataVersion(version)}, ${publisher.name.en || site}.${end}`,
    },
    bibtex: bibtex(`cchc-${slug(publisher.province.vi)}-${key}`, {
      author: `{${escaped(author)}}`,
      title: `{${escaped(title.vi)}}`,
      year: String(year),
      month: String(month),
      publisher: escaped(site),
      version: dataVersion(version),
      note: escaped(`Báo cáo số ${report.number}${value?.vi ? `. Giá trị: ${value.vi}` : ""}`),
      ...(url && { url }),
    }),
    csl: {
      id: key,
      type: "dataset",
      title: title.vi,
      author: [{ literal: author }],
      issued: { "date-parts": [[year, month, day]] },
      publisher: site,
      version: dataVersion(version),
      number: report.number,
      language: "vi",
      ...(value?.vi && { note: `Giá trị: ${value.vi}` }),
      ...(url && { URL: url }),
    },
  };
}

/** `71,75%`, `hơn 600 người`, or the answer of a yes-no row. */
function valueText({ number, unit, qualifier, source }: Quantity, locale: Locale): string {
  const answer = source.kind === "indicator" ? answerOf(source.observation) : null;
  if (answer) return answer.label[locale] || answer.label.vi;
  if (!number) return "";
  const label = unit?.label[locale] || unit?.label.vi || "";
  const word = QUALIFIER.find(({ code }) => code === qualifier)?.label[locale];
  return (
    (word ? `${word} ` : "") + formatNumber(number, locale) + (unit?.type === "percent" || !label ? label : ` ${label}`)
  );
}

/** Braces and what TeX takes for a command; letters of Vietnamese stay (biber and modern TeX read UTF-8). */
function escaped(text: string): string {
  return text.replace(/[\\{}]/g, "").replace(/[#$%&_]/g, "\\$&");
}

function bibtex(key: string, fields: Record<string, string>): string {
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@dataset{${key},\n${lines.join(",\n")}\n}\n`;
}
