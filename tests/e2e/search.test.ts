import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { inLanguage, paths } from "../../src/core/address.ts";
import type { Locale } from "../../src/core/number.ts";
import type { NewestFacets } from "../../src/search/catalogue.ts";
import { facetsIn } from "../../src/search/facets.ts";
import type { Shown } from "../../src/search/record.ts";
import { readPublication } from "../../src/publication.ts";
import { sectionPath } from "../../src/core/section.ts";
import { FROZEN } from "../frozen.ts";
import { type Answered, openBuiltIndex, placeOfAnswer, readQueries, sentSize } from "../search/built-index.ts";
import { axeFinds } from "./axe.ts";
import { useBrowser } from "./browser.ts";
import { builtFiles, builtPages, siteFile } from "./site.ts";

const open = useBrowser();
const publication = readPublication(FROZEN).publication!;
const { releases } = publication;
const files = builtFiles();
/** The page's own script that is loaded when the reader touches the box; English words are read by another. */
const scripts = (name: string) => files.filter((file) => new RegExp(`_astro/${name}\\..*\\.js$`).test(file));
const ownScripts = scripts("search-page");
const BUDGET = 125_000;

async function search(query: string, place: "root" | "subPath" = "root", edition = ""): Promise<Page> {
  const page = await open({ reducedMotion: "reduce" });
  await page.unrouteAll();
  await page.goto(`${inject(place)}${edition}tim-kiem/?q=${encodeURIComponent(query)}`);
  await page
    .locator("[data-status]:not(:empty)")
    .filter({ hasNotText: /Đang tìm|Searching/ })
    .waitFor();
  return page;
}
const addresses = (page: Page) =>
  page.locator("[data-results] a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

describe.each<{ locale: Locale; list: string; english: string[] }>([
  { locale: "vi", list: "queries.csv", english: [] },
  { locale: "en", list: "queries-en.csv", english: scripts("english") },
])("the built index in $locale", ({ locale, list, english }) => {
  const queries = readQueries(list);
  const answered: Answered[] = [];
  const folder = inLanguage(paths.searchIndex, locale).slice(1);
  beforeAll(async () => {
    const ask = await openBuiltIndex(inject("site"), publication, locale);
    for (const { query } of queries) answered.push(await ask(query));
  });

  test("at least 57 of 60 queries have a right answer in the first three, however they are typed", () => {
    const misses = queries
      .map((asked, index) => ({ ...asked, place: placeOfAnswer(asked, answered[index]!.first) }))
      .filter(({ place }) => place === 0 || place > 3)
      .map(({ query, place }) => `${query}: ${place}`);
    expect(queries.length).toBeGreaterThanOrEqual(60);
    expect(misses.length / queries.length, misses.join("\n")).toBeLessThanOrEqual(3 / 60);
  });

  test("a first result costs at most 125 kB compressed, engine, WASM and the page's own script included", () => {
    const words = inLanguage(paths.searchWords, locale).slice(1);
    const own = ["pagefind/pagefind.js", words, ...ownScripts, ...english].flatMap(withImports);
    expect(ownScripts).toHaveLength(1);
    expect(english).toHaveLength(locale === "en" ? 1 : 0);
    const fixed = [...new Set(own)].reduce((sum, file) => sum + sentSize(siteFile(file)), 0);
    for (const [index, { bytes }] of answered.entries()) {
      const cost = [...bytes.values()].reduce((sum, one) => sum + one, fixed);
      expect(cost, queries[index]!.query).toBeLessThanOrEqual(BUDGET);
    }
  });

  test("every record leads to a place that is there, of the kind that the index says", () => {
    const ids = new Map(
      builtPages().map(({ path, root }) => [`/${path}`, new Set(root.querySelectorAll("[id]").map((el) => el.id))]),
    );
    const { runs, shown: below } = JSON.parse(readFileSync(siteFile(`${folder}facets.json`), "utf8")) as NewestFacets;
    const facets = facetsIn(runs);
    const shown = files
      .filter((file) => file.startsWith(folder + below))
      .map((file) => JSON.parse(readFileSync(siteFile(file), "utf8")) as Shown);
    const lost = shown.filter(({ address }) => {
      const [path = "", fragment] = inLanguage(address, locale).split("#");
      return !ids.has(path) || (fragment !== undefined && !ids.get(path)!.has(fragment));
    });
    expect(lost).toEqual([]);
    const release = releases[0]!;
    const count = (kind: string) => facets.filter((one) => one.kind === kind).length;
    expect(shown).toHaveLength(facets.length);
    expect(new Set(shown.map(({ address }) => address)).size).toBeGreaterThan(0.95 * shown.length);
    expect([count("section"), count("indicator"), count("figure"), count("document"), count("finding")]).toEqual([
      release.form.outline.length,
      release.observations.length,
      release.figures.length + release.computed.length,
      release.documents.length,
      release.findings.length,
    ]);
  });

  test("of Pagefind only what searches is published", () => {
    const published = files.filter((file) => file.startsWith(folder) && !/\.pf_index$|\/shown-/.test(file));
    expect(published.map((file) => file.slice(folder.length).replace(/vi_\w+/, "…"))).toEqual([
      "facets.json",
      "pagefind-entry.json",
      "pagefind.js",
      "pagefind.….pf_meta",
      "wasm.unknown.pagefind",
    ]);
  });
});

test("the queries cover every section of the report", () => {
  const answers = readQueries("queries.csv").flatMap((asked) => asked.answers.join(" "));
  const release = releases[0]!;
  const missing = release.sections.filter(
    ({ id }) => !answers.some((text) => text.split(" ").includes(sectionPath(release, id))),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});

/** A script with all that it imports at once. */
function withImports(file: string): string[] {
  if (!file.endsWith(".js") || file.startsWith("pagefind")) return [file];
  const code = readFileSync(siteFile(file), "utf8");
  const imported = [...code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map(([, name]) => `_astro/${name}`);
  return [file, ...imported.flatMap(withImports)];
}

describe("the search page", () => {
  test("runs the address, at a sub-path too, and says what each result is, where and when", async () => {
    for (const place of ["root", "subPath"] as const) {
      const page = await search("TTHC", place);
      const first = page.locator("[data-results] > li").first();
      expect(await first.locator("[data-what]").innerText()).toMatch(
        / · III\. Cải cách thủ tục hành chính .* · Quý III\/2025/,
      );
      expect(await page.locator("[data-results] > li").count()).toBe(7);
      expect(await first.locator("mark").count()).toBeGreaterThan(0);
      expect((await addresses(page)).every((href) => href.startsWith(inject(place)))).toBe(true);
    }
  });

  test("a result leads to the place itself", async () => {
    const page = await search("88,39");
    const link = page.locator("[data-results] a").first();
    expect(await link.innerText()).toContain("Điểm tổng hợp");
    await link.click();
    expect(page.url()).toBe(`${inject("root")}so-lieu/service-index-score/`);
    expect(await page.locator("main").innerText()).toContain("88,39");
  });

  test("nothing of the search is loaded before the reader touches the box", async () => {
    const page = await open();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname.slice(1)));
    await page.goto(`${inject("root")}tim-kiem/`, { waitUntil: "networkidle" });
    expect(asked.filter((path) => /pagefind|search-page|tu-viet-tat/.test(path))).toEqual([]);
    asked.length = 0;
    await page.locator("main [data-search]").pressSequentially("hồ sơ trễ hạn");
    await page.locator("[data-results] > li").first().waitFor();
    expect(asked.filter((path) => /wasm/.test(path))).toHaveLength(1);
    const cost = [...new Set(asked)].reduce((sum, path) => sum + sentSize(siteFile(path)), 0);
    expect(cost).toBeGreaterThan(80_000);
    expect(cost).toBeLessThanOrEqual(BUDGET);
  });

  test("filters say how many they leave, and stand in the address; back undoes them", async () => {
    const page = await search("thủ tục");
    const status = page.locator("[data-status]");
    const all = Number.parseInt(await status.innerText());
    const kinds = await page.locator("select[name=loai]").locator("option").allInnerTexts();
    const figures = Number(/^Con số \((\d+)\)$/m.exec(kinds.join("\n"))![1]);
    const sum = kinds.slice(1).reduce((total, label) => total + Number(/\((\d+)\)$/.exec(label)![1]), 0);
    expect([kinds[0], sum]).toEqual([`Tất cả (${all})`, all]);
    await page.locator("select[name=loai]").selectOption("figure");
    await page.waitForURL(/loai=figure/);
    await status.filter({ hasText: `${figures} kết quả` }).waitFor();
    expect(await page.locator("[data-what]").allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Con số · /)]),
    );
    await page.locator("select[name=linh-vuc]").selectOption("III");
    await page.waitForURL(/linh-vuc=III/);
    await page.goBack();
    await page.goBack();
    await status.filter({ hasText: `${all} kết quả` }).waitFor();
    expect(new URL(page.url()).searchParams.get("q")).toBe("thủ tục");
  });

  test("more results follow at the reader's word, the focus on the first of them", async () => {
    const page = await search("thủ tục");
    await page.getByRole("button", { name: "Xem thêm kết quả" }).click();
    await page.locator("[data-results] > li").nth(13).waitFor();
    const focused = await page.evaluate(() =>
      [...document.querySelectorAll("[data-results] a")].indexOf(document.activeElement!),
    );
    expect(focused).toBe(7);
  });

  test("two fast presses of “more” show each result once", async () => {
    const page = await search("thủ tục");
    const more = page.getByRole("button", { name: "Xem thêm kết quả" });
    await more.evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await page.locator("[data-results] > li").nth(20).waitFor();
    const shown = await addresses(page);
    expect(shown).toHaveLength(21);
    expect(new Set(shown).size).toBe(21);
  });

  test("a long query is answered for its first words, and says so", async () => {
    const page = await search(Array.from({ length: 40 }, (_, index) => (index % 2 ? "hồ sơ" : "thủ tục")).join(" "));
    expect(await page.locator("[data-status]").innerText()).toMatch(/chỉ tìm theo 16 chữ đầu\.$/);
    expect(await page.locator("[data-results] > li").count()).toBe(7);
    expect(await (await search("hồ sơ")).locator("[data-status]").innerText()).not.toContain("chữ đầu");
  });

  test("works from the keyboard alone", async () => {
    const page = await open({ reducedMotion: "reduce" });
    await page.goto(`${inject("root")}chi-tieu/`);
    await page.keyboard.press("/");
    await page.keyboard.type("nghi dinh 178");
    await page.keyboard.press("Enter");
    await page.waitForURL(/tim-kiem\/\?q=nghi\+dinh\+178/);
    await page.locator("[data-results] a").first().waitFor();
    await page.keyboard.press("/");
    const focused = () => page.evaluate(() => document.activeElement!.matches("[data-results] a"));
    for (let tab = 0; tab < 8 && !(await focused()); tab++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#van-ban-nd-178-2024-nd-cp$/);
  });

  test("`/` types a slash where the reader is typing, and can be switched off", async () => {
    const page = await search("31-QĐ");
    await page.locator("main [data-search]").focus();
    await page.keyboard.press("End");
    await page.keyboard.type("/TU");
    expect(await page.locator("main [data-search]").inputValue()).toBe("31-QĐ/TU");
    await page.getByLabel(/phím/).uncheck();
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement!.matches("[data-search]"))).toBe(false);
    await page.getByLabel(/phím/).check();
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement!.matches("[data-search]"))).toBe(true);
  });

  test("nothing found: says so and offers the nearest areas", async () => {
    const page = await search("taichinh");
    expect(await page.locator("[data-status]").innerText()).toContain("Không tìm thấy gì cho “taichinh”");
    expect(await page.locator("[data-nearest] a").allInnerTexts()).toContain("VI. Cải cách tài chính công");
    expect(await page.locator("[data-nearest] a").count()).toBe(3);
  });

  test.each(["pf_index", "pf_meta", "wasm", "pagefind.js"])(
    "a part that does not load (%s) is told, with the list of all pages",
    async (part) => {
      const page = await open({ reducedMotion: "reduce" });
      await page.route(`**/*${part}*`, (route) => route.abort());
      await page.goto(`${inject("root")}tim-kiem/?q=thu+tuc`);
      await page.locator("[data-status]").filter({ hasText: "Không tải được" }).waitFor();
      expect(await page.locator("[data-all-pages] a:visible").count()).toBeGreaterThan(15);
      await page.unroute(`**/*${part}*`);
      await page.getByRole("button", { name: "Thử lại" }).click();
      await page.locator("[data-results] > li").first().waitFor();
    },
  );

  test("what was found is accessible, and fits a narrow screen", async () => {
    const page = await search("thủ tục");
    expect(await axeFinds(page)).toEqual([]);
    expect(await page.locator("[role=status]").innerText()).toMatch(/^\d+ kết quả/);
    await page.setViewportSize({ width: 320, height: 600 });
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

describe("the search page in English", () => {
  const said = (page: Page) => page.locator("main").innerText();

  test("says nothing in Vietnamese but names, before and after a query", async () => {
    const page = await open({ reducedMotion: "reduce" });
    await page.goto(`${inject("root")}en/tim-kiem/`);
    expect(await said(page)).not.toMatch(/Tìm|Quý|kết quả|Lĩnh vực|Ví dụ|Loại/);
    expect(await said(page)).toContain("Search");
    const asked = await search("late dossiers", "root", "en/");
    await asked.locator("[data-filters]").evaluate((filters: HTMLDetailsElement) => (filters.open = true));
    expect(await said(asked)).not.toMatch(/Tìm|Quý|kết quả|Lĩnh vực|Loại|Tất cả/);
    expect(await asked.locator("[data-status]").innerText()).toMatch(/^Results for “late dossiers”: \d+$/);
    expect(await axeFinds(asked)).toEqual([]);
  });

  test("leads to English pages, from a sub-path too, and narrows what it found", async () => {
    const page = await search("late dossiers", "subPath", "en/");
    const first = page.locator("[data-results] > li").first();
    expect(await first.innerText()).toContain("Dossiers settled late at both levels");
    expect(await first.locator("[data-value]").innerText()).toMatch(/^57\sdossiers$/);
    expect((await addresses(page)).every((href) => href.startsWith(`${inject("subPath")}en/`))).toBe(true);
    await page.locator("select[name=loai]").selectOption("indicator");
    await page.waitForURL(/loai=indicator/);
    await page.locator("[data-what]").filter({ hasText: "Indicator · " }).first().waitFor();
    const kinds = await page.locator("[data-what]").allInnerTexts();
    expect(kinds.every((what) => what.startsWith("Indicator · "))).toBe(true);
  });

  test("finds a Vietnamese name with the index of that language alone, and shows it in English beside what was found", async () => {
    const page = await open({ reducedMotion: "reduce" });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${inject("root")}en/tim-kiem/?q=${encodeURIComponent("hồ sơ trễ hạn")}`);
    const first = page.locator("[data-results] > li").first();
    await first.waitFor();
    expect(await first.locator("[data-title]").innerText()).toBe("Dossiers settled late at both levels");
    expect(await first.locator("[data-original]").getAttribute("lang")).toBe("vi");
    expect(await first.locator("[data-original] mark").count()).toBeGreaterThan(0);
    expect(asked.filter((path) => path.endsWith(".pf_index") && path.includes("/en/"))).toEqual([]);
    await first.locator("a").click();
    expect(new URL(page.url()).pathname).toBe("/en/so-lieu/2025-q3/");
  });

  test("nothing found in either language: says so and offers the nearest areas", async () => {
    const page = await search("publicfinanc", "root", "en/");
    expect(await page.locator("[data-status]").innerText()).toContain("Nothing was found for “publicfinanc”");
    expect(await page.locator("[data-nearest] a").allInnerTexts()).toContain("VI. Public finance reform");
  });

  test("an older quarter is searched in English, and in Vietnamese", async () => {
    const page = await open({ reducedMotion: "reduce" });
    for (const [typed, original] of [
      ["steering documents", 0],
      ["văn bản chỉ đạo", 1],
    ] as const) {
      await page.goto(`${inject("madeRoot")}en/tim-kiem/?q=${encodeURIComponent(typed)}&quy=2024-q2`);
      const row = page.locator("[data-results] > li").filter({ has: page.locator("a[href*='chi-tieu/i-1/']") });
      await row.waitFor();
      expect(await row.locator("[data-what]").innerText()).toContain("2024");
      expect(await row.locator("[data-value]").innerText()).toMatch(/^2\sdocuments$/);
      expect(await row.locator("[data-original]").count()).toBe(original);
    }
  });
});

describe("a site of several quarters", () => {
  const ask = async (query: string) => {
    const page = await open({ reducedMotion: "reduce" });
    await page.unrouteAll();
    await page.goto(`${inject("madeRoot")}tim-kiem/?${query}`);
    await page.locator("[data-status]:not(:empty)").filter({ hasNotText: "Đang tìm" }).waitFor();
    return page;
  };
  const found = (page: Page) =>
    page.locator("[data-results] > li").evaluateAll((items) =>
      items.map((item) =>
        [
          item
            .querySelector("a")!
            .getAttribute("href")!
            .replace(/^.*?\/(?=chi-tieu|bao-cao|so-lieu|doi-chieu)/, ""),
          item.querySelector("[data-value]")!.textContent,
        ]
          .join(" ")
          .replace(/\s+/g, " ")
          .trim(),
      ),
    );

  test("without a choice only the newest quarter is loaded and found", async () => {
    const page = await open({ reducedMotion: "reduce" });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${inject("madeRoot")}tim-kiem/?q=I.1`);
    await page.locator("[data-results] > li").first().waitFor();
    expect(asked.filter((path) => path.includes("/older/"))).toEqual([]);
    expect(await found(page)).toContain("chi-tieu/i-1/ 9 văn bản");
  });

  test("the filter of an older quarter shows that quarter's value and opens its line", async () => {
    const page = await ask("q=I.1");
    await page.locator("select[name=quy]").selectOption("2024-q2");
    await page.waitForURL(/quy=2024-q2/);
    await page.locator("[data-what]").filter({ hasText: "Quý II/2024" }).first().waitFor();
    expect(await found(page)).toContain("chi-tieu/i-1/#quy-2024-q2 2 văn bản");
    await page.locator("[data-results] a[href*='chi-tieu/i-1/']").click();
    expect(new URL(page.url()).hash).toBe("#quy-2024-q2");
    expect(await page.locator(":target").innerText()).toMatch(/^Quý II\/2024\s+2\s/);
  });

  test("all quarters give each thing once, a value in the quarter that has it", async () => {
    const page = await ask("q=I.1&quy=tat-ca");
    const things = (await addresses(page))
      .map((href) => new URL(href).pathname + new URL(href).hash)
      .map((path) => path.replace(/\d{4}-q\d/, ""));
    expect(new Set(things).size).toBe(things.length);
    expect((await found(page)).filter((line) => line.startsWith("chi-tieu/i-1/"))).toEqual(["chi-tieu/i-1/ 9 văn bản"]);
    const older = await ask("q=I.1+6&quy=tat-ca");
    expect((await found(older))[0]).toBe("chi-tieu/i-1/#quy-2025-q2 6 văn bản");
  });

  test.each([
    "older/facets.json",
    "older/pagefind-entry.json",
    "older/*pf_meta",
    "older/index/*",
    "older/2024-q2-*.json",
  ])("a part of the older quarters that does not load (%s) is told, and tried again", async (part) => {
    const page = await open({ reducedMotion: "reduce" });
    for (const fault of ["abort", "missing"]) {
      await page.unrouteAll();
      await page.route(`**/${part}*`, (route) =>
        fault === "abort" ? route.abort() : route.fulfill({ status: 404, body: "Không có" }),
      );
      await page.goto(`${inject("madeRoot")}tim-kiem/?q=I.1&quy=2024-q2`);
      await page.locator("[data-status]").filter({ hasText: "Không tải được" }).waitFor();
      await page.unroute(`**/${part}*`);
      await page.getByRole("button", { name: "Thử lại" }).click();
      await page.locator("[data-results] > li").first().waitFor();
    }
  });

  test("every older record leads to a place that is there", () => {
    const site = inject("made");
    const ids = new Map<string, Set<string>>();
    const idsAt = (path: string) => {
      if (!ids.has(path)) {
        const html = readFileSync(join(site, path, "index.html"), "utf8");
        ids.set(path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!)));
      }
      return ids.get(path)!;
    };
    const files = readdirSync(join(site, "pagefind/older")).filter((name) => /^\d.*\.json$/.test(name));
    const shown = files.flatMap((name) =>
      (JSON.parse(readFileSync(join(site, "pagefind/older", name), "utf8")) as [number, Shown][]).map(
        ([, one]) => one.address,
      ),
    );
    const lost = shown.filter((address) => {
      const [path = "", fragment] = address.split("#");
      return fragment === undefined ? idsAt(path).size === 0 : !idsAt(path).has(fragment);
    });
    expect(shown.length).toBeGreaterThan(200);
    expect(lost).toEqual([]);
  });
});

test("only the search page may run WebAssembly", () => {
  const allowed = builtPages().filter(({ html }) => html.includes("wasm-unsafe-eval"));
  expect(allowed.map(({ path }) => path)).toEqual(["en/tim-kiem/", "tim-kiem/"]);
});

test("every other page has the box in its header, a plain form that works without a script", async () => {
  // A chart in somebody's frame has no header.
  const pages = builtPages().filter(({ tail }) => !tail.startsWith("nhung/"));
  const without = pages.filter(({ root }) => !root.querySelector("header form[role=search] input[name=q]"));
  expect(without.map(({ path }) => path)).toEqual(["en/tim-kiem/", "tim-kiem/"]);
  const page = await open({ javaScriptEnabled: false });
  await page.goto(`${inject("subPath")}chi-tieu/vii-4-4/`);
  await page.locator("header [data-search]").fill("hồ sơ");
  await page.locator("header button").click();
  expect(page.url()).toBe(`${inject("subPath")}tim-kiem/?q=${encodeURIComponent("hồ sơ").replaceAll("%20", "+")}`);
  expect(await page.locator("main a").count()).toBeGreaterThan(15);
  expect(await page.locator("main").innerText()).toContain("cần JavaScript");
});
