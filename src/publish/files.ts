import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import { newestDay, type Version } from "../core/release.ts";
import { inLocale, otherLocale } from "../i18n/locale.ts";
import { checksums } from "./checksums.ts";
import { citationTexts, companions } from "./companions.ts";
import { citablesOf, type Citation, citationEntries, quarterCitable } from "./citation.ts";
import { croissant } from "./croissant.ts";
import { excelCsv, machineCsv } from "./csv.ts";
import { csvwMetadata, tableFiles } from "./csvw.ts";
import { dataPackage } from "./datapackage.ts";
import { quarterDatasets } from "./datasets/index.ts";
import { indicesTable } from "./datasets/indices.ts";
import type { PublishedFile } from "./file.ts";
import { ALL_QUARTERS, versionFolder } from "./folders.ts";
import { allQuartersJson, json, quarterJson } from "./json.ts";
import { parquet } from "./parquet.ts";
import type { TableFolder } from "./readme.ts";
import { dataMessage, sdmxCsv } from "./sdmx/data.ts";
import { structureMessage } from "./sdmx/message.ts";
import { sdmxData } from "./sdmx/structure.ts";
import { overQuarters, type Table, tableOf } from "./table.ts";
import { xlsx } from "./xlsx.ts";
import { zip } from "./zip.ts";

/** What the files say beside their columns, which are in both languages. */
const LOCALE: Locale = "vi";

const ARCHIVE = "archive";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const JSON_TYPE = "application/json; charset=utf-8";
const PARQUET = "application/vnd.apache.parquet";

/** A version with its tables, which its own files and those of all quarters are written from. */
interface Written {
  version: Version;
  tables: Table[];
}

/**
 * Every file that a quarter publishes: the newest version in the quarter's folder, and each in its own. As long as
 * there is one version alone, its folder has the archive of its tables, which never changes, and not all once more.
 */
function quarterFiles(versions: readonly Written[], site: Publication): PublishedFile[] {
  const corrected = versions.length > 1;
  const all = versions.map(({ version }) => version);
  return versions.toReversed().flatMap(({ version, tables }, index) => {
    const own = versionFiles(version, tables, site);
    const kept = corrected ? withMetadata(own, [version], [], site) : own.filter(({ dataset }) => dataset === ARCHIVE);
    if (index > 0) return kept;
    const current = own.map((file) => ({ ...file, folder: version.id }));
    return [...withMetadata(current, [version], corrected ? all : [], site), ...kept];
  });
}

