import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { htmlMistakes } from "./html.ts";
import { builtPages } from "./site.ts";

const pages = builtPages();

describe("every page", () => {
  test("is valid HTML", async () => {
    const messages: string[] = [];
    for (const { path, html } of pages) {
      messages.push(...(await htmlMistakes(html)).map((mistake) => `${path}:${mistake}`));
    }
    expect(messages.slice(0, 20)).toEqual([]);
  });

  test.each(pages.map((page) => [page.path, page] as const))(
    "%s has a policy, a language, a title and one h1",
    (_, page) => {
      const { root } = page;
      const policy = root.querySelector("meta[http-equiv='Content-Security-Policy']")!.getAttribute("content")!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain("unsafe-inline");
      expect(root.querySelector("html")!.getAttribute("lang")).toBe("vi");
      expect(root.querySelector("title")!.text.length).toBeGreaterThan(5);
      expect(root.querySelector("meta[name='description']")!.getAttribute("content")!.length).toBeGreaterThan(10);
      expect(root.querySelectorAll("h1")).toHaveLength(1);
    },
  );

  test.each(pages.map((page) => [page.path, page] as const))(
    "%s holds nothing that its policy would block",
    (_, { root }) => {
      expect(root.querySelectorAll("[style], style")).toEqual([]);
      expect(root.querySelectorAll("script:not([src]):not([type='application/ld+json'])")).toEqual([]);
      expect(root.querySelectorAll("[onclick], [onload], [onerror]")).toEqual([]);
    },
  );

  test.each(pages.map((page) => [page.path, page] as const))(
    "%s is written in NFC without glued sentences or stray spaces",
    (_, { html }) => {
      expect(html).toBe(html.normalize("NFC"));
      const blocks = html.replace(
        /<\/?(p|li|t[dhr]|d[dt]|h\d|div|section|caption|option|label|summary|span class="block)/g,
        " $&",
      );
      const text = parse(blocks).querySelector("body")!.text;
      expect(text.match(/.{0,30}\p{Ll}[.:;]\p{Lu}.{0,12}/gu)).toBeNull();
      // A mark (≠, ≈) stands apart from what follows it; nothing else does.
      expect(text.match(/.{0,30}[^\s≠≈)] [,.;:](?![\d.]).{0,12}/gu)).toBeNull();
    },
  );
});
