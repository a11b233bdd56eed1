import type { Node } from "./json.ts";

const asLink = { "@type": "@id" };
const asDay = { "@type": "xsd:date" };

/**
 * The vocabularies of DCAT-AP 3.0.1 and the types of what the catalogue says with them, said once: below, an address is
 * its text, a day and a size are the plain values, and a text stands by its languages.
 */
export const CONTEXT = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dct: "http://purl.org/dc/terms/",
  eu: "http://publications.europa.eu/resource/authority/",
  foaf: "http://xmlns.com/foaf/0.1/",
  iana: "https://www.iana.org/assignments/media-types/",
  locn: "http://www.w3.org/ns/locn#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  ...typed(asLink, [
    ...["dcat:accessURL", "dcat:downloadURL", "dcat:endpointDescription", "dcat:endpointURL", "dcat:first"],
    ...["dcat:hasCurrentVersion", "dcat:hasVersion", "dcat:inSeries", "dcat:isVersionOf", "dcat:landingPage"],
    ...["dcat:last", "dcat:mediaType", "dcat:prev", "dcat:previousVersion", "dcat:servesDataset", "dcat:theme"],
    ...["dcat:themeTaxonomy", "dcatap:availability", "dct:accessRights", "dct:accrualPeriodicity", "dct:conformsTo"],
    ...["dct:format", "dct:hasPart", "dct:language", "dct:license", "dct:publisher", "dct:spatial", "dct:type"],
    ...["foaf:homepage", "foaf:page", "spdx:algorithm", "vcard:hasEmail", "vcard:hasURL"],
  ]),
  ...typed(asDay, ["dcat:endDate", "dcat:startDate", "dct:issued", "dct:modified"]),
  ...typed({ "@container": "@language" }, [
    ...["dcat:keyword", "dct:description", "dct:title", "foaf:name", "locn:geographicName", "rdfs:label", "vcard:fn"],
  ]),
  ...typed({ "@type": "xsd:nonNegativeInteger" }, ["dcat:byteSize"]),
  ...typed({ "@type": "xsd:hexBinary" }, ["spdx:checksumValue"]),
};

function typed(type: Node, terms: readonly string[]): Record<string, Node> {
  return Object.fromEntries(terms.map((term) => [term, { "@id": term, ...type }]));
}

/** Of the authority tables of the European Union, which DCAT-AP asks for. */
export const EU = {
  quarterly: "eu:frequency/QUARTERLY",
  /** Government and public sector. */
  theme: "eu:data-theme/GOVE",
  themes: "http://publications.europa.eu/resource/authority/data-theme",
  public: "eu:access-right/PUBLIC",
  /** An address that was published stays. */
  stable: "eu:planned-availability/STABLE",
  languages: ["eu:language/VIE", "eu:language/ENG"],
} as const;

const FILE_TYPES: Readonly<Record<string, string>> = {
  csv: "CSV",
  json: "JSON",
  jsonld: "JSON_LD",
  parquet: "PARQUET",
  txt: "TXT",
  xlsx: "XLSX",
  xml: "XML",
  zip: "ZIP",
};

/** The type of a file by its name, from the table of file types; null where the table has none for it. */
export function fileType(path: string): string | null {
  const type = FILE_TYPES[path.split(".").at(-1)!];
  return type ? `eu:file-type/${type}` : null;
}
