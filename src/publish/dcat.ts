import { paths, ROOT_LOCALE } from "../core/address.ts";
import type { Publication } from "../core/publication.ts";
import { hasContact, type Publisher } from "../core/publisher.ts";
import { newestDay, periodOf, type Release, type Version, versionDay, versionsOf } from "../core/release.ts";
import { bilingual } from "../i18n/bilingual.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { descriptionOf, provenanceOf } from "./dataset-facts.ts";
import { distributionOf, licenceOf, texts } from "./dcat-distribution.ts";
import { CONTEXT, EU } from "./dcat-terms.ts";
import type { PublishedFile } from "./file.ts";
import { ALL_QUARTERS, filesFolder, versionFolder } from "./folders.ts";
import type { Node } from "./json.ts";
import { isData, linksFrom } from "./linked-data.ts";
import { dataVersion, permanentId } from "./names.ts";

/**
 * The catalogue by DCAT-AP 3.0.1 as JSON-LD, to be harvested: a dataset of all quarters, one series with a dataset a
 * quarter, a dataset a version of it, all their files, and the API. Texts are in both languages; what the publisher has
 * not said, a contact or an address of the site, is left out.
 */
export function dcatCatalogue(site: Publication, files: readonly PublishedFile[]): Node {
  const { publisher, releases } = site;
  const link = linksFrom(publisher, paths.catalogue, ROOT_LOCALE);
  const data = files.filter(isData);
  return {
    "@context": CONTEXT,
    "@id": permanentId(publisher, "du-lieu"),
    "@type": "dcat:Catalog",
    "dct:title": texts(publisher.name),
    "dct:description": aboutSite(publisher),
    "dct:publisher": { "@id": agentId(publisher), "@type": AGENT, "foaf:name": texts(publisher.name) },
    "dct:spatial": {
      "@id": placeId(publisher),
      "@type": "dct:Location",
      "dct:identifier": publisher.refArea,
      "locn:geographicName": texts(publisher.province),
    },
    "dct:language": EU.languages,
    "dct:modified": newestDay(releases),
    "dcat:themeTaxonomy": EU.themes,
    "foaf:homepage": link(paths.data),
    ...licenceOf(site),
    "dcat:service": serviceNode(site),
    "dcat:dataset": [
      allQuartersNode(site, data),
      seriesNode(site),
      ...releases.map((release, index) => quarterNode(release, releases[index + 1], site, data)),
      ...releases.flatMap((release) =>
        versionsOf(release).map((version, index, all) => {
          const own = data.filter((file) => file.folder === filesFolder(version, release));
          return versionNode(version, all[index - 1], site, own);
        }),
      ),
    ],
  };
}

const AGENT = ["foaf:Agent", "foaf:Organization"];
/** What kind of agent issues the report of a province (ADMS, publisher types). */
const PROVINCIAL = "http://purl.org/adms/publishertype/RegionalAuthority";

const agentId = (publisher: Publisher) => permanentId(publisher, "publisher");
const placeId = (publisher: Publisher) => permanentId(publisher, "ref-area");
const quarterDataId = (publisher: Publisher, id: string) => permanentId(publisher, `du-lieu/${id}`);
const versionId = (publisher: Publisher, version: Version) => quarterDataId(publisher, versionFolder(version));

function aboutSite({ province }: Publisher): Node {
  return texts(bilingual((locale) => words(locale).metadata.catalogue(inLocale(province, locale))));
}

/** What all datasets, the series and the service say alike. */
function commonOf(site: Publication): Node {
  const { publisher } = site;
  return {
    "dct:publisher": agentId(publisher),
    "dcat:theme": EU.theme,
    "dcat:keyword": texts(bilingual((locale) => words(locale).metadata.keyword)),
    "dct:accessRights": EU.public,
    ...contactOf(publisher),
  };
}

function contactOf(publisher: Publisher): Node {
  if (!hasContact(publisher)) return {};
  const { name, url, email } = publisher.contact;
  return {
    "dcat:contactPoint": {
      "@type": ["vcard:Kind", "vcard:Organization"],
      "vcard:fn": texts(name),
      ...(email && { "vcard:hasEmail": `mailto:${email}` }),
      ...(url && { "vcard:hasURL": url }),
    },
  };
}

function seriesNode(site: Publication): Node {
  const { publisher, releases } = site;
  return {
    "@id": quarterDataId(publisher, "series"),
    "@type": "dcat:DatasetSeries",
    "dct:title": texts(publisher.name),
    "dct:description": aboutSite(publisher),
    ...commonOf(site),
    ...coverage(releases, publisher),
    "dct:modified": newestDay(releases),
    "dct:accrualPeriodicity": EU.quarterly,
    "dcat:first": quarterDataId(publisher, releases.at(-1)!.id),
    "dcat:last": quarterDataId(publisher, releases[0]!.id),
  };
}

