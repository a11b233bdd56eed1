import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { publishedFiles } from "../../src/publish/files.ts";
import { catalogNode, datasetNode, indicesNode, seriesNode, versionNode } from "../../src/publish/linked-data.ts";
import { corrected } from "./corrected.ts";

/** What schema.org's own context says of the terms used here; nothing is fetched. */
const SCHEMA_ORG = {
  "@context": {
    "@vocab": "https://schema.org/",
    url: { "@type": "@id" },
    contentUrl: { "@type": "@id" },
    license: { "@type": "@id" },
  },
};
const documentLoader = async (url: string) => {
  if (url !== "https://schema.org") throw new Error(`${url} was asked for`);
  return { contextUrl: undefined, documentUrl: url, document: SCHEMA_ORG };
};
const triples = async (data: object, base: string) =>
  ((await jsonld.toRDF(data as never, { base, documentLoader, format: "application/n-quads" })) as unknown as string)
    .split("\n")
    .filter(Boolean);

describe.each([
  ["without a base URL, read where it is served", "", "https://host.example/sub/"],
  ["with one, read anywhere", "https://example.org/cchc", "https://example.org/cchc/"],
])("linked data %s", async (_, baseUrl, home) => {
  const site = corrected(baseUrl);
  const files = await publishedFiles(site);
  const [release] = site.releases;

  test("schema.org Dataset of a quarter", async () => {
    const own = files.filter(({ folder }) => folder === "2031-q1");
    const quads = await triples(datasetNode(release!, own, site, "vi"), `${home}du-lieu/2031-q1/`);
    const has = (predicate: string, object: string) =>
      quads.some((quad) => quad.includes(`<https://schema.org/${predicate}> ${object}`));
    expect(quads.some((quad) => quad.includes("#type> <https://schema.org/Dataset>"))).toBe(true);
    expect(has("url", `<${home}du-lieu/2031-q1/>`)).toBe(true);
    expect(has("license", "<https://example.org/licence>")).toBe(true);
    expect(has("temporalCoverage", '"2031-01-01/2031-03-31"')).toBe(true);
    expect(has("version", '"1.0.2"')).toBe(true);
    expect(has("datePublished", '"2031-03-20"')).toBe(true);
    expect(has("dateModified", '"2031-05-12"')).toBe(true);
    expect(has("variableMeasured", '"Khu vực thử một"')).toBe(true);
    expect(has("contentUrl", `<${home}du-lieu/2031-q1/observations.csv>`)).toBe(true);
    expect(has("contentUrl", `<${home}du-lieu/2031-q1/2031-q1.xlsx>`)).toBe(true);
  });

  test("the title of a quarter in the language of the page, the other beside it", () => {
    const { title } = release!.report;
    expect(datasetNode(release!, [], site, "vi")).toMatchObject({ name: title.vi, alternateName: title.en });
    expect(datasetNode(release!, [], site, "en")).toMatchObject({ name: title.en, alternateName: title.vi });
  });

  test("a title that is not translated is left out", () => {
    const untitled = { ...release!, report: { ...release!.report, title: { vi: "Báo cáo thử", en: "" } } };
    const node = datasetNode(untitled, [], site, "vi");
    expect(node).not.toHaveProperty("alternateName");
    expect(node["description"]).not.toMatch(/\s\.|undefined|false/);
  });

  test("a version says what it is a version of, its own number, days and files", () => {
    const [first] = release!.earlier;
    const own = files.filter(({ folder }) => folder === "2031-q1/phien-ban-1");
    const node = versionNode(first!, own, site, "vi");
    expect(node).toMatchObject({ version: "1.0.0", datePublished: "2031-03-20", dateModified: "2031-03-20" });
    expect(node["exampleOfWork"]).toEqual({ "@id": datasetNode(release!, [], site, "vi")["@id"] });
    expect(node["url"]).toBe(baseUrl ? `${home}du-lieu/2031-q1/phien-ban-1/` : "./");
    expect(node["distribution"]).toHaveLength(
      own.filter(({ audience }) => ["machine", "excel"].includes(audience)).length,
    );
  });

  test("one number over its quarters: its unit, its days, its own files and the whole that it is a part of", () => {
    const unit = { id: "person", label: { vi: "người", en: "" }, quantity: "person", scale: 0, type: "" as const };
    const own = ["/so-lieu/people/people.csv", "/api/v1/figures/people.json"];
    const series = { path: "/so-lieu/people/", name: "Số người", unit, releases: site.releases, files: own };
    const node = seriesNode(series, site, "vi");
    expect(node).toMatchObject({ datePublished: "2030-12-20", temporalCoverage: "2030-10-01/2031-03-31" });
    expect(node["variableMeasured"]).toEqual({ "@type": "PropertyValue", name: "Số người", unitText: "người" });
    const [all] = catalogNode(site, files, "vi")["dataset"] as Record<string, unknown>[];
    expect(node["isPartOf"]).toEqual({ "@id": all!["@id"] });
    const [csv, json] = baseUrl
      ? own.map((file) => home + file.slice(1))
      : ["people.csv", "../../api/v1/figures/people.json"];
    expect(node["distribution"]).toEqual([
      { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: csv },
      { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: json },
    ]);
  });

  test("yearly indices over their years; nothing where there are none", () => {
    const node = indicesNode(site, files, "vi");
    expect(indicesNode({ ...site, indices: [] }, files, "vi")).toBeNull();
    expect(node).toMatchObject({
      "@type": "Dataset",
      name: "Các chỉ số hằng năm",
      url: baseUrl ? `${home}chi-so/` : "./",
    });
  });

  test("schema.org DataCatalog of all quarters", async () => {
    const quads = await triples(catalogNode(site, files, "vi"), `${home}du-lieu/`);
    expect(quads.filter((quad) => quad.includes("<https://schema.org/dataset>"))).toHaveLength(3);
    expect(quads.some((quad) => quad.includes(`<${home}du-lieu/2030-q4/>`))).toBe(true);
  });
});
