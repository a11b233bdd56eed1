import type { HTMLElement } from "node-html-parser";
import { describe, expect, inject, test } from "vitest";
import type { Locale } from "../../src/core/number.ts";
import { readPublication } from "../../src/publication.ts";
import { FROZEN } from "../frozen.ts";
import { useBrowser } from "./browser.ts";
import { around, leadsTo, numbersIn, textsIn, written } from "./editions.ts";
import { type BuiltPage, builtPages } from "./site.ts";

const open = useBrowser();
const pages = builtPages();
const { publication } = readPublication(FROZEN);
const english = new Map(pages.filter(({ locale }) => locale === "en").map((page) => [page.tail, page]));
/** Every page with its English twin. One page says in both languages that an address is not there. */
const twins = pages
  .filter(({ locale, path }) => locale === "vi" && path !== "404.html")
  .map((vi) => ({ tail: vi.tail, vi, en: english.get(vi.tail)! }));
/** A frame shows a chart alone: it is not indexed and has no header. */
const whole = twins.filter(({ tail }) => !tail.startsWith("nhung/"));
/** The pages that editors write: their headings, and so the places in them, are words of each language. */
const OWN = publication!.pages.map(({ slug }) => `${slug}/`);

/** Pages on which something is not the same in both languages, as `path: what`; the list is short enough to read. */
function differing(look: (page: BuiltPage) => readonly string[], among = twins): string[] {
  const all = among.flatMap(({ tail, vi, en }) => {
    const [ours, theirs] = [look(vi), look(en)];
    const index = ours.findIndex((one, place) => one !== theirs[place]);
    if (index < 0 && ours.length === theirs.length) return [];
    const at = index < 0 ? ours.length : index;
    return [`/${tail}: ${ours.length} and ${theirs.length}, ${at}: ${ours[at]} is ${theirs[at]}`];
  });
  return all.slice(0, 20);
}

/** What is in one list and not in the other, how often does not matter. */
const sorted = (texts: readonly string[]) => [...new Set(texts)].sort();

test("every Vietnamese page has its English twin with the same tail, and the reverse", () => {
  expect(twins.filter(({ en }) => !en).map(({ tail }) => tail)).toEqual([]);
  expect([...english.keys()].filter((tail) => !twins.some((twin) => twin.tail === tail))).toEqual([]);
  expect(twins.length).toBeGreaterThan(390);
});

describe("two twins", () => {
  const alternates = (page: BuiltPage) =>
    page.root
      .querySelectorAll("link[rel=alternate][hreflang]")
      .map(
        (link) =>
          `${link.getAttribute("hreflang")} ${new URL(link.getAttribute("href")!, `http://site/${page.path}`).pathname}`,
      );

  test("name each other and themselves by hreflang", () => {
    for (const { tail, vi, en } of whole) {
      expect(alternates(vi), vi.path).toEqual([`vi /${tail}`, `en /en/${tail}`]);
      expect(alternates(en), en.path).toEqual([`vi /${tail}`, `en /en/${tail}`]);
    }
  });

  test("lead to each other by the switch, which is written in the language that it leads to", () => {
    for (const { tail, vi, en } of whole)
      for (const [page, other, name] of [
        [vi, `/en/${tail}`, "English"],
        [en, `/${tail}`, "Tiếng Việt"],
      ] as const) {
        const links = page.root.querySelectorAll("a[data-language]");
        expect(
          links.map(({ text }) => text.trim()),
          page.path,
        ).toEqual([name]);
        const { pathname } = new URL(links[0]!.getAttribute("href")!, `http://site/${page.path}`);
        expect(pathname, page.path).toBe(other);
        expect(links[0]!.getAttribute("lang"), page.path).toBe(page === vi ? "en" : "vi");
      }
  });

  test("say to those that share them in which language they are, and in which they are, too", () => {
    const said = (page: BuiltPage) =>
      page.root.querySelectorAll("meta[property^='og:locale']").map((meta) => meta.getAttribute("content"));
    for (const { vi, en } of whole) {
      expect(said(vi), vi.path).toEqual(["vi_VN", "en_GB"]);
      expect(said(en), en.path).toEqual(["en_GB", "vi_VN"]);
    }
  });

  test("stay in their own language: no link of an English page leads to a Vietnamese one, nor the reverse", () => {
    const strays = pages.flatMap((page) =>
      page.root.querySelectorAll("a[href]:not([data-language]):not([hreflang])").flatMap((link) => {
        const { host, pathname } = new URL(link.getAttribute("href")!, `http://site/${page.path}`);
        const isPage = host === "site" && pathname.endsWith("/");
        return isPage && pathname.startsWith("/en/") !== (page.locale === "en") && page.path !== "404.html"
          ? [`/${page.path} -> ${pathname}`]
          : [];
      }),
    );
    expect(strays).toEqual([]);
  });
});