function versionFiles(version: Version, tables: readonly Table[], site: Publication): PublishedFile[] {
  const file = maker(versionFolder(version));
  const csv = csvFiles(tables, file);
  const workbook = file(`${version.id}.xlsx`, "all", XLSX, "excel", xlsx(tables, [version], site, LOCALE));
  return [
    workbook,
    archiveFile({ name: version.id, tables, releases: [version] }, [workbook, ...csv], site, file),
    ...csv,
    ...earlierFiles(csv, file),
    ...otherFormats(tables, (table) => quarterJson(table, version, site), site, file),
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
  const ofQuarters = quarterDatasets.map((dataset, index) =>
    overQuarters(
      dataset,
      newest.map(({ tables }) => tables[index]!),
    ),
  );
  const tables = [...ofQuarters, ...[indicesTable(site)].filter((table) => table !== null)];
  const file = maker(ALL_QUARTERS);
  const csv = csvFiles(tables, file);
  const workbook = file(`${ALL_QUARTERS}.xlsx`, "all", XLSX, "excel", xlsx(tables, releases, site, LOCALE));
  const files = [
    workbook,
    archiveFile({ name: ALL_QUARTERS, tables, releases }, [workbook, ...csv], site, file),
    ...csv,
    ...otherFormats(tables, (table) => allQuartersJson(table, site), site, file),
    ...sdmxFiles(tables, site, file),
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

/** The tables as JSON and as Parquet. */
function otherFormats(
  tables: readonly Table[],
  jsonOf: (table: Table) => string,
  { publisher }: Publication,
  file: Make,
): PublishedFile[] {
  const metadata = {
    licence: publisher.licence.id,
    publisher: inLocale(publisher.name, LOCALE),
    ref_area: publisher.refArea,
  };
  return tables.flatMap((table) => {
    const { name, records } = table;
    return [
      file(`${name}.json`, name, JSON_TYPE, "machine", jsonOf(table), { rows: records.length }),
      file(`${name}.parquet`, name, PARQUET, "machine", parquet(table, metadata), { rows: records.length }),
    ];
  });
}

/**
 * The rows of the form in a quarter were published as `indicators.csv` while the file of all quarters was called
 * `observations.csv`: both are now the latter, and the former address stays.
 */
function earlierFiles(csv: readonly PublishedFile[], file: Make): PublishedFile[] {
  return csv
    .filter(({ dataset }) => dataset === "observations")
    .map(({ path, dataset, type, bytes, rows }) =>
      file(path.replace("observations", "indicators"), dataset, type, "earlier", bytes, { rows }),
    );
}

/**
 * Every table in one file that explains itself: the workbook, the CSV files for machines, what each column means, sums,
 * licence, how to read and how to cite them. The other formats are the same tables, to be fetched by their address.
 */
function archiveFile(folder: TableFolder, files: readonly PublishedFile[], site: Publication, file: Make) {
  const texts = companions(folder, site, LOCALE).map(({ path, dataset, type, text }) =>
    file(path, dataset, type, "metadata", text),
  );
  const kept = files.filter(({ audience, table }) => audience === "machine" || table === null);
  const packed = withMetadata([...kept, ...texts], folder.releases, [], site);
  return file(
    `${folder.name}.zip`,
    ARCHIVE,
    "application/zip",
    "machine",
    zip(packed.map(({ path, bytes }) => [path, bytes])),
  );
}

function citationFiles(entries: readonly Pick<Citation, "bibtex" | "csl">[], file: Make): PublishedFile[] {
  return citationTexts("citations", entries).map(({ path, dataset, type, text }) =>
    file(path, dataset, type, "metadata", text),
  );
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
  const described = [
    ...files,
    file("datapackage.json", "datapackage", JSON_TYPE, "metadata", descriptor),
    ...tableMetadata(files, releases, site, file),
  ];
  return [...described, file("SHA256SUMS", "checksums", "text/plain; charset=utf-8", "metadata", checksums(described))];
}

/** The rows of the form over all quarters for software of statistics. */
function sdmxFiles(tables: readonly Table[], { publisher, releases }: Publication, file: Make): PublishedFile[] {
  const named = (name: string) => tables.find((table) => table.name === name)!;
  const data = sdmxData(named("observations"), named("units"), publisher);
  const day = newestDay(releases);
  const rows = { rows: data.records.length };
  const structure = json(structureMessage(data, publisher, day, LOCALE));
  const message = json(dataMessage(data, publisher, day, LOCALE));
  return [
    file("sdmx/data.csv", "sdmx", "application/vnd.sdmx.data+csv;version=2.0.0", "machine", sdmxCsv(data), rows),
    file("sdmx/data.json", "sdmx", "application/vnd.sdmx.data+json;version=2.0.0", "machine", message, rows),
    file(
      "sdmx/structure.json",
      "sdmx-structure",
      "application/vnd.sdmx.structure+json;version=2.0.0",
      "metadata",
      structure,
    ),
  ];
}

/** The CSV files by the standards that only know tables; empty where a folder has none. */
function tableMetadata(
  files: readonly PublishedFile[],
  releases: readonly Version[],
  site: Publication,
  file: Make,
): PublishedFile[] {
  const tables = tableFiles(files);
  if (tables.length === 0) return [];
  const described = croissant(tables, releases, site, otherLocale(LOCALE));
  return [
    file("csv-metadata.json", "csvw", "application/csvm+json", "metadata", json(csvwMetadata(tables, site))),
    file("croissant.json", "croissant", "application/ld+json", "metadata", json(described)),
  ];
}

const memo = new WeakMap<Publication, PublishedFile[]>();

/** All files below `/du-lieu/`: quarters, each of their versions, and all quarters together; made once. */
export function publishedFiles(site: Publication): PublishedFile[] {
  const files = memo.get(site) ?? makeFiles(site, new Map());
  memo.set(site, files);
  return files;
}

/**
 * The same, made now.
 * @param known the files of quarters that need not be made; those that are made are added
 */
export function makeFiles(site: Publication, known: Map<string, PublishedFile[]>): PublishedFile[] {
  const newest = site.releases.map(written);
  for (const [index, release] of site.releases.entries()) {
    const versions = () => [...release.earlier.map(written), newest[index]!];
    if (!known.has(release.id)) known.set(release.id, quarterFiles(versions(), site));
  }
  return [...site.releases.flatMap(({ id }) => known.get(id)!), ...allQuartersFiles(newest, site)];
}

function written(version: Version): Written {
  return { version, tables: quarterDatasets.map((dataset) => tableOf(dataset, version)) };
}
