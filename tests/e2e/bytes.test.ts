import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { buildSite } from "../build-site.ts";
import { LETTERS } from "../../scripts/fonts.ts";
import { FROZEN } from "../frozen.ts";
import { builtFiles, builtPages, siteFile } from "./site.ts";

/** What a look at a file says, looked at once. */
const once = (look: (file: string) => number) => {
  const known = new Map<string, number>();
  return (file: string) => {
    if (!known.has(file)) known.set(file, look(file));
    return known.get(file)!;
  };
};
const compressed = once((file) => brotliCompressSync(readFileSync(siteFile(file))).length);
const quickly = once(
  (file) =>
    brotliCompressSync(readFileSync(siteFile(file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
);
/** The bytes of a file that quick compression does not bring below a limit; most files it does. */
const bytesAbove = (file: string, limit: number) => {
  if (quickly(file) <= limit) return [];
  const bytes = compressed(file);
  return bytes > limit ? [{ file, bytes, limit }] : [];
};
const files = builtFiles();
const pages = builtPages();

describe("what a reader pays", () => {
  test("a page's HTML: at most 45 kB compressed for the report to be printed and the ledger, 15 kB for any other", () => {
    // With one quarter the list of ledgers is the ledger.
    const long = /^(bao-cao\/2025-q3\/in|(doi-chieu|so-lieu)\/2025-q3)\/|^doi-chieu\/$/;
    const heavy = pages.flatMap(({ file, tail }) => bytesAbove(file, long.test(tail) ? 45_000 : 15_000));
    expect(heavy).toEqual([]);
  });

  test("styles: at most 12 kB compressed in all", () => {
    const styles = files.filter((file) => file.endsWith(".css"));
    expect(styles.reduce((sum, file) => sum + compressed(file), 0)).toBeLessThan(12_000);
  });

  const scriptsOf = ({ path, root }: (typeof pages)[number]) =>
    root
      .querySelectorAll("script[src]")
      .map((el) => new URL(el.getAttribute("src")!, `http://x/${path}`).pathname.slice(1));
  /** With the modules that a script imports. */
  const withImports = (file: string): string[] => {
    const imported = [...readFileSync(siteFile(file), "utf8").matchAll(/from\s*"\.\/([^"]+)"|import\s*"\.\/([^"]+)"/g)];
    return [file, ...imported.flatMap((match) => withImports(`_astro/${match[1] ?? match[2]}`))];
  };
  const scriptBytes = (page: (typeof pages)[number]) =>
    [...new Set(scriptsOf(page).flatMap(withImports))].reduce((sum, file) => sum + compressed(file), 0);

  test("scripts: at most 5 kB compressed where charts answer, 20 kB where the table is narrowed, 2 kB where a report is checked, 0.6 kB where a citation is copied, 0.3 kB for the `/` key elsewhere", () => {
    for (const page of pages) {
      const charts = page.root.querySelectorAll("[data-chart]").length > 0;
      const alive = charts || /^(chi-tieu|bao-cao|tim-kiem)\//.test(page.tail);
      const own: Record<string, number> = { "chi-tieu/": 20_000, "kiem-tra/": 2000 };
      // Its citation and its address can be copied, and an address opens what is folded.
      if (/^so-lieu\/[a-z]/.test(page.tail)) own[page.tail] = 600;
      const limit = own[page.tail] ?? (alive ? 5000 : page.tail.startsWith("nhung/") ? 1 : 300);
      expect(scriptBytes(page), page.path).toBeLessThan(limit);
    }
  });

  test("a page with all that it loads, its type among it: at most 60 kB compressed, the whole report to be printed 75", () => {
    const type = files.filter((file) => file.endsWith(".woff2")).reduce((sum, file) => sum + compressed(file), 0);
    const stylesOf = ({ path, root }: (typeof pages)[number]) =>
      root
        .querySelectorAll("link[rel='stylesheet']")
        .map((el) => new URL(el.getAttribute("href")!, `http://x/${path}`).pathname.slice(1));
    const heavy = pages.flatMap((page) => {
      const styles = stylesOf(page).reduce((sum, file) => sum + compressed(file), 0);
      const limit = page.path.endsWith("/in/") ? 75_000 : 60_000;
      return bytesAbove(page.file, limit - styles - scriptBytes(page) - type);
    });
    expect(heavy).toEqual([]);
  });

  test("the picker of two quarters: at most 8 kB compressed, only where there are two", () => {
    // With one quarter no page loads it, but it is built.
    const script = files.filter((file) => /^_astro\/compare\.[^/]+\.js$/.test(file));
    expect(script).toHaveLength(1);
    expect(withImports(script[0]!).reduce((sum, file) => sum + compressed(file), 0)).toBeLessThan(8000);
    expect(pages.filter((page) => scriptsOf(page).flatMap(withImports).includes(script[0]!))).toHaveLength(0);
    // What it loads once a pair is chosen, beside the quarters: with the picker 10 kB.
    const view = files.filter((file) => /^_astro\/compare-view\.[^/]+\.js$/.test(file));
    expect(view).toHaveLength(1);
    const both = new Set([script[0]!, view[0]!].flatMap(withImports));
    expect([...both].reduce((sum, file) => sum + compressed(file), 0)).toBeLessThan(10_000);
  });

  /** The bytes of a page that checks a report, with all that it ever loads. */
  const checkBytes = (path: string) => {
    const page = pages.find((one) => one.path === path)!;
    const own = files.filter((file) => /^_astro\/(page|report-check)[.-][^/]+\.js$/.test(file));
    expect(own).toHaveLength(2);
    const source = files.filter((file) => /^kiem-tra\/.+\.json$/.test(file));
    const loaded = new Set([
      page.file,
      ...scriptsOf(page).flatMap(withImports),
      ...own.flatMap(withImports),
      ...source,
      ...files.filter((file) => /\.(css|woff2)$/.test(file)),
    ]);
    // One file is the whole worker: nothing is left to be asked for once a report was chosen.
    expect(readFileSync(siteFile(own.find((file) => file.includes("report-check"))!), "utf8")).not.toMatch(
      /\bimport\(/,
    );
    expect(source).toHaveLength(1);
    return [...loaded].reduce((sum, file) => sum + compressed(file), 0);
  };

  test("the check of a report: at most 450 kB compressed in all, type and styles among it, in English no more", () => {
    const [vietnamese, english] = [checkBytes("kiem-tra/"), checkBytes("en/kiem-tra/")];
    expect(vietnamese).toBeLessThan(450_000);
    expect(english).toBeLessThanOrEqual(vietnamese);
  });

  test("a chart in somebody's frame: at most 30 kB, uncompressed, with its styles and scripts", () => {
    const frames = pages.filter(({ tail }) => tail.startsWith("nhung/"));
    expect(frames.length).toBeGreaterThan(200);
    for (const page of frames) {
      const styles = page.root
        .querySelectorAll("link[rel='stylesheet']")
        .map((el) => new URL(el.getAttribute("href")!, `http://x/${page.path}`).pathname.slice(1));
      const loaded = [page.file, ...styles, ...new Set(scriptsOf(page).flatMap(withImports))];
      expect(page.root.querySelectorAll("img, iframe"), page.path).toEqual([]);
      const bytes = loaded.reduce((sum, file) => sum + readFileSync(siteFile(file)).length, 0);
      expect(bytes, page.path).toBeLessThan(30_000);
      expect(styles.map((file) => readFileSync(siteFile(file), "utf8")).join("")).not.toContain("@font-face");
    }
  });

  test("type: two weights, at most 12 kB each with Vietnamese, and every letter of the pages", () => {
    const fonts = files.filter((file) => file.endsWith(".woff2"));
    expect(fonts).toHaveLength(4);
    for (const weight of ["400", "600"]) {
      const bytes = fonts
        .filter((file) => file.includes(weight))
        .reduce((sum, file) => sum + readFileSync(siteFile(file)).length, 0);
      expect(bytes).toBeLessThan(12_000);
    }
    expect(files.filter((file) => file.endsWith(".woff"))).toEqual([]);
    const known = new Set(LETTERS);
    const lacking = pages.flatMap(({ path, root }) =>
      [...new Set(root.querySelector("body")!.structuredText)]
        .filter((one) => one !== "\n" && !known.has(one))
        .map((one) => `${path} ${one}`),
    );
    expect(lacking).toEqual([]);
  });
});

test("two builds of one state, each in a folder of its own, are the same bytes", async () => {
  const again = await buildSite(FROZEN);
  const digest = (root: string) =>
    Object.fromEntries(
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [file.slice(root.length + 1), createHash("sha256").update(readFileSync(file)).digest("hex")]),
    );
  const first = digest(inject("site"));
  expect(Object.keys(first).length).toBeGreaterThan(140);
  expect(digest(again)).toEqual(first);
  rmSync(dirname(again), { recursive: true });
});