/** The days and the place that quarters report on. */
function coverage(versions: readonly Version[], publisher: Publisher): Node {
  const { from, to } = periodOf(versions);
  return {
    "dct:temporal": { "@type": "dct:PeriodOfTime", "dcat:startDate": from, "dcat:endDate": to },
    "dct:spatial": placeId(publisher),
  };
}

/** All quarters in one dataset, in the files that hold them all. */
function allQuartersNode(site: Publication, data: readonly PublishedFile[]): Node {
  const { publisher, releases } = site;
  const id = quarterDataId(publisher, ALL_QUARTERS);
  const link = linksFrom(publisher, paths.catalogue, ROOT_LOCALE);
  return {
    "@id": id,
    "@type": "dcat:Dataset",
    "dct:title": texts(bilingual((locale) => words(locale).metadata.allQuarters(inLocale(publisher.name, locale)))),
    "dct:description": aboutSite(publisher),
    "dct:identifier": id,
    ...commonOf(site),
    ...coverage(releases, publisher),
    "dct:language": EU.languages,
    "dct:modified": newestDay(releases),
    "dct:accrualPeriodicity": EU.quarterly,
    "dct:hasPart": releases.map((release) => quarterDataId(publisher, release.id)),
    "dcat:landingPage": link(paths.data),
    ...filesOf(ALL_QUARTERS, data, site),
  };
}

function filesOf(folder: string, data: readonly PublishedFile[], site: Publication): Node {
  const link = linksFrom(site.publisher, paths.catalogue, ROOT_LOCALE);
  const own = data.filter((file) => file.folder === folder);
  return { "dcat:distribution": own.map((file) => distributionOf(file, site, link)) };
}

/** A quarter, as its newest version has it; `before` is the quarter before it in the series. */
function quarterNode(
  release: Release,
  before: Release | undefined,
  site: Publication,
  data: readonly PublishedFile[],
): Node {
  const { publisher } = site;
  return {
    ...datasetOf(release, quarterDataId(publisher, release.id), paths.quarterData(release.id), site),
    "dcat:inSeries": quarterDataId(publisher, "series"),
    "dcat:hasCurrentVersion": versionId(publisher, release),
    "dcat:hasVersion": versionsOf(release).map((version) => versionId(publisher, version)),
    ...(before && { "dcat:prev": quarterDataId(publisher, before.id) }),
    ...filesOf(release.id, data, site),
  };
}

/** A version of a quarter as a dataset of its own, which never changes; `before` is the one that it took the place of, `files` are its data. */
function versionNode(
  version: Version,
  before: Version | undefined,
  site: Publication,
  files: readonly PublishedFile[],
): Node {
  const { publisher } = site;
  const link = linksFrom(publisher, paths.catalogue, ROOT_LOCALE);
  return {
    ...datasetOf(version, versionId(publisher, version), paths.version(version.id, version.version), site),
    "dcat:isVersionOf": quarterDataId(publisher, version.id),
    ...(before && { "dcat:previousVersion": versionId(publisher, before) }),
    "dcat:distribution": files.map((file) => distributionOf(file, site, link)),
  };
}

function datasetOf(version: Version, id: string, page: string, site: Publication): Node {
  const { publisher } = site;
  const { title, issued, issuer, original } = version.report;
  const source = bilingual((locale) => provenanceOf(version, locale));
  return {
    "@id": id,
    "@type": "dcat:Dataset",
    "dct:title": texts(title),
    "dct:description": texts(bilingual((locale) => descriptionOf(version, locale))),
    "dct:identifier": id,
    ...commonOf(site),
    ...coverage([version], publisher),
    "dct:language": EU.languages,
    "dct:issued": issued,
    "dct:modified": versionDay(version),
    "dct:creator": { "@type": AGENT, "dct:type": PROVINCIAL, "foaf:name": texts(issuer) },
    "dct:provenance": { "@type": "dct:ProvenanceStatement", "rdfs:label": texts(source) },
    ...(original?.url && { "foaf:page": original.url }),
    "dcat:version": dataVersion(version),
    "dcat:landingPage": linksFrom(publisher, paths.catalogue, ROOT_LOCALE)(page),
  };
}

/** The API, which serves the quarters one number at a time. */
function serviceNode(site: Publication): Node {
  const { publisher, releases } = site;
  const link = linksFrom(publisher, paths.catalogue, ROOT_LOCALE);
  return {
    "@id": permanentId(publisher, "api/v1"),
    "@type": "dcat:DataService",
    "dct:title": texts(bilingual((locale) => words(locale).metadata.service(inLocale(publisher.name, locale)))),
    "dct:description": aboutSite(publisher),
    ...commonOf(site),
    "dcat:endpointURL": link(paths.api),
    "dcat:endpointDescription": link(paths.apiFile("openapi.json")),
    "dct:conformsTo": OPENAPI,
    "dcat:servesDataset": releases.map((release) => quarterDataId(publisher, release.id)),
    ...licenceOf(site),
  };
}

const OPENAPI = "https://spec.openapis.org/oas/v3.1.0";
