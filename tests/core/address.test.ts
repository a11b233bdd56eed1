import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  indicatorSlug,
  inLanguage,
  inOtherLanguage,
  paths,
  relativePath,
  resolvedPath,
} from "../../src/core/address.ts";

const part = fc.stringMatching(/^[a-z0-9-]{1,5}$/);
const page = fc.array(part, { maxLength: 4 }).map((parts) => `/${parts.map((name) => `${name}/`).join("")}`);
const file = fc.tuple(page, part).map(([folder, name]) => `${folder}${name}.csv`);
const fragment = fc.option(part, { nil: "" }).map((name) => name && `#${name}`);
const target = fc.tuple(fc.oneof(page, file), fragment).map(([path, hash]) => path + hash);

describe("relativePath(from, to)", () => {
  test.each([
    ["/chi-tieu/i-1/", "/du-lieu/", "../../du-lieu/"],
    ["/", "/chi-tieu/", "chi-tieu/"],
    ["/chi-tieu/", "/", "../"],
    ["/chi-tieu/", "/chi-tieu/", "./"],
    ["/", "/", "./"],
    ["/chi-tieu/", "/chi-tieu/i-1/", "i-1/"],
    ["/chi-tieu/i-1/", "/chi-tieu/", "../"],
    ["/chi-tieu/i-1/", "/chi-tieu/i-2/", "../i-2/"],
    ["/bao-cao/2025-q3/", "/bao-cao/2025-q3/#ii-1", "#ii-1"],
    ["/", "/bao-cao/2025-q3/#ii-1", "bao-cao/2025-q3/#ii-1"],
    ["/chi-tieu/", "/#a", "../#a"],
    ["/du-lieu/", "/du-lieu/2025-q3/a.csv", "2025-q3/a.csv"],
    ["/en/du-lieu/", "/du-lieu/", "../../du-lieu/"],
    ["/a/b/", "/a/b", "../b"],
  ])("relativePath(%j, %j) is %j", (from, to, relative) => {
    expect(relativePath(from, to)).toBe(relative);
  });

  test("resolved by a browser at any sub-path it is the target", () => {
    fc.assert(
      fc.property(page, target, page, (from, to, base) => {
        const root = `https://example.org${base.slice(0, -1)}`;
        expect(new URL(relativePath(from, to), root + from).href).toBe(root + to);
      }),
    );
  });

  test("it is never absolute", () => {
    fc.assert(
      fc.property(page, target, (from, to) => {
        expect(relativePath(from, to)).not.toMatch(/^\/|:/);
      }),
    );
  });
});

describe("resolvedPath(from, link)", () => {
  test.each([
    ["/bao-cao/2025-q3/", "../../du-lieu/#tat-ca", "/du-lieu/#tat-ca"],
    ["/bao-cao/2025-q3/", "#ii-1", "/bao-cao/2025-q3/#ii-1"],
    ["/gioi-thieu/", "../tim-kiem/?q=mot", "/tim-kiem/?q=mot"],
    ["/gioi-thieu/", "..", "/"],
    ["/", "feed.xml", "/feed.xml"],
    ["/gioi-thieu/", "../../khac/", null],
  ])("from %s the link %s leads to %s", (from, link, path) => {
    expect(resolvedPath(from, link)).toBe(path);
  });
});

describe("paths", () => {
  test("indicatorSlug(id) is lower case with hyphens", () => {
    expect(indicatorSlug("VII.4.3.1")).toBe("vii-4-3-1");
  });

  test("public addresses stay what they are: they never change once published", () => {
    expect(paths.report("2025-q3")).toBe("/bao-cao/2025-q3/");
    expect(paths.reportPart("2025-q3", "II.2")).toBe("/bao-cao/2025-q3/ii-2/");
    expect(paths.wholeReport("2025-q3")).toBe("/bao-cao/2025-q3/in/");
    expect(paths.document("2025-q3", "x")).toBe("/bao-cao/2025-q3/van-ban/#van-ban-x");
    expect(paths.indicator("vii-4-3-1")).toBe("/chi-tieu/vii-4-3-1/");
    expect(paths.ledger("2025-q3")).toBe("/doi-chieu/2025-q3/");
    expect(paths.quarterFile("2025-q3", "indicators.csv")).toBe("/du-lieu/2025-q3/indicators.csv");
    expect(paths.indicatorQuarter("i-1", "2025-q3")).toBe("/chi-tieu/i-1/#quy-2025-q3");
    expect(paths.proposals).toBe("/kien-nghi/");
    expect(paths.versions("2025-q3")).toBe("/du-lieu/2025-q3/#phien-ban");
    expect(paths.version("2025-q3", 1)).toBe("/du-lieu/2025-q3/phien-ban-1/");
    expect(paths.versionValue("2025-q3", 2, "VII.4.3.1")).toBe("/du-lieu/2025-q3/phien-ban-2/#vii-4-3-1");
    expect(paths.versionValue("2025-q3", 1, "dossiers-received")).toBe(
      "/du-lieu/2025-q3/phien-ban-1/#dossiers-received",
    );
  });
});

describe("inLanguage(path, locale)", () => {
  test.each([
    paths.home,
    paths.indicator("i-1"),
    paths.reportPart("2025-q3", "II.1"),
    paths.api,
    paths.search,
    paths.feed,
    paths.feedArchive(1),
    paths.card("trang-dau"),
    paths.embed("i-1"),
    paths.chartFile("i-1", "svg"),
    paths.comparedQuarter("2025-q3"),
    paths.searchWords,
    paths.searchIndex,
  ])("%s, a page or a file with words, stands below the language", (path) => {
    expect(inLanguage(path, "en")).toBe(`/en${path}`);
    expect(inLanguage(path, "vi")).toBe(path);
  });

  test.each([
    paths.quarterFile("2025-q3", "indicators.csv"),
    paths.catalogue,
    paths.indicatorFile("i-1", "-excel"),
    paths.chartFile("i-1", "-excel"),
    paths.chartsOfQuarter("2025-q3"),
    paths.apiFile("index.json"),
    "/favicon.svg",
  ])("%s is the same in every language", (path) => {
    expect(inLanguage(path, "en")).toBe(path);
  });
});

describe("inOtherLanguage(address, from, to)", () => {
  test.each([
    ["/", "/en/"],
    ["/chi-tieu/i-1/", "/en/chi-tieu/i-1/"],
    ["/bao-cao/2025-q3/ii-2/", "/en/bao-cao/2025-q3/ii-2/"],
    ["/feed.xml", "/en/feed.xml"],
  ])("%s and %s are the same page", (vietnamese, english) => {
    expect(inOtherLanguage(vietnamese, "vi", "en")).toBe(english);
    expect(inOtherLanguage(english, "en", "vi")).toBe(vietnamese);
    expect(inOtherLanguage(english, "en", "en")).toBe(english);
    expect(inOtherLanguage(vietnamese, "vi", "vi")).toBe(vietnamese);
  });
});
