import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parseFeed } from "@rowanmanning/feed-parser";
import { parse } from "node-html-parser";
import { afterAll, describe, expect, inject, test } from "vitest";
import type { Locale } from "../../src/core/number.ts";
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
    expect(shown.slice(0, examples.length)).toEqual(examples.map(({ code }) => code));
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

test.each([
  ["feed.xml", "Công bố số liệu quý III năm 2025", "bao-cao/2025-q3/"],
  ["en/feed.xml", "Data of the third quarter of 2025 published", "en/bao-cao/2025-q3/"],
])("%s names the quarter, and its link leads there", async (feed, title, page) => {
  const address = inject("subPath") + feed;
  const text = await (await fetch(address)).text();
  expect(parseFeed(text).items.map((item) => item.title)).toEqual([title]);
  const [, link] = /<entry>[\s\S]*?href="([^"]*)"/.exec(text)!;
  expect(new URL(link!, address).href).toBe(inject("subPath") + page);
  expect((await fetch(new URL(link!, address))).status).toBe(200);
});

describe("the API as openapi.json describes it", () => {
  const at = (path: string) => `${inject("subPath")}api/v1/${path}`;

  test("every example is run: its parameters give a file, which is the one that the example names", async () => {
    const { paths, servers } = await (await fetch(at("openapi.json"))).json();
    const run = Object.entries<Described>(paths).map(async ([path, { get }]) => {
      const filled = (get.parameters ?? []).reduce((text, one) => text.replace(`{${one.name}}`, one.example), path);
      const [example] = Object.values(get.responses["200"].content["application/json"].examples);
      const base = new URL(servers[0].url, at("openapi.json")).href.replace(/\/$/, "");
      const answers = await Promise.all(
        [base + filled, new URL(example!.externalValue, at("openapi.json"))].map((address) => fetch(address)),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const [own, named] = await Promise.all(answers.map((answer) => answer.text()));
      expect(own).toBe(named);
    });
    await Promise.all(run);
    expect(run).toHaveLength(13);
  });

  test("what has no file is answered with 404", async () => {
    for (const path of ["figures/no-such-figure.json", "findings/.json", "quarters/1999-q1.json"])
      expect((await fetch(at(path))).status, path).toBe(404);
  });

  test.each(["index", "quarters", "indicators", "figures", "computed", "findings", "documents"])(
    "every link of %s.json leads to a file or page that is there, and so do those of the files it names",
    async (name) => {
      const seen = linksIn(JSON.parse(readFileSync(siteFile(`api/v1/${name}.json`), "utf8")), `api/v1/${name}.json`);
      const files = seen.filter((link) => /^api\/v1\/\w+\/.*\.json$/.test(link));
      const further = files.flatMap((file) => linksIn(JSON.parse(readFileSync(siteFile(file), "utf8")), file));
      const gone = new Set([...seen, ...further].filter((link) => !existsSync(siteFile(link))));
      expect([...gone]).toEqual([]);
      expect(seen.length).toBeGreaterThan(4);
    },
  );

  test("the page for people says of each address what it gives", () => {
    const { root } = pages.find(({ path }) => path === "api/v1/")!;
    const cells = root.querySelectorAll("main table td").map((cell) => cell.text.trim());
    // The index, the description, and a list and an example of each of six kinds.
    expect(cells).toHaveLength(2 * (2 + 2 * 6));
    expect(cells).not.toContain("");
  });

  test("each list has a page that names all its files, and its links lead to them", () => {
    for (const kind of ["quarters", "indicators", "figures", "computed", "findings", "documents"]) {
      const { root } = pages.find(({ path }) => path === `api/v1/${kind}/`)!;
      const named = root.querySelectorAll("main table a").map((link) => link.getAttribute("href"));
      const list = JSON.parse(readFileSync(siteFile(`api/v1/${kind}.json`), "utf8"))[kind];
      expect(named.map((href) => `${kind}/${href}`)).toEqual(list.map(({ url }: { url: string }) => url));
    }
  });
});

describe("the plain texts", () => {
  const texts = builtFiles().filter((file) => /^(en\/)?(llms|(bao-cao|doi-chieu|chi-tieu)\/[^/]+)\.txt$/.test(file));
  const textOf = (file: string) => readFileSync(siteFile(file), "utf8");
  const idsIn = (html: string) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!));
  const known = new Map<string, Set<string>>();
  /** Whether an address of a text leads to a file, and to a place in it. */
  const leads = (address: string, from: string) => {
    const { pathname, hash } = new URL(address, `http://site/${from}`);
    const file = pathname.slice(1) + (pathname.endsWith("/") ? "index.html" : "");
    if (!existsSync(siteFile(file))) return false;
    if (!known.has(file)) known.set(file, idsIn(textOf(file)));
    return hash === "" || known.get(file)!.has(hash.slice(1));
  };

  test("are one for the report, one for the ledger, one for each row of the form, and the list of them, in each language", () => {
    expect(texts).toHaveLength(2 * (1 + 1 + 122 + 1));
  });

  test("every address in them leads to a page, and to the number or finding in it", () => {
    for (const file of texts) {
      const named = [
        ...textOf(file).matchAll(
          /\]\(([^)]+)\)|(?:Địa chỉ|Trích dẫn|Trang để đọc|Address|Cite|The page to read): (\S+)/g,
        ),
      ];
      const addresses = named.map(([, link, address]) => (link ?? address)!);
      expect(addresses.length, file).toBeGreaterThan(0);
      expect(
        addresses.filter((address) => !leads(address, file)),
        file,
      ).toEqual([]);
    }
  });

  test.each(["bao-cao/2025-q3.txt", "en/bao-cao/2025-q3.txt"])(
    "each number of %s has a place in the version that is cited",
    (file) => {
      const ids = [...textOf(file).matchAll(/^- .* #([a-z0-9-]+)(?= = |$)/gm)].map(([, id]) => id!);
      expect(ids.length).toBeGreaterThan(300);
      expect(ids.filter((id) => !leads(`../du-lieu/2025-q3/phien-ban-1/#${id}`, file))).toEqual([]);
    },
  );

  test("the pages that say the same link to them", () => {
    const linked = (path: string) => {
      const { root } = pages.find((page) => page.path === path)!;
      const link = root.querySelector("link[rel=alternate][type='text/plain']")!;
      return new URL(link.getAttribute("href")!, `http://site/${path}`).pathname;
    };
    expect(linked("")).toBe("/llms.txt");
    for (const path of ["bao-cao/2025-q3/", "bao-cao/2025-q3/ii-3/", "bao-cao/2025-q3/in/"])
      expect(linked(path)).toBe("/bao-cao/2025-q3.txt");
    expect(linked("doi-chieu/2025-q3/")).toBe("/doi-chieu/2025-q3.txt");
    expect(linked("chi-tieu/vii-4-4/")).toBe("/chi-tieu/vii-4-4.txt");
    expect(linked("en/")).toBe("/en/llms.txt");
    expect(linked("en/chi-tieu/vii-4-4/")).toBe("/en/chi-tieu/vii-4-4.txt");
  });
});

