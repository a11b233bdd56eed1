import { absoluteUrl, paths, relativePath } from "../core/address.ts";
import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import type { Publisher } from "../core/publisher.ts";
import { type Release, type Version, versionDay } from "../core/release.ts";
import { inLocale, otherLocale } from "../i18n/locale.ts";
import { sectionsText } from "../i18n/sections.ts";
import { words } from "../i18n/words.ts";
import type { PublishedFile } from "./file.ts";
import { dataVersion, permanentId } from "./names.ts";

type Node = Record<string, unknown>;

/** Whole addresses where the publisher's is known, else relative to the document. */
export function linksFrom(publisher: Publisher, here: string): (to: string) => string {
  return (to) => absoluteUrl(publisher, to) || relativePath(here, to);
}

/** schema.org `Dataset` of a quarter, for the page of its downloads. */
export function datasetNode(
  release: Release,
  files: readonly PublishedFile[],
  { publisher }: Publication,
  locale: Locale,
): Node {
  const { report } = release;
  const link = linksFrom(publisher, paths.quarterData(release.id));
  const title = inLocale(report.title, locale);
  const translated = report.title[otherLocale(locale)];
  const creator = { "@type": "GovernmentOrganization", name: inLocale(report.issuer, locale) };
  const name = inLocale(publisher.name, locale);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    // A title that is not translated is left out, never blank.
    ...(translated && { alternateName: translated }),
    description: [descriptionOf(release, locale), translated && `${translated}.`].filter(Boolean).join(" "),
    identifier: permanentId(publisher, `du-lieu/${release.id}`),
    url: link(paths.quarterData(release.id)),
    inLanguage: ["vi", "en"],
    ...(publisher.licence.url && { license: publisher.licence.url }),
    creator,
    publisher: { "@type": "Organization", name },
    version: dataVersion(release),
    dateModified: versionDay(release),
    temporalCoverage: `${report.period.from}/${report.period.to}`,
    spatialCoverage: { "@type": "Place", identifier: publisher.refArea, name: inLocale(publisher.province, locale) },
    isAccessibleForFree: true,
    isBasedOn: {
      "@type": "Report",
      name: title,
      reportNumber: report.number,
      ...(report.original?.url && { url: report.original.url }),
      datePublished: report.issued,
      author: creator,
    },
    includedInDataCatalog: { "@type": "DataCatalog", name, url: link(paths.data) },
    distribution: files.filter(isData).map(({ path, type, bytes }) => ({
      "@type": "DataDownload",
      name: path,
      encodingFormat: type.split(";")[0],
      contentUrl: link(paths.quarterFile(release.id, path)),
      contentSize: `${bytes.length} B`,
    })),
  };
}

/** schema.org `DataCatalog`, for the page of all downloads. */
export function catalogNode(site: Publication, locale: Locale): Node {
  const { publisher, releases } = site;
  const name = inLocale(publisher.name, locale);
  const link = linksFrom(publisher, paths.data);
  return {
    "@context": "https://schema.org",
    "@type": "DataCatalog",
    name,
    identifier: permanentId(publisher, "du-lieu"),
    url: link(paths.data),
    inLanguage: ["vi", "en"],
    ...(publisher.licence.url && { license: publisher.licence.url }),
    publisher: { "@type": "Organization", name },
    dataset: releases.map((release) => ({
      "@type": "Dataset",
      name: inLocale(release.report.title, locale),
      description: descriptionOf(release, locale),
      identifier: permanentId(publisher, `du-lieu/${release.id}`),
      url: link(paths.quarterData(release.id)),
      ...(publisher.licence.url && { license: publisher.licence.url }),
      creator: { "@type": "GovernmentOrganization", name: inLocale(release.report.issuer, locale) },
    })),
  };
}

/** Which report a quarter's data are from, and how much of its narrative is there. */
export function descriptionOf(release: Version, locale: Locale): string {
  const { metadata } = words(locale);
  const { title, number, issuer } = release.report;
  const report = metadata.description(metadata.report(inLocale(title, locale), number), inLocale(issuer, locale));
  return [report, sectionsText(release, locale)].filter(Boolean).join(" ");
}

export function isData({ audience }: PublishedFile): boolean {
  return audience !== "metadata";
}
