import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import { type Release, type Version, versionsOf } from "../core/release.ts";
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

/** The folder of a version of a quarter for ever; the newest one stands in the quarter's own folder, too. */
export function versionFolder({ id, version }: Pick<Version, "id" | "version">): string {
  return `${id}/phien-ban-${version}`;
}

/** Every file that a version of a quarter publishes, in its own folder and, for the newest, in the quarter's. */
async function quarterFiles(version: Version, release: Release, site: Publication): Promise<PublishedFile[]> {
  const folder = versionFolder(version);
  const own = await versionFiles(version, folder, site);
  const kept = withMetadata(own, [version], [], site);
  if (version.version !== release.version) return kept;
  const current = own.map((file) => ({ ...file, folder: version.id }));
  return [...withMetadata(current, [version], versionsOf(release), site), ...kept];
}

async function versionFiles(version: Version, folder: string, site: Publication): Promise<PublishedFile[]> {
  const tables = quarterDatasets.map((dataset) => tableOf(dataset, version));
  const [indicators] = tables as [Table];
  const file = maker(folder);
  const jsonFile = (key: "observations" | "findings", table: Table) =>
    file(`${key}.json`, key, JSON_TYPE, "machine", quarterJson(key, table, version, site), {
      rows: table.records.length,
    });
  return [
    file(`${version.id}.xlsx`, "all", XLSX, "excel", await xlsx(tables, [version], site, LOCALE)),
    ...csvFiles(tables, file),
    jsonFile("observations", indicators),
    jsonFile(
      "findings",
      tables.find(({ name }) => name === "findings")!,
    ),
    ...citationFiles([version], site, file),
  ];
}

/** Every file that holds all quarters. */
export async function allQuartersFiles(site: Publication): Promise<PublishedFile[]> {
  const { releases, publisher } = site;
  const tables = quarterDatasets.map((dataset) => tableOverQuarters(dataset, releases));
  const [observations] = tables as [Table];
  const file = maker(ALL_QUARTERS);
  const metadata = {
    licence: publisher.licence.id,
    publisher: inLocale(publisher.name, LOCALE),
    ref_area: publisher.refArea,
  };
  const files = [
    file(`${ALL_QUARTERS}.xlsx`, "all", XLSX, "excel", await xlsx(tables, releases, site, LOCALE)),
    ...csvFiles(tables, file),
    ...tables.map((table) =>
      file(`${table.name}.parquet`, table.name, PARQUET, "machine", parquet(table, metadata), {
        rows: table.records.length,
      }),
    ),
    file("observations.json", "observations", JSON_TYPE, "machine", allObservationsJson(observations, site), {
      rows: observations.records.length,
    }),
    ...citationFiles(releases, site, file),
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

const memo = new WeakMap<Publication, Promise<PublishedFile[]>>();

/** All files below `/du-lieu/`: quarters, each of their versions, and all quarters together. */
export function publishedFiles(site: Publication): Promise<PublishedFile[]> {
  const known = memo.get(site) ?? makeFiles(site);
  memo.set(site, known);
  return known;
}

async function makeFiles(site: Publication): Promise<PublishedFile[]> {
  const versions = site.releases.flatMap((release) =>
    versionsOf(release)
      .toReversed()
      .map((version) => quarterFiles(version, release, site)),
  );
  return (await Promise.all([...versions, allQuartersFiles(site)])).flat();
}