/** What one language says with a digit and the other in words: ways to hand in a dossier, tiers of government, an age. */
const IN_WORDS = { vi: /cả 2 hình thức|02 cấp/g, en: /over fourteen/g };
const SAID = { vi: "", en: "over 14" };

/**
 * The numbers of a text around what editors write, in one notation, each once and in no order: languages order their
 * words differently, and English repeats what it quotes.
 */
const numbersOf = (part: HTMLElement) =>
  textsIn(part, part.closest("[lang]")!.getAttribute("lang") as Locale, (element) =>
    element.classList.contains("prose"),
  )
    .map((spoken) => ({ ...spoken, text: spoken.text.replace(IN_WORDS[spoken.locale], SAID[spoken.locale]) }))
    .flatMap(numbersIn)
    .filter((number, index, all) => all.indexOf(number) === index)
    .sort()
    .join(" ");

/** The places of a page that an address can lead to. */
const placesOf = (page: BuiltPage) =>
  // Of the sentences to cite by, that in the page's own language is the first.
  around(page, "[id]").map(({ id }) => id.replace(/^(trich-dan)-(vi|en)$/, "$1"));

/** A link, or mark, outside of what editors write. The switch alone leads to another page on each side. */
const linksOf = (page: BuiltPage) => around(page, "body a[href]:not([data-language])");

describe("around what editors write, both languages have the same", () => {
  const made = twins.filter(({ tail }) => !OWN.includes(tail));

  test("places: ids of rows, figures, findings and headings, in the same order", () => {
    expect(differing(placesOf, made)).toEqual([]);
  });

  test("numbers, in each cell, fact and list item", () => {
    const cells = (page: BuiltPage) =>
      around(page, "main td, main th, main dd, main li, main figcaption, main h1, main h2, main h3").map((cell) =>
        numbersOf(cell),
      );
    expect(differing(cells, made)).toEqual([]);
  });

  test("numbers, on each page as a whole", () => {
    expect(differing((page) => [numbersOf(page.root.querySelector("main")!)])).toEqual([]);
  });

  test("marks, each with its kind and the finding that it leads to", () => {
    const marks = (page: BuiltPage) =>
      around(page, "[data-mark]").map(
        (mark) => `${mark.getAttribute("data-mark")} ${leadsTo(page, mark.getAttribute("href") ?? "")}`,
      );
    expect(twins.flatMap(({ vi }) => marks(vi)).length).toBeGreaterThan(300);
    expect(differing(marks)).toEqual([]);
  });

  test("links, to the same pages, files and places", () => {
    // A place in a page of the editors is called by its heading.
    const own = new RegExp(`^/(${OWN.join("|")})#.*`);
    const links = (page: BuiltPage) =>
      linksOf(page).map((link) => leadsTo(page, link.getAttribute("href")!).replace(own, "/$1"));
    expect(differing(links)).toEqual([]);
  });

  test("charts, with the same marks, and the same numbers in the table beside them", () => {
    const charts = (page: BuiltPage) =>
      page.root.querySelectorAll("[data-chart]").map((chart) => {
        const values = chart.querySelectorAll("g.mark").map((mark) => mark.getAttribute("data-value"));
        const rows = chart.querySelectorAll(".chart-table td").map((cell) => numbersOf(cell));
        return `${chart.getAttribute("data-chart")}: ${values.join(" ")}: ${rows.join(", ")}`;
      });
    expect(twins.flatMap(({ vi }) => charts(vi)).length).toBeGreaterThan(300);
    expect(differing(charts)).toEqual([]);
  });
});

