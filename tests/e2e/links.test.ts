import { expect, test } from "vitest";
import { builtFiles, builtPages } from "./site.ts";

const pages = builtPages();
const ids = new Map(pages.map(({ path, root }) => [path, new Set(root.querySelectorAll("[id]").map((el) => el.id))]));
const SELECTOR = "a[href], link[href], script[src], img[src], iframe[src]";

/** Addresses that a page asks for or links to, as written. */
const addressesIn = (page: (typeof pages)[number]) =>
  page.root.querySelectorAll(SELECTOR).map((el) => (el.getAttribute("href") ?? el.getAttribute("src"))!);

// A link that climbs too far still works at a host's root: what leads somewhere below a sub-path does so there, too.
test("every link of every page, below a sub-path, leads to a file that is there and to an id that is there", () => {
  const base = "http://host/a/b/";
  const files = new Set(builtFiles());
  const seen = new Set<string>();
  const broken: string[] = [];
  for (const page of pages)
    for (const address of new Set(addressesIn(page))) {
      const target = new URL(address, base + page.path);
      if (target.host !== "host") continue;
      const path = target.href.startsWith(base) ? decodeURIComponent(target.pathname.slice("/a/b/".length)) : null;
      const fragment = decodeURIComponent(target.hash.slice(1));
      const isThere = path !== null && files.has(path.replace(/(^|\/)$/, "$1index.html"));
      if (!isThere || (fragment && !ids.get(path)?.has(fragment))) broken.push(`${page.path} -> ${address}`);
      seen.add(target.pathname);
    }
  expect(seen.size).toBeGreaterThan(1500);
  expect(broken).toEqual([]);
});

test("no page writes an address that starts at a host's root, nor asks another host for anything", () => {
  const wrong = pages.flatMap((page) =>
    addressesIn(page)
      .filter((address) => address.startsWith("/") || (/^[a-z]+:/.test(address) && !isLicence(page, address)))
      .map((address) => `${page.path}: ${address}`),
  );
  expect(wrong).toEqual([]);
});

/** The one outside link that every page has is a link to follow, not something that is loaded. */
const isLicence = (page: (typeof pages)[number], address: string) =>
  page.root.querySelectorAll("a[href]").some((a) => a.getAttribute("href") === address && address.startsWith("https:"));
