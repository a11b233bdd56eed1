import type { Locale } from "../core/number.ts";
import type { Software } from "../core/software.ts";
import type { Publication } from "../core/publication.ts";
import type { Version } from "../core/release.ts";
import { inLocale } from "../i18n/locale.ts";
import { checksums } from "./checksums.ts";
import { citablesOf, citationOf } from "./citation.ts";
import { excelCsv, machineCsv } from "./csv.ts";
import { dataPackage } from "./datapackage.ts";
import { quarterDatasets } from "./datasets/index.ts";
import type { PublishedFile } from "./file.ts";
import { allObservationsJson, json, quarterJson } from "./json.ts";
import { parquet } from "./parquet.ts";
import { type Table, tableOf, tableOverQuarters } from "./table.ts";
import { xlsx } from "./xlsx.ts";

export const ALL_QUARTERS = "tat-ca";

/** What the files say beside their columns, which are in both languages. */
const LOCALE: Locale = "vi";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const JSON_TYPE = "application/json; charset=utf-8";
const PARQUET = "application/vnd.apache.parquet";

/** The folder of a version of a quarter: the current one has the quarter's own, earlier ones stand below it. */
export function versionFolder({ id, version }: Version, current: Version): string {
  return version === current.version ? id : `${id}/phien-ban-${version}`;
}

/** Every file that a quarter publishes, with its content; an earlier version has the same files. */
export async function quarterFiles(
  version: Version,
  folder: string,
  site: Publication,
  made: Software,
): Promise<PublishedFile[]> {
  const tables = quarterDatasets.map((dataset) => tableOf(dataset, version));
  const [indicators] = tables as [Table];
  const file = maker(folder);
  const jsonFile = (key: "observations" | "findings", table: Table) =>
    file(`${key}.json`, key, JSON_TYPE, "machine", quarterJson(key, table, version, site, made), {
      rows: table.records.length,
    });
  const files = [
    file(`${version.id}.xlsx`, "all", XLSX, "excel", await xlsx(tables, [version], site, made, LOCALE)),
    ...csvFiles(tables, file),
    jsonFile("observations", indicators),
    jsonFile(
      "findings",
      tables.find(({ name }) => name === "findings")!,
    ),
    ...citationFiles([version], site, file),
  ];
  return withMetadata(files, [version], site, made, file);
}

/** Every file that holds all quarters. */
export async function allQuartersFiles(site: Publication, made: Software): Promise<PublishedFile[]> {
  const { releases, publisher } = site;
  const tables = quarterDatasets.map((dataset) => tableOverQuarters(dataset, releases));
  const [observations] = tables as [Table];
  const file = maker(ALL_QUARTERS);
  const metadata = {
    licence: publisher.licence.id,
    publisher: inLocale(publisher.name, LOCALE),
    version: made.version,
    commit: made.commit,
  };
  const files = [
    file(`${ALL_QUARTERS}.xlsx`, "all", XLSX, "excel", await xlsx(tables, releases, site, made, LOCALE)),
    ...csvFiles(tables, file),
    ...tables.map((table) =>
      file(`${table.name}.parquet`, table.name, PARQUET, "machine", parquet(table, metadata), {
        rows: table.records.length,
      }),
    ),
    file("observations.json", "observations", JSON_TYPE, "machine", allObservationsJson(observations, site, made), {
      rows: observations.records.length,
    }),
    ...citationFiles(releases, site, file),
  ];
  return withMetadata(files, releases, site, made, file);
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

function citationFiles(releases: readonly Version[], { publisher }: Publication, file: Make): PublishedFile[] {
  const all = releases.flatMap((release) =>
    citablesOf(release).map((citable) => citationOf(citable, release, publisher, LOCALE)),
  );
  const bib = all.map(({ bibtex }) => bibtex).join("\n");
  return [
    file("citations.bib", "citations", "application/x-bibtex; charset=utf-8", "metadata", bib),
    file(
      "citations.json",
      "citations",
      "application/vnd.citationstyles.csl+json",
      "metadata",
      json(all.map(({ csl }) => csl)),
    ),
  ];
}

/** The descriptor of the files, and the sums of all of them. */
function withMetadata(
  files: PublishedFile[],
  releases: readonly Version[],
  site: Publication,
  made: Software,
  file: Make,
): PublishedFile[] {
  const descriptor = json(dataPackage(releases, files, site, made, LOCALE));
  const described = [...files, file("datapackage.json", "datapackage", JSON_TYPE, "metadata", descriptor)];
  return [...described, file("SHA256SUMS", "checksums", "text/plain; charset=utf-8", "metadata", checksums(described))];
}

const memo = new WeakMap<Publication, Promise<PublishedFile[]>>();

/** All files below `/du-lieu/`: quarters, their earlier versions, and all quarters together. */
export function publishedFiles(site: Publication, made: Software): Promise<PublishedFile[]> {
  const known = memo.get(site) ?? makeFiles(site, made);
  memo.set(site, known);
  return known;
}

async function makeFiles(site: Publication, made: Software): Promise<PublishedFile[]> {
  const versions = site.releases.flatMap((release) =>
    [release, ...release.earlier].map((version) => quarterFiles(version, versionFolder(version, release), site, made)),
  );
  return (await Promise.all([...versions, allQuartersFiles(site, made)])).flat();
}
