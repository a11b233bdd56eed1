import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";
import { inject } from "vitest";
import type { Locale } from "../../src/core/number.ts";

/** Paths of all files of a built site, `bao-cao/2025-q3/index.html`; of the frozen publication's, where none is named. */
export function builtFiles(site = inject("site")): string[] {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** Where a file of the frozen publication's site is on the disk. */
export const siteFile = (path: string): string => join(inject("site"), path);

/** A built page. Its tree is shared by all tests: none may change it. */
export interface BuiltPage {
  file: string;
  /** Its path in the site, `en/bao-cao/2025-q3/`. */
  path: string;
  locale: Locale;
  /** The path without the language, which is the same in all languages. */
  tail: string;
  html: string;
  readonly root: HTMLElement;
}

/** What a worker has read of the frozen publication's site, which does not change under its tests. */
const shared = new Map<string, readonly BuiltPage[]>();

/** Every page of a built site; of the frozen publication's, read once, where none is named. */
export function builtPages(site?: string): readonly BuiltPage[] {
  if (site !== undefined) return pagesOf(site);
  const pages = shared.get(inject("site")) ?? pagesOf(inject("site"));
  shared.set(inject("site"), pages);
  return pages;
}

function pagesOf(site: string): BuiltPage[] {
  return builtFiles(site)
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const html = readFileSync(join(site, file), "utf8");
      const path = file.replace(/index\.html$/, "");
      const locale = path.startsWith(ENGLISH) ? "en" : "vi";
      let tree: HTMLElement | undefined;
      return {
        ...{ file, path, locale, html },
        tail: locale === "en" ? path.slice(ENGLISH.length) : path,
        get root() {
          return (tree ??= parse(html));
        },
      };
    });
}

const ENGLISH = "en/";

/** Links of a built site that lead to no file or to no id, as `page -> link`. */
export function brokenLinks(site: string): string[] {
  const pages = new Map(builtPages(site).map(({ file, root }) => [file, root]));
  const ids = new Map(
    [...pages].map(([file, root]) => [file, new Set(root.querySelectorAll("[id]").map(({ id }) => id))]),
  );
  return [...pages].flatMap(([page, root]) =>
    root.querySelectorAll("a[href], link[href], script[src], img[src]").flatMap((element) => {
      const address = (element.getAttribute("href") ?? element.getAttribute("src"))!;
      const url = new URL(address, `http://site/${page}`);
      if (url.host !== "site") return [];
      const file = decodeURIComponent(url.pathname.slice(1)) + (url.pathname.endsWith("/") ? "index.html" : "");
      const there = existsSync(join(site, file));
      const target = !url.hash || ids.get(file)?.has(decodeURIComponent(url.hash.slice(1)));
      return there && target ? [] : [`${page} -> ${address}`];
    }),
  );
}

/** A page of each kind: what is true of these is true of their likes. */
export const KINDS_OF_PAGE = [
  "",
  "bao-cao/2025-q3/",
  "bao-cao/2025-q3/ii-3/",
  "bao-cao/2025-q3/in/",
  "bao-cao/2025-q3/van-ban/",
  "chi-tieu/",
  "chi-tieu/vii-4-4/",
  "chi-tieu/vi-1-2/",
  "chi-so/",
  "so-sanh/",
  "nhung/dossiers-by-channel/",
  "nhung/vii-4-4-theo-quy/",
  "so-lieu/2025-q3/",
  "so-lieu/dossiers-received-portal/",
  "doi-chieu/",
  "doi-chieu/2025-q3/",
  "kien-nghi/",
  "du-lieu/",
  "du-lieu/2025-q3/",
  "du-lieu/2025-q3/phien-ban-1/",
  "du-lieu/tu-dien/",
  "api/v1/",
  "api/v1/findings/",
  "gioi-thieu/",
  "phuong-phap/",
  "huong-dan/",
  "tim-kiem/",
  "kiem-tra/",
  "404.html",
];

/** The same in English; the page for what is not there speaks both languages. */
export const KINDS_IN_ENGLISH = KINDS_OF_PAGE.filter((path) => path !== "404.html").map((path) => ENGLISH + path);
