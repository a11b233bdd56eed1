import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parseFeed } from "@rowanmanning/feed-parser";
import { parse } from "node-html-parser";
import { afterAll, describe, expect, inject, test } from "vitest";
import { readPublication } from "../../src/publication.ts";
import { apiExamples, PLACEHOLDER } from "../../src/publish/api/examples.ts";
import { readSoftware } from "../../src/software.ts";
import { FROZEN } from "../frozen.ts";
import { builtFiles, builtPages, siteFile } from "./site.ts";

const examples = apiExamples(readPublication(FROZEN).publication!, "vi");
const of = (language: string) => examples.filter((example) => example.language === language);
const pages = builtPages();
const folder = mkdtempSync(join(tmpdir(), "cchc-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the examples of /api/v1/ run as they stand", () => {
  test("the page shows every one of them", () => {
    const { html } = pages.find(({ path }) => path === "api/v1/")!;
    const root = parse(html, { blockTextElements: {} });
    const shown = root.querySelectorAll("pre code").map((code) => code.textContent);
    expect(shown).toEqual(examples.map(({ code }) => code));
  });

  test.each(of("javascript"))("$title", ({ code }) => {
    const script = code.replaceAll(PLACEHOLDER, inject("subPath").slice(0, -1));
    const said = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
    // I.2 is the first rate of the form: 40 % of the year's plan. II.2.2 states 180.079 dossiers.
    expect(said).toBe(
      code.includes("/figures/")
        ? "2025-q3 180079 dossier II.2.2\n"
        : "Tỷ lệ hoàn thành Kế hoạch CCHC năm (Lũy kế đến thời điểm báo cáo)\n2025-q3 40 %\n",
    );
  });

  test("DuckDB: both questions, on the built files", async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const answers = [];
    // DuckDB reads from an address with an extension that cannot be fetched here: the same files, from the disk.
    for (const { code } of of("sql"))
      answers.push((await connection.runAndReadAll(code.replaceAll(PLACEHOLDER, inject("site")))).getRowObjectsJson());
    connection.closeSync();
    expect(answers[0]).toEqual([{ quarter: "2025-q3", share: 70.49 }]);
    expect(answers[1]!.length).toBeGreaterThan(5);
    expect(answers[1]!.every(({ explanation }) => explanation)).toBe(true);
  });

  test.each(of("shell"))("$title", ({ code }) => {
    const script = code.replaceAll(PLACEHOLDER, inject("subPath").slice(0, -1));
    const said = execFileSync("bash", ["-e", "-c", script], { cwd: folder, encoding: "utf8" });
    expect(said).toBe("indicators.csv: OK\n");
  });
});

test("sha256sum -c finds every built file whole", () => {
  for (const name of readdirSync(siteFile("du-lieu"))) {
    if (!existsSync(siteFile(`du-lieu/${name}/SHA256SUMS`))) continue;
    const said = execFileSync("sha256sum", ["--strict", "-c", "SHA256SUMS"], { cwd: siteFile(`du-lieu/${name}`) });
    expect(said.toString()).not.toMatch(/: (?!OK)/);
  }
});

test("the feed names the quarter, and its link leads there", async () => {
  const address = `${inject("subPath")}feed.xml`;
  const text = await (await fetch(address)).text();
  expect(parseFeed(text).items.map(({ title }) => title)).toEqual(["Công bố số liệu quý III năm 2025"]);
  const [, link] = /<entry>[\s\S]*?href="([^"]*)"/.exec(text)!;
  expect((await fetch(new URL(link!, address))).status).toBe(200);
});

test("links of the API lead to files that are there", async () => {
  const address = `${inject("subPath")}api/v1/index.json`;
  const index = await (await fetch(address)).json();
  const links = [
    ...Object.values<string>(index.links),
    ...index.quarters.flatMap(({ datapackage, observations }: Record<string, string>) => [datapackage, observations]),
    ...index.indicators.map(({ url }: { url: string }) => url),
  ];
  expect(links.length).toBeGreaterThan(120);
  for (const link of links) expect((await fetch(new URL(link, address), { method: "HEAD" })).status, link).toBe(200);
});

test("pages carry their metadata as JSON-LD whose links lead to files that are there", () => {
  const files = new Set(builtFiles());
  const types: string[] = [];
  for (const { path, root } of pages)
    for (const script of root.querySelectorAll("script[type='application/ld+json']")) {
      const data = JSON.parse(script.textContent);
      types.push(`${path} ${data["@type"]}`);
      for (const { contentUrl } of [data, ...(data.dataset ?? [])].flatMap(({ distribution = [] }) => distribution))
        expect(files.has(new URL(contentUrl, `http://site/${path}`).pathname.slice(1)), contentUrl).toBe(true);
    }
  // A row of the form, and a figure, whose id begins with a letter, have their own numbers over all quarters.
  const isSeries = (path: string) => /^(chi-tieu|so-lieu)\/[a-z][^/]*\/( |$)/.test(path);
  expect(types.filter(isSeries)).toHaveLength(122 + 205);
  expect(types.filter((type) => !isSeries(type)).sort()).toEqual([
    "chi-so/ Dataset",
    "du-lieu/ DataCatalog",
    "du-lieu/2025-q3/ Dataset",
    "du-lieu/2025-q3/phien-ban-1/ Dataset",
  ]);
});

test("the footer says version and commit, and no file of data, API or catalogue does", () => {
  const { version, commit } = readSoftware(".");
  const footer = pages.find(({ path }) => path === "")!.root.querySelector("footer")!.text;
  expect(footer).toContain(`CCHC Mở ${version}, bản ghi Git ${commit}`);
  expect(commit).toMatch(/^[0-9a-f]{12}/);
  const data = builtFiles().filter((file) => /^(du-lieu|api)\/.*\.(csv|json|jsonld|bib)$|SHA256SUMS$/.test(file));
  expect(data.length).toBeGreaterThan(150);
  for (const file of data) expect(readFileSync(siteFile(file), "utf8"), file).not.toContain(commit.slice(0, 12));
});

test("the quarter's data, its versions and the API name each other", () => {
  const [quarter] = JSON.parse(readFileSync(siteFile("api/v1/index.json"), "utf8")).quarters;
  expect(quarter.versions).toEqual([
    {
      version: "1.0.0",
      published: "2025-09-19",
      page: "../../du-lieu/2025-q3/phien-ban-1/",
      // Nothing was corrected: the version's files are those of the quarter.
      datapackage: "../../du-lieu/2025-q3/datapackage.json",
    },
  ]);
  const catalogue = JSON.parse(readFileSync(siteFile("du-lieu/catalog.jsonld"), "utf8"));
  const nodes: Record<string, unknown>[] = catalogue["dcat:dataset"];
  const current = nodes.find((node) => "dcat:hasVersion" in node)!;
  const version = nodes.find((node) => "dcat:isVersionOf" in node)!;
  expect(current["dcat:hasVersion"]).toEqual([version["@id"]]);
  expect(version["dcat:isVersionOf"]).toEqual(current["@id"]);
  expect(version["dcat:landingPage"]).toEqual("2025-q3/phien-ban-1/");
});
