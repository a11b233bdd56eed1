import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { builtFiles, builtPages } from "./site.ts";

const compressed = (file: string) => brotliCompressSync(readFileSync(`dist/${file}`)).length;
const files = builtFiles();

describe("what a reader pays", () => {
  test("a page's HTML: at most 45 kB compressed for the report and the ledger, 15 kB for any other", () => {
    const long = /^(bao-cao|doi-chieu|so-lieu)\/2025-q3\//;
    const heavy = builtPages()
      .map(({ file }) => ({ file, bytes: compressed(file), limit: long.test(file) ? 45_000 : 15_000 }))
      .filter(({ bytes, limit }) => bytes > limit);
    expect(heavy).toEqual([]);
  });

  test("styles: at most 12 kB compressed in all", () => {
    const styles = files.filter((file) => file.endsWith(".css"));
    expect(styles.reduce((sum, file) => sum + compressed(file), 0)).toBeLessThan(12_000);
  });

  test("scripts: at most 2 kB compressed on a page that has one, 0.3 kB for the `/` key on any other", () => {
    for (const { path, root } of builtPages()) {
      const sources = root
        .querySelectorAll("script[src]")
        .map((el) => new URL(el.getAttribute("src")!, `http://x/${path}`).pathname.slice(1));
      const bytes = sources.reduce((sum, file) => sum + compressed(file), 0);
      expect(bytes, path).toBeLessThan(/^(bao-cao\/|chi-tieu\/$|tim-kiem\/)/.test(path) ? 2000 : 300);
    }
  });

  test("type: two weights, at most 35 kB each with Vietnamese", () => {
    const fonts = files.filter((file) => file.endsWith(".woff2"));
    expect(fonts).toHaveLength(4);
    for (const weight of ["400", "600"]) {
      const bytes = fonts
        .filter((file) => file.includes(weight))
        .reduce((sum, file) => sum + readFileSync(`dist/${file}`).length, 0);
      expect(bytes).toBeLessThan(35_000);
    }
    expect(files.filter((file) => file.endsWith(".woff"))).toEqual([]);
  });
});

test("two builds of one state are the same bytes", () => {
  const folder = mkdtempSync(join(tmpdir(), "cchc-"));
  execFileSync(process.execPath, ["scripts/build.ts", "--out", `${folder}/again`], { stdio: "ignore" });
  const digest = (root: string) =>
    Object.fromEntries(
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [file.slice(root.length + 1), createHash("sha256").update(readFileSync(file)).digest("hex")]),
    );
  const first = digest("dist");
  expect(Object.keys(first).length).toBeGreaterThan(140);
  expect(digest(`${folder}/again`)).toEqual(first);
  rmSync(folder, { recursive: true });
});
