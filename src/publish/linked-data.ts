import { absoluteUrl, inLanguage, paths, relativePath } from "../core/address.ts";
import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import type { Publisher } from "../core/publisher.ts";
import type { Release, Version } from "../core/release.ts";
import type { Unit } from "../core/unit.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { authority, coverageOf, descriptionOf, firstDay, folderFacts, placeOf, type Writing } from "./dataset-facts.ts";
import type { PublishedFile } from "./file.ts";
import { ALL_QUARTERS, versionFolder } from "./folders.ts";
import type { Node } from "./json.ts";
import { permanentId } from "./names.ts";

const CONTEXT = { "@context": "https://schema.org" };

/**
 * Links of a document to what is in its language, from paths (core/address.ts): whole addresses where the publisher's
 * is known, else relative to the document.
 */
export function linksFrom(publisher: Publisher, here: string, locale: Locale): (to: string) => string {
  const from = inLanguage(here, locale);
  return (path) => {
    const to = inLanguage(path, locale);
    return absoluteUrl(publisher, to) || relativePath(from, to);
  };
}

/** schema.org `Dataset` of a quarter, for the page of its downloads. */
export function datasetNode(
  release: Release,
  files: readonly PublishedFile[],
  site: Publication,
  locale: Locale,
): Node {
  const writing = { site, locale, link: linksFrom(site.publisher, paths.quarterData(release.id), locale) };
  return {
    ...CONTEXT,
    "@type": "Dataset",
    ...folderFacts(release.id, [release], writing),
    variableMeasured: areasOf(release, locale),
    isPartOf: { "@id": permanentId(site.publisher, `du-lieu/${ALL_QUARTERS}`) },
    isBasedOn: reportNode(release, locale),
    includedInDataCatalog: { "@id": permanentId(site.publisher, "du-lieu") },
    distribution: downloads(files, writing),
  };
}

/** schema.org `Dataset` of a version of a quarter: what it is and which files it has; the rest its quarter's node says. */
export function versionNode(
  version: Version,
  files: readonly PublishedFile[],
  site: Publication,
  locale: Locale,
): Node {
  const folder = versionFolder(version);
  const writing = { site, locale, link: linksFrom(site.publisher, `${paths.data}${folder}/`, locale) };
  return {
    ...CONTEXT,
    "@type": "Dataset",
    ...folderFacts(folder, [version], writing),
    exampleOfWork: { "@id": permanentId(site.publisher, `du-lieu/${version.id}`) },
    distribution: downloads(files, writing),
  };
}

/** One number over the quarters that state it: a row of the form, or a figure of the narrative. */
interface Series {
  /** Its page, which its id is made from. */
  path: string;
  name: string;
  unit: Unit | null;
  /** The quarters that have it, the newest first. */
  releases: readonly Version[];
  /** Its own files. */
  files: readonly string[];
}

/** schema.org `Dataset` of one number, for its page; the dataset of all quarters, which it is a part of, says the rest. */
export function seriesNode({ path, name, unit, releases, files }: Series, site: Publication, locale: Locale): Node {
  const { publisher } = site;
  const writing = { site, locale, link: linksFrom(publisher, path, locale) };
  const unitText = unit && inLocale(unit.label, locale);
  return {
    ...CONTEXT,
    "@type": "Dataset",
    "@id": permanentId(publisher, path),
    name,
    description: `${name}. ${words(locale).metadata.catalogue(inLocale(publisher.province, locale))}`,
    url: writing.link(path),
    ...(publisher.licence.url && { license: publisher.licence.url }),
    creator: authority(inLocale(releases[0]!.report.issuer, locale)),
    datePublished: firstDay(releases),
    ...coverageOf(releases, writing),
    variableMeasured: { "@type": "PropertyValue", name, ...(unitText && { unitText }) },
    isPartOf: { "@id": permanentId(publisher, `du-lieu/${ALL_QUARTERS}`) },
    distribution: files.map((file) => ({
      "@type": "DataDownload",
      encodingFormat: file.endsWith(".json") ? "application/json" : "text/csv",
      contentUrl: writing.link(file),
    })),
  };
}

