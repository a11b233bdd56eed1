import { absoluteUrl } from "../core/address.ts";
import type { Publisher } from "../core/publisher.ts";
import { xmlText } from "./xml.ts";

/**
 * The sitemap and its index, by file name (sitemaps.org, protocol 0.9). A sitemap holds whole
 * addresses only, so that there is none where the publisher did not give a base URL.
 * @param pages paths of pages, such as `/chi-tieu/i-1/`
 */
export function sitemapFiles(pages: readonly string[], publisher: Publisher): Map<string, string> {
  if (!publisher.baseUrl) return new Map();
  // The protocol wants addresses with every letter outside ASCII escaped, as a URL writes itself.
  const place = (path: string) => ({ loc: new URL(absoluteUrl(publisher, path)).href });
  return new Map([
    ["sitemap-0.xml", sitemapText({ urlset: { "@xmlns": PROTOCOL, url: [...pages].sort().map(place) } })],
    ["sitemap-index.xml", sitemapText({ sitemapindex: { "@xmlns": PROTOCOL, sitemap: place("/sitemap-0.xml") } })],
  ]);
}

const PROTOCOL = "http://www.sitemaps.org/schemas/sitemap/0.9";

function sitemapText(root: object): string {
  return `${xmlText({ "?xml": { "@version": "1.0", "@encoding": "UTF-8" }, ...root }, "")}\n`;
}

/** Everybody may read everything; the sitemap's address must be whole, so it stands here only where that is known. */
export function robotsText(publisher: Publisher): string {
  const sitemap = absoluteUrl(publisher, "/sitemap-index.xml");
  return `${["User-agent: *", "Allow: /", ...(sitemap ? ["", `Sitemap: ${sitemap}`] : [])].join("\n")}\n`;
}
