import { expect, inject, test } from "vitest";
import { builtPages } from "./site.ts";

const pages = builtPages();
const ids = new Map(pages.map(({ path, root }) => [path, new Set(root.querySelectorAll("[id]").map((el) => el.id))]));
const SELECTOR = "a[href], link[href], script[src], img[src], iframe[src]";

/** Addresses that a page asks for or links to, as written. */
const addressesIn = (page: (typeof pages)[number]) =>
  page.root.querySelectorAll(SELECTOR).map((el) => (el.getAttribute("href") ?? el.getAttribute("src"))!);

// A link that climbs too far still works at a host's root: what leads somewhere below a sub-path does so there, too.
test("every link of every page, served below a sub-path, leads to a file that is there and to an id that is there", async () => {
  const base = inject("subPath");
  const status = new Map<string, number>();
  const broken: string[] = [];
  for (const page of pages)
    for (const address of new Set(addressesIn(page))) {
      const target = new URL(address, base + page.path);
      if (target.origin !== new URL(base).origin) continue;
      const file = target.href.split("#")[0]!;
      if (!status.has(file)) status.set(file, (await fetch(file, { method: "HEAD" })).status);
      const fragment = decodeURIComponent(target.hash.slice(1));
      const known = ids.get(file.slice(base.length));
      if (status.get(file) !== 200 || (fragment && !known?.has(fragment))) broken.push(`${page.path} -> ${address}`);
    }
  expect(status.size).toBeGreaterThan(140);
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
