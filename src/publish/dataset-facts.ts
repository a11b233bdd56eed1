import { paths } from "../core/address.ts";
import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import type { Publisher } from "../core/publisher.ts";
import { newestDay, periodOf, type Version } from "../core/release.ts";
import { inLocale, otherLocale } from "../i18n/locale.ts";
import { sectionsText } from "../i18n/sections.ts";
import { words } from "../i18n/words.ts";
import { ALL_QUARTERS, folderVersion } from "./folders.ts";
import type { Node } from "./json.ts";
import { permanentId } from "./names.ts";

/** What a description of data is written for: where it stands, in which language. */
export interface Writing {
  site: Publication;
  /** An address as the description gives it. */
  link: (to: string) => string;
  locale: Locale;
}

/**
 * What a folder of data is, in the words of schema.org: of what, by whom, from when to when, on what terms. The page
 * of a quarter, that of a version of it, and Croissant say it alike.
 * @param releases the quarters in it, the newest first
 */
export function folderFacts(folder: string, releases: readonly Version[], writing: Writing): Node {
  const { site, link, locale } = writing;
  const { publisher } = site;
  const id = permanentId(publisher, `du-lieu/${folder}`);
  return {
    "@id": id,
    ...(folder === ALL_QUARTERS ? allNames(publisher, locale) : quarterNames(releases[0]!, locale)),
    identifier: id,
    url: link(folder === ALL_QUARTERS ? paths.data : paths.quarterData(folder)),
    inLanguage: ["vi", "en"],
    keywords: [words(locale).metadata.keyword, inLocale(publisher.province, locale)],
    license: publisher.licence.url || publisher.licence.id,
    creator: [...new Set(releases.map(({ report }) => inLocale(report.issuer, locale)))].map(authority),
    publisher: { "@type": "Organization", name: inLocale(publisher.name, locale) },
    version: folderVersion(folder, releases),
    datePublished: firstDay(releases),
    dateModified: newestDay(releases),
    ...coverageOf(releases, writing),
    isAccessibleForFree: true,
  };
}

/** The days from the first that reports are of to the last, and the province. */
export function coverageOf(releases: readonly Pick<Version, "report">[], writing: Writing): Node {
  const { from, to } = periodOf(releases);
  return { temporalCoverage: `${from}/${to}`, spatialCoverage: placeOf(writing) };
}

export function placeOf({ site, locale }: Writing): Node {
  const { refArea, province } = site.publisher;
  return { "@type": "Place", identifier: refArea, name: inLocale(province, locale) };
}

/** The day from which the first of some quarters is there. */
export function firstDay(releases: readonly Pick<Version, "report">[]): string {
  return releases.map(({ report }) => report.issued).sort()[0]!;
}

export function authority(name: string): Node {
  return { "@type": "GovernmentOrganization", name };
}

/** A title that is not translated is left out, never blank. */
function quarterNames(version: Version, locale: Locale): Node {
  const { title } = version.report;
  const translated = title[otherLocale(locale)];
  return {
    name: inLocale(title, locale),
    ...(translated && { alternateName: translated }),
    description: [descriptionOf(version, locale), translated && `${translated}.`].filter(Boolean).join(" "),
  };
}

function allNames({ name, province }: Publisher, locale: Locale): Node {
  const { metadata } = words(locale);
  return {
    name: metadata.allQuarters(inLocale(name, locale)),
    description: metadata.catalogue(inLocale(province, locale)),
  };
}

/** Which report a quarter's data are from, and how much of its narrative is there. */
export function descriptionOf(version: Version, locale: Locale): string {
  return [provenanceOf(version, locale), sectionsText(version, locale)].filter(Boolean).join(" ");
}

/** Which report a quarter's data are from. */
export function provenanceOf({ report: { title, number, issuer } }: Version, locale: Locale): string {
  const { metadata } = words(locale);
  return metadata.description(metadata.report(inLocale(title, locale), number), inLocale(issuer, locale));
}
