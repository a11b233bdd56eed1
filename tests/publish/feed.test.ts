import { parseFeed } from "@rowanmanning/feed-parser";
import { XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import type { Publication } from "../../src/core/publication.ts";
import { previousQuarter, quarterId } from "../../src/core/quarter.ts";
import { atomFeed, feedArchives } from "../../src/publish/feed.ts";
import { robotsText, sitemapFiles } from "../../src/publish/sitemap.ts";
import { atomMistakes } from "./atom.ts";
import { corrected, made } from "./corrected.ts";

const linksIn = (xml: string) => [...xml.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);

describe.each([
  ["without a base URL", "", ["./", "feed.xml", "du-lieu/2031-q1/", "du-lieu/2031-q1/", "bao-cao/2031-q1/"]],
  [
    "with one",
    "https://example.org/cchc/",
    [
      "https://example.org/cchc/",
      "https://example.org/cchc/feed.xml",
      "https://example.org/cchc/du-lieu/2031-q1/",
      "https://example.org/cchc/du-lieu/2031-q1/",
      "https://example.org/cchc/bao-cao/2031-q1/",
    ],
  ],
])("the feed %s", (_, baseUrl, links) => {
  const xml = atomFeed(corrected(baseUrl), "vi");
  const feed = parseFeed(xml);

  test("is Atom that a feed reader reads: corrections and quarters, the newest first", () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(atomMistakes(xml)).toEqual([]);
    expect(feed.meta).toMatchObject({ type: "atom", version: "1.0" });
    expect(feed.language).toBe("vi");
    expect(feed.items.map(({ title }) => title)).toEqual([
      "Sửa số liệu quý I năm 2031",
      "Sửa số liệu quý I năm 2031",
      "Công bố số liệu quý I năm 2031",
      "Công bố số liệu quý IV năm 2030",
    ]);
    expect(feed.updated!.toISOString()).toBe("2031-05-12T00:00:00.000Z");
    expect(feed.items[0]!.description).toBe("12/5/2031: Nữ, từ 138 thành 139. Đánh máy nhầm & sửa <lại>.");
    // When the quarters were published nobody wrote down; when they were corrected the corrections say.
    const days = feed.items.map(({ published, updated }) =>
      [published, updated].map((day) => day?.toISOString().slice(0, 10)),
    );
    expect(days).toEqual([
      ["2031-05-12", "2031-05-12"],
      ["2031-05-10", "2031-05-10"],
      [undefined, "2031-03-20"],
      [undefined, "2030-12-20"],
    ]);
  });

  test("has ids that are whole, different and the same wherever the site is put", () => {
    const ids = (text: string) => [...text.matchAll(/<id>([^<]*)<\/id>/g)].map((match) => match[1]!);
    expect(new Set(ids(xml)).size).toBe(5);
    for (const id of ids(xml))
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids(xml)).toEqual(ids(atomFeed(corrected("https://elsewhere.example"), "vi")));
  });

  test("links to pages of the site", () => {
    expect(linksIn(xml).slice(0, 5)).toEqual(links);
  });
});

test("in English it is a feed of its own: its own ids and address, and links to English pages", () => {
  const [vi, en] = [atomFeed(corrected("https://example.org"), "vi"), atomFeed(corrected("https://example.org"), "en")];
  expect(atomMistakes(en)).toEqual([]);
  expect(parseFeed(en).language).toBe("en");
  expect(parseFeed(en).items.map(({ title }) => title)).toEqual([
    "Data of the first quarter of 2031 corrected",
    "Data of the first quarter of 2031 corrected",
    "Data of the first quarter of 2031 published",
    "Data of the fourth quarter of 2030 published",
  ]);
  const ids = (xml: string) => [...xml.matchAll(/<id>([^<]*)<\/id>/g)].map((match) => match[1]!);
  expect(new Set([...ids(vi), ...ids(en)]).size).toBe(10);
  expect(linksIn(en)).toEqual(
    ["", "feed.xml", "du-lieu/2031-q1/", "du-lieu/2031-q1/", "bao-cao/2031-q1/", "bao-cao/2030-q4/"].map(
      (path) => `https://example.org/en/${path}`,
    ),
  );
});

