import { describe, expect, test } from "vitest";
import { relativeAssets, relativePage } from "../../src/publish/relative-assets.ts";

describe("relativeAssets(path, text)", () => {
  test.each([
    ["_astro/a.css", "url(/_astro/a.woff2)", "url(./a.woff2)"],
    [
      "_astro/a.js",
      "new Worker(new URL(`/_astro/w.js`,``+import.meta.url))",
      "new Worker(new URL(`./w.js`,``+import.meta.url))",
    ],
    ["_astro/a.js", 'new URL("/_astro/w.js", import.meta.url)', 'new URL("./w.js", import.meta.url)'],
    ["_astro/a.js", 'fetch("/_astro/x")', 'fetch("/_astro/x")'],
  ])("in %s %s is %s", (path, text, relative) => {
    expect(relativeAssets(path, text)).toBe(relative);
  });
});

describe("relativePage(path, html)", () => {
  test.each([
    ["index.html", '<script src="/_astro/a.js">', '<script src="./_astro/a.js">'],
    ["bao-cao/2025-q3/index.html", '<link href="/_astro/a.css">', '<link href="../../_astro/a.css">'],
    [
      "en/index.html",
      '<link href="/_astro/a.css"><p>Thái Nguyên</p><img src="/_astro/b.png">',
      '<link href="../_astro/a.css"><p>Thái Nguyên</p><img src="../_astro/b.png">',
    ],
    ["index.html", "<code>/_astro/ and =&quot;/_astro/</code>", "<code>/_astro/ and =&quot;/_astro/</code>"],
    ["index.html", "", ""],
  ])("in %s %s is %s", (path, html, relative) => {
    expect(relativePage(path, Buffer.from(html)).toString()).toBe(relative);
  });
});
