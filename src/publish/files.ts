import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import { type Version, versionsOf } from "../core/release.ts";
import { inLocale } from "../i18n/locale.ts";
import { checksums } from "./checksums.ts";
import { citablesOf, type Citation, citationEntries, quarterCitable } from "./citation.ts";
import { excelCsv, machineCsv } from "./csv.ts";
import { dataPackage } from "./datapackage.ts";
import { quarterDatasets } from "./datasets/index.ts";
import type { PublishedFile } from "./file.ts";
import { allObservationsJson, json, quarterJson } from "./json.ts";
import { parquet } from "./parquet.ts";
import { overQuarters, type Table, tableOf } from "./table.ts";
import { xlsx } from "./xlsx.ts";

export const ALL_QUARTERS = "tat-ca";

/** What the files say beside their columns, which are in both languages. */
const LOCALE: Locale = "vi";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const JSON_TYPE = "application/json; charset=utf-8";
const PARQUET = "application/vnd.apache.parquet";

/** The folder of a version of a quarter for ever; the newest one stands in the quarter's own folder, too. */
export function versionFolder({ id, version }: Pick<Version, "id" | "version">): string {
  return `${id}/phien-ban-${version}`;
}

/** A version with its tables, which its own files and those of all quarters are written from. */
interface Written {
  version: Version;
  tables: Table[];
}

/** Every file that a quarter publishes: the newest version in its own folder, and each in the version's. */
function quarterFiles(versions: readonly Written[], site: Publication): PublishedFile[] {
  const all = versions.map(({ version }) => version);
  return versions.toReversed().flatMap(({ version, tables }, index) => {
    const own = versionFiles(version, tables, site);
    const kept = withMetadata(own, [version], [], site);
    if (index > 0) return kept;
    const current = own.map((file) => ({ ...file, folder: version.id }));
    return [...withMetadata(current, [version], all, site), ...kept];
  });
}

function versionFiles(version: Version, tables: readonly Table[], site: Publication): PublishedFile[] {
  const file = maker(versionFolder(version));
  const named = (name: string) => tables.find((table) => table.name === name)!;
  const jsonFile = (key: "observations" | "findings", table: Table) =>
    file(`${key}.json`, key, JSON_TYPE, "machine", quarterJson(key, table, version, site), {
      rows: table.records.length,
    });
  return [
    file(`${version.id}.xlsx`, "all", XLSX, "excel", xlsx(tables, [version], site, LOCALE)),
    ...csvFiles(tables, file),
    jsonFile("observations", named("indicators")),
    jsonFile("findings", named("findings")),
    ...citationFiles(
      citablesOf(version).map((citable) => citationEntries(citable, version, site.publisher, LOCALE)),
      file,
    ),
  ];
}

/**
 * Every file that holds all quarters. How to cite a single number stands in the files of its quarter; here stands how
 * to cite each quarter.
 */
function allQuartersFiles(newest: readonly Written[], site: Publication): PublishedFile[] {
  const { releases, publisher } = site;
  const tables = quarterDatasets.map((dataset, index) =>
    overQuarters(
      dataset,
      newest.map(({ tables }) => tables[index]!),
    ),
  );
  const [observations] = tables as [Table];
  const file = maker(ALL_QUARTERS);
  const metadata = {
    licence: publisher.licence.id,
    publisher: inLocale(publisher.name, LOCALE),
    ref_area: publisher.refArea,
  };
  const files = [
    file(`${ALL_QUARTERS}.xlsx`, "all", XLSX, "excel", xlsx(tables, releases, site, LOCALE)),
    ...csvFiles(tables, file),
    ...tables.map((table) =>
      file(`${table.name}.parquet`, table.name, PARQUET, "machine", parquet(table, metadata), {
        rows: table.records.length,
      }),
    ),
    file("observations.json", "observations", JSON_TYPE, "machine", allObservationsJson(observations, site), {
      rows: observations.records.length,
    }),
    ...citationFiles(
      releases.map((release) => citationEntries(quarterCitable(release), release, publisher, LOCALE)),
      file,
    ),
  ];
  return withMetadata(files, releases, [], site);
}

type Make = ReturnType<typeof maker>;

function maker(folder: string) {
  return (
    path: string,
    dataset: string,
    type: string,
    audience: PublishedFile["audience"],
    content: string | Uint8Array,
    { rows = null, table = null }: Partial<Pick<PublishedFile, "rows" | "table">> = {},
  ): PublishedFile => {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    return { folder, path, dataset, type, audience, bytes, rows, table };
  };
}

function csvFiles(tables: readonly Table[], file: Make): PublishedFile[] {
  return tables.flatMap((table) => {
    const extra = { rows: table.records.length, table };
    const type = "text/csv; charset=utf-8";
    return [
      file(`${table.name}.csv`, table.name, type, "machine", machineCsv(table), extra),
      file(`excel/${table.name}.csv`, table.name, type, "excel", excelCsv(table), extra),
    ];
  });
}

function citationFiles(entries: readonly Pick<Citation, "bibtex" | "csl">[], file: Make): PublishedFile[] {
  const bib = entries.map(({ bibtex }) => bibtex).join("\n");
  const csl = json(entries.map((entry) => entry.csl));
  return [
    file("citations.bib", "citations", "application/x-bibtex; charset=utf-8", "metadata", bib),
    file("citations.json", "citations", "application/vnd.citationstyles.csl+json", "metadata", csl),
  ];
}

/** The descriptor of the files of a folder, and the sums of all of them. */
function withMetadata(
  files: PublishedFile[],
  releases: readonly Version[],
  versions: readonly Version[],
  site: Publication,
): PublishedFile[] {
  const file = maker(files[0]!.folder);
  const descriptor = json(dataPackage({ releases, versions, files }, site, LOCALE));
  const described = [...files, file("datapackage.json", "datapackage", JSON_TYPE, "metadata", descriptor)];
  return [...described, file("SHA256SUMS", "checksums", "text/plain; charset=utf-8", "metadata", checksums(described))];
}

const memo = new WeakMap<Publication, PublishedFile[]>();

/** All files below `/du-lieu/`: quarters, each of their versions, and all quarters together. */
export function publishedFiles(site: Publication): PublishedFile[] {
  const known = memo.get(site) ?? makeFiles(site);
  memo.set(site, known);
  return known;
}

function makeFiles(site: Publication): PublishedFile[] {
  const quarters = site.releases.map((release) =>
    versionsOf(release).map((version): Written => {
      return { version, tables: quarterDatasets.map((dataset) => tableOf(dataset, version)) };
    }),
  );
  const newest = quarters.map((versions) => versions.at(-1)!);
  return [...quarters.flatMap((versions) => quarterFiles(versions, site)), ...allQuartersFiles(newest, site)];
}
