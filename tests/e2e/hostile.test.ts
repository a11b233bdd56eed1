import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { XMLValidator } from "fast-xml-parser";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../build-site.ts";
import { ALL_FILES, allFields, ELEMENT, freeFields, HOSTILE } from "../hostile.ts";
import { assembleFiles, type Files, folderOf } from "../load/fixture.ts";
import { useBrowser } from "./browser.ts";
import { htmlMistakes } from "./html.ts";
import { serve } from "./serve.ts";
import { brokenLinks, builtFiles, builtPages } from "./site.ts";

const open = useBrowser();

/** The base with a hostile text in every field that holds one: each field another, in turns. */
function hostileFiles(): Files {
  return freeFields(allFields()).reduce<Files>((files, { put }, index) => {
    const turns = HOSTILE.map((_, turn) => HOSTILE[(index + turn) % HOSTILE.length]!);
    const passing = turns.map((text) => put(files, text)).find((one) => assembleFiles(one).mistakes.length === 0);
    return passing ?? files;
  }, ALL_FILES);
}

let root: string;
let site: string;
let host: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  root = folderOf(hostileFiles());
  site = await buildSite(root);
  host = await serve(site);
}, 120_000);
afterAll(() => {
  host.close();
  for (const folder of [root, dirname(site)]) rmSync(folder, { recursive: true });
});

describe("a site of hostile texts", () => {
  test("is valid HTML without an element or attribute out of a text, and no link of it is broken", async () => {
    const pages = builtPages(site);
    expect(pages.length).toBeGreaterThan(20);
    for (const { path, html, root: page } of pages) {
      expect(
        page.querySelectorAll(`${ELEMENT}, [onerror], [onload], [onmouseover], [onfocus], [autofocus]`),
        path,
      ).toEqual([]);
      expect(page.querySelectorAll("a[href^='javascript'], iframe, base[href^='/'], object"), path).toEqual([]);
      expect(page.querySelectorAll("title").length, path).toBeGreaterThan(0);
      expect(await htmlMistakes(html), path).toEqual([]);
    }
    expect(brokenLinks(site)).toEqual([]);
  });

  test("every output parses", () => {
    for (const file of builtFiles(site)) {
      const text = readFileSync(join(site, file), "utf8");
      if (/\.(json|jsonld)$/.test(file)) expect(() => JSON.parse(text), file).not.toThrow();
      if (/\.(xml|svg)$/.test(file)) expect([file, XMLValidator.validate(text)]).toEqual([file, true]);
    }
    for (const { path, root: page } of builtPages(site))
      for (const { innerHTML } of page.querySelectorAll("script[type='application/ld+json']"))
        expect(() => JSON.parse(innerHTML), path).not.toThrow();
  });

  describe.each([
    ["with its policy", false],
    ["without a policy", true],
  ])("%s", (_, bypassCSP) => {
    test("nothing runs, no page is wider than the screen, and each shows its heading", async () => {
      const page = await open({ bypassCSP, viewport: { width: 320, height: 700 } });
      const said: string[] = [];
      page.on("console", (message) => void (message.type() === "error" && said.push(message.text())));
      page.on("pageerror", (error) => void said.push(String(error)));
      for (const { path } of builtPages(site).filter(({ path: one }) => isKind(one))) {
        await page.goto(host.root + path);
        expect({ path, ...(await stateOf(page)) }).toEqual({
          path,
          hacked: false,
          isWide: false,
          headings: 1,
          elements: 0,
        });
      }
      expect(said).toEqual([]);
    }, 120_000);
  });
});

/** A page of each kind; of those with an id one. */
const KINDS = [
  "",
  "about/",
  "bao-cao/2031-q1/",
  "bao-cao/2031-q1/i/",
  "bao-cao/2031-q1/in/",
  "bao-cao/2031-q1/van-ban/",
  "chi-tieu/",
  "chi-tieu/i-1/",
  "chi-tieu/ii-2/",
  "chi-so/",
  "so-sanh/",
].concat(
  [
    "nhung/people-parts/",
    "nhung/i-1/",
    "so-lieu/2031-q1/",
    "doi-chieu/",
    "doi-chieu/2031-q1/",
    "kien-nghi/",
    "du-lieu/",
  ],
  [
    "du-lieu/2031-q1/",
    "du-lieu/2031-q1/phien-ban-1/",
    "du-lieu/tu-dien/",
    "api/v1/",
    "tim-kiem/",
    "kiem-tra/",
    "404.html",
  ],
);
const isKind = (path: string) => KINDS.includes(path);

async function stateOf(page: Page) {
  return page.evaluate((element) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      hacked: "hacked" in globalThis,
      isWide: scrollWidth > clientWidth,
      headings: document.querySelectorAll("h1").length,
      elements: document.querySelectorAll(element).length,
    };
  }, ELEMENT);
}
