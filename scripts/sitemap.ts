import { closeSync, openSync, readdirSync, readSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Publisher } from "../src/core/publisher.ts";
import { sitemapFiles } from "../src/publish/sitemap.ts";

/** Writes the sitemap of a built site into its folder; pages that are not to be indexed are left out. */
export function writeSitemap(folder: string, publisher: Publisher): void {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith("index.html") && !isHidden(join(folder, file)))
    .map((file) => `/${file.replace(/index\.html$/, "")}`);
  for (const [name, text] of sitemapFiles(pages, publisher)) writeFileSync(join(folder, name), text);
}

/** Said in the head of a page, in its first bytes. */
const HEAD = Buffer.alloc(4096);

function isHidden(file: string): boolean {
  const opened = openSync(file, "r");
  const length = readSync(opened, HEAD, 0, HEAD.length, null);
  closeSync(opened);
  return HEAD.toString("utf8", 0, length).includes('<meta name="robots" content="noindex"');
}
