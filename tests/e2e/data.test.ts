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
import { FROZEN } from "../frozen.ts";
import { builtPages, siteFile } from "./site.ts";

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
    // I.2 is the first rate of the form: 40 % of the year's plan.
    expect(said).toBe("Tỷ lệ hoàn thành Kế hoạch CCHC năm (Lũy kế đến thời điểm báo cáo)\n2025-q3 40 %\n");
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

test("pages carry their metadata as JSON-LD whose links lead to files that are there", async () => {
  const types = [];
  for (const { path, root } of pages)
    for (const script of root.querySelectorAll("script[type='application/ld+json']")) {
      const data = JSON.parse(script.textContent);
      types.push(`${path} ${data["@type"]}`);
      for (const { contentUrl } of data.distribution ?? [])
        expect((await fetch(new URL(contentUrl, inject("subPath") + path), { method: "HEAD" })).status).toBe(200);
    }
  expect(types.sort()).toEqual(["du-lieu/ DataCatalog", "du-lieu/2025-q3/ Dataset"]);
});

test("footer and files say the same version and commit", () => {
  const { software } = JSON.parse(readFileSync(siteFile("api/v1/index.json"), "utf8"));
  const footer = pages.find(({ path }) => path === "")!.root.querySelector("footer")!.text;
  expect(footer).toContain(`CCHC Mở ${software.version}, bản ghi Git ${software.commit}`);
  expect(JSON.parse(readFileSync(siteFile("du-lieu/tat-ca/datapackage.json"), "utf8")).software).toMatchObject(
    software,
  );
});
