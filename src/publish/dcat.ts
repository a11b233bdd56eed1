import { paths } from "../core/address.ts";
import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import type { Publisher } from "../core/publisher.ts";
import { type Version, versionDay, versionsOf } from "../core/release.ts";
import type { Bilingual } from "../core/unit.ts";
import { inLocale } from "../i18n/locale.ts";
import { sha256 } from "./checksums.ts";
import type { PublishedFile } from "./file.ts";
import { filesFolder, versionFolder } from "./files.ts";
import { isData, linksFrom } from "./linked-data.ts";
import { dataVersion, permanentId } from "./names.ts";

type Node = Record<string, unknown>;

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};
const MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";
const QUARTERLY = "http://publications.europa.eu/resource/authority/frequency/QUARTERLY";

/** The catalogue by DCAT 3 as JSON-LD, to be harvested: one series, a dataset a quarter, a dataset a version of it, all their files. Titles are in both languages. */
export function dcatCatalogue(site: Publication, files: readonly PublishedFile[], locale: Locale): Node {
  const { publisher, releases } = site;
  const link = linksFrom(publisher, paths.catalogue);
  const series = permanentId(publisher, "du-lieu/series");
  const agent = { "@type": "foaf:Organization", "foaf:name": inLocale(publisher.name, locale) };
  return {
    "@context": CONTEXT,
    "@id": permanentId(publisher, "du-lieu"),
    "@type": "dcat:Catalog",
    "dct:title": texts(publisher.name),
    "dct:publisher": agent,
    "foaf:homepage": { "@id": link(paths.data) },
    ...licenceOf(site),
    "dcat:dataset": [
      {
        "@id": series,
        "@type": "dcat:DatasetSeries",
        "dct:title": texts(publisher.name),
        "dct:accrualPeriodicity": { "@id": QUARTERLY },
        "dct:publisher": agent,
      },
      ...releases.map((release, index) => ({
        ...datasetOf(release, paths.quarterData(release.id), site, locale),
        "dcat:inSeries": { "@id": series },
        "dcat:hasCurrentVersion": { "@id": versionId(publisher, release) },
        "dcat:hasVersion": versionsOf(release).map((version) => ({ "@id": versionId(publisher, version) })),
        ...(releases[index + 1] && {
          "dcat:prev": { "@id": permanentId(publisher, `du-lieu/${releases[index + 1]!.id}`) },
        }),
        "dcat:distribution": files
          .filter((file) => file.folder === release.id && isData(file))
          .map((file) => distributionOf(file, link(paths.quarterFile(release.id, file.path)), site)),
      })),
      ...releases.flatMap((release) =>
        versionsOf(release).map((version, index, all) => {
          const own = files.filter((file) => file.folder === filesFolder(version, release) && isData(file));
          return versionNode(version, all[index - 1], site, own, locale);
        }),
      ),
    ],
  };
}

function versionId(publisher: Publisher, { id, version }: Version): string {
  return permanentId(publisher, `du-lieu/${versionFolder({ id, version })}`);
}

/** A version of a quarter as a dataset of its own, which never changes; `before` is the one that it took the place of, `files` are its data. */
function versionNode(
  version: Version,
  before: Version | undefined,
  site: Publication,
  files: readonly PublishedFile[],
  locale: Locale,
): Node {
  const { publisher } = site;
  const link = linksFrom(publisher, paths.catalogue);
  const page = paths.version(version.id, version.version);
  return {
    ...datasetOf(version, page, site, locale),
    "@id": versionId(publisher, version),
    "dct:identifier": versionId(publisher, version),
    "dcat:isVersionOf": { "@id": permanentId(publisher, `du-lieu/${version.id}`) },
    ...(before && { "dcat:previousVersion": { "@id": versionId(publisher, before) } }),
    "dcat:distribution": files.map((file) =>
      distributionOf(file, link(paths.quarterFile(file.folder, file.path)), site),
    ),
  };
}

function datasetOf(release: Version, page: string, site: Publication, locale: Locale): Node {
  const { publisher } = site;
  const { report } = release;
  const issuer = inLocale(report.issuer, locale);
  const day = (value: string) => ({ "@value": value, "@type": "xsd:date" });
  return {
    "@id": permanentId(publisher, `du-lieu/${release.id}`),
    "@type": "dcat:Dataset",
    "dct:title": texts(report.title),
    "dct:identifier": permanentId(publisher, `du-lieu/${release.id}`),
    "dct:source": `${issuer}, ${report.number}`,
    "dct:issued": day(report.issued),
    "dct:modified": day(versionDay(release)),
    "dct:creator": { "@type": "foaf:Organization", "foaf:name": issuer },
    "dcat:version": dataVersion(release),
    "dct:temporal": {
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": day(report.period.from),
      "dcat:endDate": day(report.period.to),
    },
    "dct:spatial": {
      "@type": "dct:Location",
      "dct:identifier": publisher.refArea,
      "dct:title": inLocale(publisher.province, locale),
    },
    "dcat:landingPage": { "@id": linksFrom(publisher, paths.catalogue)(page) },
    ...licenceOf(site),
  };
}

function distributionOf({ path, type, bytes }: PublishedFile, url: string, site: Publication): Node {
  return {
    "@type": "dcat:Distribution",
    "dct:title": path,
    "dcat:downloadURL": { "@id": url },
    "dcat:mediaType": { "@id": MEDIA_TYPE + type.split(";")[0]! },
    "dcat:byteSize": bytes.length,
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
      "spdx:checksumValue": sha256(bytes),
    },
    ...licenceOf(site),
  };
}

function licenceOf({ publisher: { licence } }: Publication): Node {
  return licence.url ? { "dct:license": { "@id": licence.url } } : {};
}

function texts({ vi, en }: Bilingual): Node[] {
  return [{ "@value": vi, "@language": "vi" }, ...(en ? [{ "@value": en, "@language": "en" }] : [])];
}
