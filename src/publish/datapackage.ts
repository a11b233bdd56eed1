import { absoluteUrl, paths, relativePath } from "../core/address.ts";
import { formatDate } from "../core/date.ts";
import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import { newestDay, type Version, versionDay } from "../core/release.ts";
import type { Bilingual } from "../core/unit.ts";
import { inLocale, otherLocale } from "../i18n/locale.ts";
import { sectionsText } from "../i18n/sections.ts";
import { words } from "../i18n/words.ts";
import { sha256 } from "./checksums.ts";
import type { PublishedFile } from "./file.ts";
import { ALL_QUARTERS, folderVersion } from "./folders.ts";
import { dataVersion, permanentId, publicationId } from "./names.ts";
import type { Table } from "./table.ts";

const TYPES = { text: "string", code: "string", number: "number", date: "date" } as const;

/** A folder of files: of a quarter, one of its versions, or all quarters. */
interface DescribedFolder {
  releases: readonly Version[];
  /** What the newest one lists; empty for all others: a version that people cite never changes. */
  versions: readonly Version[];
  files: readonly PublishedFile[];
}

/** The descriptor of a folder of files by the Data Package standard, version 2 (datapackage.org): titles in one language, descriptions in the other. */
export function dataPackage(
  { releases, versions, files }: DescribedFolder,
  site: Publication,
  locale: Locale,
): Record<string, unknown> {
  const { publisher } = site;
  const folder = files[0]!.folder;
  const title = folder === ALL_QUARTERS ? publisher.name : releases[0]!.report.title;
  // How much of a quarter's narrative there is, in the language of the description.
  const narrative = folder === ALL_QUARTERS ? "" : sectionsText(releases[0]!, otherLocale(locale));
  const homepage = absoluteUrl(publisher, folder === ALL_QUARTERS ? paths.data : `${paths.data}${folder}/`);
  const { licence, authority, name } = publisher;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `${publicationId(publisher)}-${folder.replace("/", "-")}`,
    id: permanentId(publisher, `du-lieu/${folder}`),
    ...inBoth(title, locale),
    ...(narrative && { description: `${title[otherLocale(locale)] || inLocale(title, locale)}. ${narrative}` }),
    ...(homepage && { homepage }),
    version: folderVersion(folder, releases),
    // When the newest of the data was published: the standard wants a moment, the data have days.
    created: `${newestDay(releases)}T00:00:00Z`,
    licenses: [{ name: licence.id, title: inLocale(licence.name, locale), ...(licence.url && { path: licence.url }) }],
    sources: releases.map((release) => ({ title: sourceText(release, locale) })),
    contributors: [
      { title: inLocale(authority, locale), roles: ["author"] },
      { title: inLocale(name, locale), roles: ["publisher", "editor"] },
    ],
    keywords: [
      words(locale).metadata.keyword,
      words(otherLocale(locale)).metadata.keyword,
      inLocale(publisher.province, locale),
      ...releases.map(({ id }) => id),
    ],
    // Properties of our own, which the standard allows.
    ref_area: publisher.refArea,
    ...(versions.length > 0 && { versions: versions.map(versionEntry) }),
    resources: files.filter(isDescribed).map((file) => resource(file, locale)),
  };
}

/** A version of the quarter, relative to the quarter's own folder. */
function versionEntry(version: Version) {
  return {
    version: dataVersion(version),
    published: versionDay(version),
    path: relativePath(
      paths.quarterFile(version.id, "datapackage.json"),
      `${paths.version(version.id, version.version)}datapackage.json`,
    ),
  };
}

function sourceText({ report }: Version, locale: Locale): string {
  const { metadata } = words(locale);
  const name = metadata.report(inLocale(report.title, locale), report.number);
  return metadata.source(inLocale(report.issuer, locale), name, formatDate(report.issued, locale));
}

/** The standard has one text each, and no languages; a text that is not translated is left out. */
function inBoth(text: Bilingual, locale: Locale) {
  const translated = text[otherLocale(locale)];
  return { title: inLocale(text, locale), ...(translated && { description: translated }) };
}

/**
 * Each table stands in the descriptor once. What is written for Vietnamese Excel begins with a mark that the standard
 * has no word for, and its readers take the mark for a part of the first name.
 */
function isDescribed({ audience, table }: PublishedFile): boolean {
  return audience !== "earlier" && !(audience === "excel" && table);
}

function resource({ path, dataset, type, bytes, table }: PublishedFile, locale: Locale): Record<string, unknown> {
  const format = path.split(".").at(-1)!;
  const shared = {
    name: format === "csv" ? dataset : `${dataset}-${format}`,
    path,
    format,
    mediatype: type.split(";")[0],
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
  };
  if (!table) return shared;
  return {
    ...shared,
    type: "table",
    ...inBoth(table.title, locale),
    encoding: "utf-8",
    schema: schemaOf(table, locale),
  };
}

/** Fields and keys by Table Schema version 2, and that what is blank is missing, as version 1 writes it, too. */
function schemaOf({ columns, key, references }: Table, locale: Locale): Record<string, unknown> {
  return {
    fields: columns.map(({ name, type, meaning, codes, required }) => ({
      name,
      type: TYPES[type],
      ...inBoth(meaning, locale),
      ...(codes.length > 0 && {
        categories: codes.map(({ code, label }) => ({ value: code, label: inLocale(label, locale) })),
      }),
      ...((required || codes.length > 0) && {
        constraints: {
          ...(required && { required }),
          ...(codes.length > 0 && { enum: codes.map(({ code }) => code) }),
        },
      }),
    })),
    primaryKey: key,
    ...(references.length > 0 && {
      foreignKeys: references.map(({ fields, dataset, to }) => ({
        fields,
        reference: { resource: dataset, fields: to },
      })),
    }),
    missingValues: [""],
  };
}