describe("what editors write", () => {
  const sections = twins.filter(({ tail }) => tail.startsWith("bao-cao/"));

  test("states the same numbers of the report in both languages, each with its value and its mark", () => {
    const stated = (page: BuiltPage) =>
      sorted(
        written(page, "a.number").map((number) => {
          const mark = number.nextElementSibling?.getAttribute("data-mark") ?? "";
          const value = numbersIn({ text: number.text, locale: page.locale });
          return `${leadsTo(page, number.getAttribute("href")!)} ${value} ${mark}`;
        }),
      );
    expect(differing(stated, sections)).toEqual([]);
  });
});

describe("an English page", () => {
  /** Names that English writes as Vietnamese does. */
  const NAMES = [
    // The software, and after it each site.
    "CCHC Mở",
    // Provinces: this one, and those that indices speak of; communes and a park that the report names.
    publication!.publisher.province.en.replace(" province", ""),
    ...publication!.indices.flatMap(({ values }) =>
      values.map(({ refArea }) => refArea.label.en.replace(" province", "")),
    ),
    ...PLACES,
  ];

  test("says of every Vietnamese text that it is Vietnamese", () => {
    const foreign = new Map<string, string>();
    for (const { en } of twins)
      for (const { text, locale } of textsIn(en.root.querySelector("body")!, "en")) {
        const rest = NAMES.filter(Boolean).reduce((said, name) => said.replaceAll(name, ""), plain(text));
        if (locale === "en" && VIETNAMESE.test(rest.replace(DOCUMENT_NUMBER, "")))
          foreign.set(text.trim().slice(0, 120), `/${en.path}`);
      }
    expect([...foreign].map(([text, path]) => `${path}: ${text}`).slice(0, 60)).toEqual([]);
  });
});

const plain = (text: string) => text.normalize("NFC").replace(/\s+/g, " ");

/** `118/2025/NĐ-CP`, `31-QĐ/TU`: by it one finds the document. */
const DOCUMENT_NUMBER = /\d+(\/\d{4})?[-/]\p{Lu}[\p{L}-]*(\/[\p{Lu}-]+)?/gu;

const PLACES = ["Bắc Kạn", "Cẩm Giàng", "Tân Kỳ"];

/** Letters that Vietnamese alone has among the languages of this site. */
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;

test("the page for what is not there speaks both languages, and leads home in each", () => {
  const { root } = pages.find(({ path }) => path === "404.html")!;
  expect(root.querySelector("main h1")!.text).toBe("Không tìm thấy trang");
  const inEnglish = root.querySelector("main [lang=en]")!;
  expect(inEnglish.querySelector("h2")!.text).toBe("Page not found");
  expect(root.querySelectorAll("main a").map((link) => link.getAttribute("href"))).toEqual(["./", "chi-tieu/", "en/"]);
});

describe("in a browser", () => {
  test("the switch stays at the same place of the page, and keeps what was asked of it", async () => {
    const page = await open();
    await page.goto(`${inject("subPath")}en/doi-chieu/2025-q3/?a=b#public-employees-present-levels`);
    await page.locator("a[data-language]").click();
    expect(page.url()).toBe(`${inject("subPath")}doi-chieu/2025-q3/?a=b#public-employees-present-levels`);
    await page.locator("a[data-language]").click();
    expect(page.url()).toBe(`${inject("subPath")}en/doi-chieu/2025-q3/?a=b#public-employees-present-levels`);
  });

  test("two quarters that are picked are compared in English, as they are on the page of that pair", async () => {
    const page = await open();
    const view = page.locator("[data-view]");
    const shown = async () => ({
      text: (await view.innerText()).replace(/\s+/g, " "),
      links: await view.locator("a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
      marks: await view
        .locator("[data-mark]")
        .evaluateAll((marks) => marks.map((mark) => mark.outerHTML.replace(/href="[^"]*"/, ""))),
    });
    await page.goto(`${inject("madeSubPath")}en/so-sanh/2025-q3/2025-q2/`);
    const built = await shown();
    expect(built.text).toContain("Test tasks done");
    expect(built.marks.length).toBeGreaterThan(1);
    expect(built.links.filter((link) => !link.startsWith(`${inject("madeSubPath")}en/`))).toEqual([]);
    await page.goto(`${inject("madeSubPath")}en/so-sanh/?moi=2025-q3&cu=2025-q2`);
    await page
      .getByRole("status")
      .filter({ hasText: "Showing third quarter of 2025 against second quarter of 2025." })
      .waitFor();
    expect(await shown()).toEqual(built);
  });
});