/** schema.org `Dataset` of the indices from outside the report, for their page; null where there are none. */
export function indicesNode(site: Publication, files: readonly PublishedFile[], locale: Locale): Node | null {
  const { publisher, indices } = site;
  const writing = { site, locale, link: linksFrom(publisher, paths.indices, locale) };
  const periods = indices.flatMap(({ values }) => values.map(({ period }) => period)).sort();
  if (periods.length === 0) return null;
  const { title, lead } = words(locale).indices;
  return {
    ...CONTEXT,
    "@type": "Dataset",
    "@id": permanentId(publisher, paths.indices),
    name: title,
    description: lead,
    url: writing.link(paths.indices),
    ...(publisher.licence.url && { license: publisher.licence.url }),
    publisher: { "@type": "Organization", name: inLocale(publisher.name, locale) },
    temporalCoverage: `${periods[0]}/${periods.at(-1)}`,
    spatialCoverage: placeOf(writing),
    variableMeasured: indices.map(({ label, unit }) => ({
      "@type": "PropertyValue",
      name: inLocale(label, locale),
      unitText: inLocale(unit.label, locale),
    })),
    isPartOf: { "@id": permanentId(publisher, `du-lieu/${ALL_QUARTERS}`) },
    distribution: downloads(
      files.filter(({ dataset }) => dataset === "indices"),
      writing,
    ),
  };
}

/** schema.org `DataCatalog` with the dataset of all quarters, for the page of all downloads. */
export function catalogNode(site: Publication, files: readonly PublishedFile[], locale: Locale): Node {
  const { publisher, releases } = site;
  const writing = { site, locale, link: linksFrom(publisher, paths.data, locale) };
  const id = permanentId(publisher, "du-lieu");
  const all = files.filter(({ folder }) => folder === ALL_QUARTERS);
  return {
    ...CONTEXT,
    "@type": "DataCatalog",
    "@id": id,
    name: inLocale(publisher.name, locale),
    identifier: id,
    url: writing.link(paths.data),
    inLanguage: ["vi", "en"],
    ...(publisher.licence.url && { license: publisher.licence.url }),
    publisher: { "@type": "Organization", name: inLocale(publisher.name, locale) },
    dataset: [
      {
        "@type": "Dataset",
        ...folderFacts(ALL_QUARTERS, releases, writing),
        variableMeasured: areasOf(releases[0]!, locale),
        distribution: downloads(all, writing),
      },
      ...releases.map((release) => shortNode(release, writing)),
    ],
  };
}

/** A quarter in the catalogue; its own page says more of it. */
function shortNode(release: Release, { site: { publisher }, link, locale }: Writing): Node {
  const id = permanentId(publisher, `du-lieu/${release.id}`);
  return {
    "@type": "Dataset",
    "@id": id,
    name: inLocale(release.report.title, locale),
    description: descriptionOf(release, locale),
    identifier: id,
    url: link(paths.quarterData(release.id)),
    ...(publisher.licence.url && { license: publisher.licence.url }),
    creator: authority(inLocale(release.report.issuer, locale)),
    datePublished: release.report.issued,
  };
}

/** What the numbers are of: the areas of the form. */
function areasOf({ form }: Version, locale: Locale): string[] {
  return form.areas.map(({ label }) => inLocale(label, locale));
}

function reportNode({ report }: Release, locale: Locale): Node {
  return {
    "@type": "Report",
    name: inLocale(report.title, locale),
    reportNumber: report.number,
    ...(report.original?.url && { url: report.original.url }),
    datePublished: report.issued,
    author: authority(inLocale(report.issuer, locale)),
  };
}

function downloads(files: readonly PublishedFile[], { link }: Writing): Node[] {
  return files.filter(isData).map(({ folder, path, type, bytes }) => ({
    "@type": "DataDownload",
    name: path,
    encodingFormat: type.split(";")[0],
    contentUrl: link(paths.quarterFile(folder, path)),
    contentSize: `${bytes.length} B`,
  }));
}

/** Whether a file holds data, at the address that is now its own. */
export function isData({ audience }: PublishedFile): boolean {
  return audience === "machine" || audience === "excel";
}
