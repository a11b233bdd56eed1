import jsonld from "jsonld";
import { type NamedNode, Parser, Store } from "n3";
import { describe, expect, test } from "vitest";
import type { Publication } from "../../src/core/publication.ts";
import { dcatCatalogue } from "../../src/publish/dcat.ts";
import { publishedFiles } from "../../src/publish/files.ts";
import { corrected } from "./corrected.ts";

const NAMES: Record<string, string> = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dct: "http://purl.org/dc/terms/",
  eu: "http://publications.europa.eu/resource/authority/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};
const iri = (short: string) => short.replace(/^(\w+):/, (_, name: string) => NAMES[name]!);

type Rule = [property: string, least: number, most: number, value: string];
/** As many as one likes. */
const ANY = Infinity;
/**
 * What DCAT-AP 3.0.1 asks of a class, worked out from its text (semiceu.github.io/DCAT-AP): no package of the npm
 * registry ships its shapes. The official shapes run in `npm run bench:standards`. `literal` has a language or is plain.
 */
const RULES: Record<string, Rule[]> = {
  "dcat:Catalog": [
    ["dct:title", 1, ANY, "literal"],
    ["dct:description", 1, ANY, "literal"],
    ["dct:publisher", 1, 1, "node"],
    ["dct:modified", 0, 1, "xsd:date"],
    ["dct:license", 0, 1, "node"],
    ["foaf:homepage", 0, 1, "node"],
    ["dct:language", 0, ANY, "node"],
    ["dct:spatial", 0, ANY, "node"],
    ["dcat:themeTaxonomy", 0, ANY, "node"],
    ["dcat:dataset", 0, ANY, "node"],
    ["dcat:service", 0, ANY, "node"],
  ],
  "dcat:Dataset": [
    ["dct:title", 1, ANY, "literal"],
    ["dct:description", 1, ANY, "literal"],
    ["dct:publisher", 1, 1, "node"],
    ["dcat:theme", 1, ANY, "node"],
    ["dcat:keyword", 1, ANY, "literal"],
    ["dct:temporal", 1, ANY, "node"],
    ["dct:spatial", 1, ANY, "node"],
    ["dct:identifier", 0, ANY, "literal"],
    ["dct:issued", 0, 1, "xsd:date"],
    ["dct:modified", 1, 1, "xsd:date"],
    ["dct:accrualPeriodicity", 0, 1, "node"],
    ["dct:source", 0, ANY, "node"],
    ["dct:provenance", 0, ANY, "node"],
    ["dcat:version", 0, 1, "literal"],
    ["dcat:landingPage", 1, ANY, "node"],
    ["dcat:distribution", 1, ANY, "node"],
  ],
  "dcat:DatasetSeries": [
    ["dct:title", 1, ANY, "literal"],
    ["dct:description", 1, ANY, "literal"],
    ["dct:publisher", 1, 1, "node"],
    ["dct:modified", 0, 1, "xsd:date"],
    ["dct:accrualPeriodicity", 0, 1, "node"],
  ],
  "dcat:Distribution": [
    ["dcat:accessURL", 1, ANY, "node"],
    ["dcat:downloadURL", 0, ANY, "node"],
    ["dcat:byteSize", 0, 1, "xsd:nonNegativeInteger"],
    ["dcat:mediaType", 0, 1, "node"],
    ["dct:description", 1, ANY, "literal"],
    ["dct:format", 0, 1, "node"],
    ["dct:license", 1, 1, "node"],
    ["dcatap:availability", 1, 1, "node"],
    ["spdx:checksum", 0, 1, "node"],
  ],
  "dcat:DataService": [
    ["dct:title", 1, ANY, "literal"],
    ["dcat:endpointURL", 1, ANY, "node"],
    ["dcat:endpointDescription", 0, ANY, "node"],
    ["dcat:servesDataset", 1, ANY, "node"],
  ],
  "spdx:Checksum": [
    ["spdx:algorithm", 1, 1, "node"],
    ["spdx:checksumValue", 1, 1, "xsd:hexBinary"],
  ],
  "dct:PeriodOfTime": [
    ["dcat:startDate", 1, 1, "xsd:date"],
    ["dcat:endDate", 1, 1, "xsd:date"],
  ],
  "foaf:Agent": [
    ["foaf:name", 1, ANY, "literal"],
    ["dct:type", 0, 1, "node"],
  ],
};

type Triples = Store;
type Term = ReturnType<Triples["getObjects"]>[number];

async function triplesOf(site: Publication, base: string): Promise<Triples> {
  const options = { base, format: "application/n-quads" } as const;
  const catalogue = dcatCatalogue(site, publishedFiles(site));
  const quads = await jsonld.toRDF(JSON.parse(JSON.stringify(catalogue)), options);
  return new Store(new Parser({ format: "N-Quads" }).parse(quads as unknown as string));
}

const objects = (triples: Triples, subject: Term | null, property: string) =>
  triples.getObjects(subject, iri(property), null);
const nodes = (triples: Triples, type: string) => triples.getSubjects(iri("rdf:type"), iri(type), null);

