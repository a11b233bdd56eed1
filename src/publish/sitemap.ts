import { absoluteUrl } from "../core/address.ts";
import { Readable } from "node:stream";
import { SitemapIndexStream, SitemapStream, streamToPromise } from "sitemap";
import type { Publisher } from "../core/publisher.ts";

/**
 * The sitemap and its index, by file name. A sitemap holds whole addresses only, so that there is
 * none where the publisher did not give a base URL.
 * @param pages paths of pages, such as `/chi-tieu/i-1/`
 */
export async function sitemapFiles(pages: readonly string[], publisher: Publisher): Promise<Map<string, string>> {
  if (!publisher.baseUrl) return new Map();
  const urls = [...pages].sort().map((path) => ({ url: absoluteUrl(publisher, path) }));
  const sitemap = await streamToPromise(Readable.from(urls).pipe(new SitemapStream({ xmlns: PLAIN })));
  const index = [{ url: absoluteUrl(publisher, "/sitemap-0.xml") }];
  const sitemapIndex = await streamToPromise(Readable.from(index).pipe(new SitemapIndexStream()));
  return new Map([
    ["sitemap-0.xml", `${sitemap.toString()}\n`],
    ["sitemap-index.xml", `${sitemapIndex.toString()}\n`],
  ]);
}

/** No images, news or videos: their namespaces are left out. */
const PLAIN = { news: false, xhtml: false, image: false, video: false };

/** Everybody may read everything; the sitemap's address must be whole, so it stands here only where that is known. */
export function robotsText(publisher: Publisher): string {
  const sitemap = absoluteUrl(publisher, "/sitemap-index.xml");
  return `${["User-agent: *", "Allow: /", ...(sitemap ? ["", `Sitemap: ${sitemap}`] : [])].join("\n")}\n`;
}