test("a quarter was published on the day that its head names, not on that of its report", () => {
  const head = "data/quarters/2031-q1/report.json";
  const site = made((files) => {
    const text = Buffer.from(files.get(head)!).toString("utf8");
    files.set(
      head,
      Buffer.from(text.replace('"issued": "2031-03-20",', '"issued": "2031-03-20", "published": "2031-04-02",')),
    );
  });
  const xml = atomFeed(site, "vi");
  expect(atomMistakes(xml)).toEqual([]);
  const [newest] = parseFeed(xml).items;
  expect([newest!.published, newest!.updated].map((day) => day!.toISOString().slice(0, 10))).toEqual([
    "2031-04-02",
    "2031-04-02",
  ]);
});

test.each([
  ["<updated>2031-05-12T", "<updated>2031-05-32T", "entry: updated is no day of the calendar"],
  ["<summary>12/5/2031: N", "<summary>&lt;b&gt;N", "entry: summary has markup in it"],
  ['xml:lang="vi"', 'xml:lang="tiếng Việt"', "feed: no language"],
  ["<published>2031-05-12T", "<published>2031-05-13T", "entry: it was published after it was updated"],
  ['href="du-lieu/2031-q1/"', 'href="du lieu"', "entry: a link leads nowhere"],
  ['rel="alternate"', 'rel="home"', "feed: a link of no known relation"],
])("atomMistakes finds what is wrong: %s -> %s", (from, to, mistake) => {
  const xml = atomFeed(corrected(), "vi");
  const at = from.startsWith("<updated>") ? xml.indexOf(from, xml.indexOf("<entry>")) : xml.indexOf(from);
  expect(at).toBeGreaterThan(0);
  expect(atomMistakes(xml.slice(0, at) + to + xml.slice(at + from.length))).toContain(mistake);
});

/** The publication with so many quarters, each with one entry, back from the first quarter of 2031. */
function quarters(count: number, baseUrl = ""): Publication {
  const site = corrected(baseUrl);
  const [first] = site.releases;
  let { quarter } = first!;
  const releases = Array.from({ length: count }, () => {
    const report = { ...first!.report, issued: `${quarter.year}-${String(quarter.quarter * 3).padStart(2, "0")}-20` };
    const release = { ...first!, id: quarterId(quarter), quarter, report, revisions: [], earlier: [] };
    quarter = previousQuarter(quarter);
    return release;
  });
  return { ...site, releases };
}

const titles = (xml: string) => parseFeed(xml).items.map(({ title }) => title!);
const rel = (xml: string, name: string) => new RegExp(`rel="${name}"[^>]*href="([^"]*)"`).exec(xml)?.[1];