function isOf(value: string, term: Term): boolean {
  if (value === "node") return term.termType !== "Literal";
  if (term.termType !== "Literal") return false;
  if (value === "literal") return ["string", "langString"].includes(term.datatype.value.split("#").at(-1)!);
  return term.datatype.value === iri(value);
}

/** What the rules ask for and the catalogue does not keep. */
function mistakesIn(triples: Triples): string[] {
  return Object.entries(RULES).flatMap(([type, rules]) =>
    nodes(triples, type).flatMap((node) =>
      rules.flatMap(([property, least, most, value]) => {
        const found = objects(triples, node, property);
        const fits = found.length >= least && found.length <= most && found.every((term) => isOf(value, term));
        return fits ? [] : [`${type} ${node.value}: ${property} ${found.map(({ value }) => value).join()}`];
      }),
    ),
  );
}

const withoutContact = (site: Publication): Publication => {
  const contact = { name: { vi: "", en: "" }, url: "", email: "" };
  return { ...site, publisher: { ...site.publisher, contact } };
};
const withoutLicence = (site: Publication): Publication => {
  return { ...site, publisher: { ...site.publisher, licence: { ...site.publisher.licence, url: "" } } };
};
const home = "https://host.example/sub/";

describe.each([
  ["without a base URL, read where it is served", corrected(), home],
  ["with one, read anywhere", corrected("https://example.org/cchc"), "https://example.org/cchc/"],
  ["without a contact", withoutContact(corrected()), home],
  ["without the address of a licence", withoutLicence(corrected()), home],
])("the DCAT catalogue %s", async (_, site, base) => {
  const triples = await triplesOf(site, `${base}du-lieu/catalog.jsonld`);
  const all = (property: string) => objects(triples, null, property).map(({ value }) => value);

  test("keeps what DCAT-AP asks for", () => {
    expect(mistakesIn(triples)).toEqual([]);
  });

  test("has one series, a dataset of all quarters, one a quarter and one a version, each with its files", () => {
    expect(nodes(triples, "dcat:Catalog")).toHaveLength(1);
    expect(nodes(triples, "dcat:DatasetSeries")).toHaveLength(1);
    // All quarters; 2031-q1 with three versions; 2030-q4 with one.
    expect(nodes(triples, "dcat:Dataset")).toHaveLength(1 + 2 + 4);
    expect(triples.countQuads(null, iri("dcat:inSeries"), null, null)).toBe(2);
    expect(triples.countQuads(null, iri("dcat:prev"), null, null)).toBe(1);
    expect(triples.countQuads(null, iri("dcat:previousVersion"), null, null)).toBe(2);
    expect(triples.countQuads(null, iri("dcat:hasVersion"), null, null)).toBe(4);
    const [first, last] = ["dcat:first", "dcat:last"].map((end) => objects(triples, null, end));
    const days = (node: Term[]) => objects(triples, objects(triples, node[0]!, "dct:temporal")[0]!, "dcat:startDate");
    expect([first!, last!].map((node) => days(node)[0]!.value)).toEqual(["2030-10-01", "2031-01-01"]);
    for (const file of ["tat-ca/observations.parquet", "tat-ca/observations.csv", "2031-q1/observations.csv"])
      expect(all("dcat:downloadURL")).toContain(`${base}du-lieu/${file}`);
  });

  test("names file types, themes and languages by the tables of the European Union", () => {
    expect(new Set(all("dcat:theme"))).toEqual(new Set([iri("eu:data-theme/GOVE")]));
    expect(new Set(all("dct:language"))).toEqual(new Set([iri("eu:language/VIE"), iri("eu:language/ENG")]));
    const kinds = ["CSV", "JSON", "XLSX", "ZIP", "PARQUET"].map((kind) => iri(`eu:file-type/${kind}`));
    expect([...new Set(all("dct:format"))]).toEqual(expect.arrayContaining(kinds));
  });

  test("names a contact where there is one, and none where there is none", () => {
    const addresses = objects(triples, null, "vcard:hasEmail").map(({ value }) => value);
    const expected = site.publisher.contact.email ? ["mailto:to-thu@example.org"] : [];
    expect([...new Set(addresses)]).toEqual(expected);
  });
});

test("the rules find what is missing, twice there and of another type", async () => {
  const triples = await triplesOf(corrected(), `${home}du-lieu/catalog.jsonld`);
  const [catalogue] = nodes(triples, "dcat:Catalog") as [NamedNode];
  triples.removeQuads(triples.getQuads(catalogue, iri("dct:description"), null, null));
  triples.addQuad(catalogue, triples.getQuads(null, iri("dct:publisher"), null, null)[0]!.predicate, catalogue);
  const [size] = triples.getQuads(null, iri("dcat:byteSize"), null, null);
  triples.removeQuad(size!);
  triples.addQuad(size!.subject, size!.predicate, catalogue);
  expect(mistakesIn(triples).map((mistake) => mistake.split(" ")[2])).toEqual([
    "dct:description",
    "dct:publisher",
    "dcat:byteSize",
  ]);
});
