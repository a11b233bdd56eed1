import { absoluteUrl, paths } from "../core/address.ts";
import { formatDate } from "../core/date.ts";
import type { Software } from "../core/software.ts";
import type { Publication } from "../core/publication.ts";
import type { Version } from "../core/release.ts";
import { sha256 } from "./checksums.ts";
import type { PublishedFile } from "./file.ts";
import { dataVersion, permanentId, slug } from "./names.ts";
import type { Table } from "./table.ts";
import { missing } from "./texts.ts";

const TYPES = { text: "string", code: "string", number: "number", date: "date" } as const;

/** The descriptor of a folder of files by the Data Package standard, version 2 (datapackage.org). */
export function dataPackage(
  releases: readonly Version[],
  files: readonly PublishedFile[],
  site: Publication,
  made: Software,
): Record<string, unknown> {
  const { publisher } = site;
  const folder = files[0]!.folder;
  const title = folder === "tat-ca" ? publisher.name : releases[0]!.report.title;
  const homepage = absoluteUrl(publisher, folder === "tat-ca" ? paths.data : paths.quarterData(releases[0]!.id));
  const { licence, authority, name } = publisher;
  const corrections = releases.reduce((sum, { version }) => sum + version - 1, 0);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `${slug(name.vi)}-${folder.replace("/", "-")}`,
    id: permanentId(publisher, `du-lieu/${folder}`),
    title: title.vi,
    description: title.en,
    ...(homepage && { homepage }),
    version: folder === "tat-ca" ? `1.${releases.length - 1}.${corrections}` : dataVersion(releases[0]!),
    ...(made.committed && { created: made.committed }),
    licenses: [{ name: licence.id, title: licence.name.vi, ...(licence.url && { path: licence.url }) }],
    sources: releases.map(({ report }) => ({
      title: `${report.issuer.vi}: ${report.title.vi}, số ${report.number}, ngày ${formatDate(report.issued)}`,
    })),
    contributors: [
      { title: authority.vi, roles: ["author"] },
      { title: name.vi, roles: ["publisher", "editor"] },
    ],
    keywords: [
      "cải cách hành chính",
      "public administrative reform",
      publisher.province.vi,
      ...releases.map(({ id }) => id),
    ],
    software: { name: "cchc-mo", version: made.version, commit: made.commit },
    resources: files.map(resource),
  };
}

function resource({ path, dataset, type, bytes, table, audience }: PublishedFile): Record<string, unknown> {
  const forExcel = audience === "excel";
  const format = path.split(".").at(-1)!;
  const shared = {
    name: format === "csv" && !forExcel ? dataset : `${dataset}-${forExcel && format === "csv" ? "excel" : format}`,
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
    title: table.title.vi,
    description: table.title.en,
    encoding: "utf-8",
    ...(forExcel && { dialect: { delimiter: ";" } }),
    schema: schemaOf(table, forExcel ? "-excel" : "", forExcel),
  };
}

/** Fields, keys and what a blank means, by Table Schema version 2. */
function schemaOf({ columns, key, references }: Table, suffix: string, decimalComma: boolean): Record<string, unknown> {
  return {
    fields: columns.map(({ name, type, meaning, codes, required }) => ({
      name,
      type: TYPES[type],
      title: meaning.vi,
      description: meaning.en,
      ...(type === "number" && decimalComma && { decimalChar: "," }),
      ...(codes.length > 0 && { categories: codes.map(({ code, label }) => ({ value: code, label: label.vi })) }),
      ...((required || codes.length > 0) && {
        constraints: {
          ...(required && { required }),
          ...(codes.length > 0 && { enum: codes.map(({ code }) => code) }),
        },
      }),
    })),
    primaryKey: key,
    ...(references.length > 0 && {
      foreignKeys: references.map(({ column, dataset, to }) => ({
        fields: ["quarter", column],
        reference: { resource: dataset + suffix, fields: ["quarter", to] },
      })),
    }),
    missingValues: [{ value: "", label: missing.vi }],
  };
}
