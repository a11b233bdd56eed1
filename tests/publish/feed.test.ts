import { parseFeed } from "@rowanmanning/feed-parser";
import { XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { atomFeed } from "../../src/publish/feed.ts";
import { robotsText, sitemapFiles } from "../../src/publish/sitemap.ts";
import { corrected } from "./corrected.ts";

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
    expect(feed.items.every(({ published, updated }) => published && updated)).toBe(true);
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