describe("a feed of many entries", () => {
  test.each([
    [1, []],
    [50, []],
    [51, ["/feed/1.xml"]],
    [100, ["/feed/1.xml"]],
    [101, ["/feed/1.xml", "/feed/2.xml"]],
  ])("of %i: the feed has the last fifty, archives what is older", (count, archives) => {
    const site = quarters(count);
    expect(titles(atomFeed(site, "vi"))).toHaveLength(Math.min(count, 50));
    expect([...feedArchives(site, "vi").keys()]).toEqual(archives);
  });

  test("from the feed back through its archives every entry is met, in order but for what the newest repeats", () => {
    const site = quarters(120);
    const archives = feedArchives(site, "vi");
    const feed = atomFeed(site, "vi");
    expect(rel(feed, "prev-archive")).toBe("feed/2.xml");
    const [oldest, newest] = [archives.get("/feed/1.xml")!, archives.get("/feed/2.xml")!];
    expect(rel(newest, "prev-archive")).toBe("1.xml");
    expect(rel(oldest, "prev-archive")).toBeUndefined();
    for (const archive of [oldest, newest]) {
      expect(titles(archive)).toHaveLength(50);
      expect(rel(archive, "current")).toBe("../feed.xml");
      expect(archive).toContain("<fh:archive>");
      expect(rel(archive, "next-archive")).toBeUndefined();
    }
    expect(feed).not.toContain("fh:archive");
    // The feed has quarters 1 to 50 back from 2031, the newest archive 21 to 70, the oldest 71 to 120.
    const all = site.releases.map(({ quarter: { quarter, year } }) =>
      ["", "I", "II", "III", "IV"][quarter]!.replace(/.*/, (name) => `Công bố số liệu quý ${name} năm ${year}`),
    );
    expect(titles(feed)).toEqual(all.slice(0, 50));
    expect(titles(newest)).toEqual(all.slice(20, 70));
    expect(titles(oldest)).toEqual(all.slice(70));
  });

  test("an archive keeps its bytes when quarters come", () => {
    const ids = quarters(122).releases;
    const at = (count: number) => feedArchives({ ...quarters(1), releases: ids.slice(-count) }, "vi");
    expect(at(101).get("/feed/1.xml")).toBe(at(51).get("/feed/1.xml"));
    for (const [path, text] of at(101)) expect(at(122).get(path), path).toBe(text);
  });

  test("each document is valid Atom with whole addresses, and all are one feed", () => {
    const site = quarters(101, "https://example.org/cchc");
    const documents = [atomFeed(site, "vi"), ...feedArchives(site, "vi").values()];
    for (const xml of documents) expect(atomMistakes(xml)).toEqual([]);
    const idOf = (xml: string) => /<id>([^<]*)<\/id>/.exec(xml)![1];
    expect(new Set(documents.map(idOf)).size).toBe(1);
    expect(documents.map((xml) => rel(xml, "self"))).toEqual([
      "https://example.org/cchc/feed.xml",
      "https://example.org/cchc/feed/1.xml",
      "https://example.org/cchc/feed/2.xml",
    ]);
    expect(atomMistakes(documents[0]!.replace(/<updated>[^<]*/, "<updated>2031-03-20"))).toContain(
      "feed: updated is no moment",
    );
  });
});

describe("sitemap and robots.txt", () => {
  const pages = ["/", "/chi-tieu/i-1/", "/bao-cao/2031-q1/"];

  test("without a base URL there is no sitemap, and robots.txt does not name one", () => {
    const { publisher } = corrected();
    expect(sitemapFiles(pages, publisher).size).toBe(0);
    expect(robotsText(publisher)).toBe("User-agent: *\nAllow: /\n");
  });

  test("with one, every page stands in it with its whole address", () => {
    const { publisher } = corrected("https://example.org/cchc/");
    const files = sitemapFiles(pages, publisher);
    for (const text of files.values()) expect(XMLValidator.validate(text)).toBe(true);
    const addresses = (name: string) => [...files.get(name)!.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
    expect(addresses("sitemap-index.xml")).toEqual(["https://example.org/cchc/sitemap-0.xml"]);
    expect(addresses("sitemap-0.xml")).toEqual([
      "https://example.org/cchc/",
      "https://example.org/cchc/bao-cao/2031-q1/",
      "https://example.org/cchc/chi-tieu/i-1/",
    ]);
    expect(robotsText(publisher)).toContain("\nSitemap: https://example.org/cchc/sitemap-index.xml\n");
  });

  test("an address is escaped as a URL, then as XML", () => {
    const files = sitemapFiles(["/"], corrected("https://example.org/tỉnh&xã").publisher);
    expect(files.get("sitemap-0.xml")).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
        "<url><loc>https://example.org/t%E1%BB%89nh&amp;x%C3%A3/</loc></url></urlset>\n",
    );
  });
});