/** What a path of openapi.json says, as far as it is looked at here. */
interface Described {
  get: {
    parameters?: { name: string; example: string }[];
    responses: {
      "200": { content: { "application/json": { examples: Record<string, { externalValue: string }> } } };
    };
  };
}

/** The files that the relative addresses in a file of the API lead to, by their path in the site. */
function linksIn(value: unknown, file: string): string[] {
  if (typeof value === "string") {
    if (!/^(\.\.\/|\w+\/[\w.-]+\.json$|[\w.-]+\.json$)/.test(value)) return [];
    const { pathname } = new URL(value, `http://site/${file}`);
    return [decodeURIComponent(pathname.slice(1)) + (pathname.endsWith("/") ? "index.html" : "")];
  }
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap((one: unknown) => linksIn(one, file))
    : [];
}

test("pages carry their metadata as JSON-LD whose links lead to files that are there", () => {
  const files = new Set(builtFiles());
  const types: Record<Locale, string[]> = { vi: [], en: [] };
  for (const { path, tail, locale, root } of pages)
    for (const script of root.querySelectorAll("script[type='application/ld+json']")) {
      const data = JSON.parse(script.textContent);
      types[locale].push(`${tail} ${data["@type"]}`);
      // What it is about is described in the page's own language, and is that page.
      expect(new URL(data.url, `http://site/${path}`).pathname, path).toBe(`/${path}`);
      for (const { contentUrl } of [data, ...(data.dataset ?? [])].flatMap(({ distribution = [] }) => distribution))
        expect(files.has(new URL(contentUrl, `http://site/${path}`).pathname.slice(1)), contentUrl).toBe(true);
    }
  // A row of the form, and a figure, whose id begins with a letter, have their own numbers over all quarters.
  const isSeries = (path: string) => /^(chi-tieu|so-lieu)\/[a-z][^/]*\/( |$)/.test(path);
  expect(types.vi.filter(isSeries)).toHaveLength(122 + 205);
  expect(types.en).toEqual(types.vi);
  expect(types.vi.filter((type) => !isSeries(type)).sort()).toEqual([
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
