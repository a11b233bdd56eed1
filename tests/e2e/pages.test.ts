import { createHash } from "node:crypto";
import type { HTMLElement } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { htmlMistakes } from "./html.ts";
import { builtPages } from "./site.ts";

const pages = builtPages();
type Page = (typeof pages)[number];

/** What is wrong with each page, as `path: what`; the list is short enough to read. */
const wrongIn = (look: (page: Page) => string[]) =>
  pages.flatMap((page) => look(page).map((what) => `${page.path}: ${what}`)).slice(0, 20);

/** Names of what does not hold. */
const broken = (rules: Record<string, boolean>) => Object.keys(rules).filter((rule) => !rules[rule]);

describe("every page", () => {
  test("is there", () => {
    expect(pages.filter(({ locale }) => locale === "vi").length).toBeGreaterThan(390);
    expect(pages.filter(({ locale }) => locale === "en").length).toBeGreaterThan(390);
  });

  test.each(["vi", "en"])(
    "is valid HTML: %s",
    async (language) => {
      const messages: string[] = [];
      for (const { path, html } of pages.filter(({ locale }) => locale === language)) {
        messages.push(...(await htmlMistakes(html)).map((mistake) => `${path}:${mistake}`));
      }
      expect(messages.slice(0, 20)).toEqual([]);
    },
    120_000,
  );

  test("has a policy, a language, a title, a description and one h1", () => {
    const wrong = wrongIn(({ root, locale }) => {
      const content = (selector: string) => root.querySelector(selector)?.getAttribute("content") ?? "";
      const policy = content("meta[http-equiv='Content-Security-Policy']");
      return broken({
        policy: policy.includes("default-src 'none'") && !policy.includes("unsafe-inline"),
        language: root.querySelector("html")?.getAttribute("lang") === locale,
        title: (root.querySelector("title")?.text.length ?? 0) > 5,
        description: content("meta[name='description']").length > 10,
        "one h1": root.querySelectorAll("h1").length === 1,
      });
    });
    expect(wrong).toEqual([]);
  });

  test("holds nothing that its policy would block", () => {
    const blocked = ["[style], style", "[onclick], [onload], [onerror]"];
    const inline = (root: HTMLElement) => {
      const policy = root.querySelector("meta[http-equiv='Content-Security-Policy']")!.getAttribute("content")!;
      const scripts = root.querySelectorAll("script:not([src]):not([type='application/ld+json'])");
      const hash = (text: string) => createHash("sha256").update(text).digest("base64");
      return scripts.filter(({ innerHTML }) => !policy.includes(`'sha256-${hash(innerHTML)}'`)).map(String);
    };
    const wrong = wrongIn(({ root }) => [
      ...blocked.filter((selector) => root.querySelector(selector)),
      ...inline(root),
    ]);
    expect(wrong).toEqual([]);
  });

  test("is written in NFC without glued sentences or stray spaces", () => {
    const wrong = wrongIn(({ html }) => {
      // Blocks stand apart; what is typed as it stands is no sentence.
      const text = html
        .slice(html.indexOf("<body"))
        .replace(/<(script|code)\b.*?<\/\1>/gs, "x")
        .replace(/<\/?(p|li|t[dhr]|d[dt]|h\d|div|section|caption|option|label|summary|span class="block)/g, " $&")
        .replace(/<(?:"[^"]*"|[^">])*>/g, "")
        .replace(/&#?\w+;/g, "&");
      return [
        ...(html === html.normalize("NFC") ? [] : ["not NFC"]),
        ...(text.match(/.{0,30}\p{Ll}[.:;]\p{Lu}.{0,12}/gu) ?? []),
        // A mark (≠, ≈, *) stands apart from what follows it; nothing else does.
        ...(text.match(/.{0,30}[^\s≠≈*)] [,.;:](?![\d.]).{0,12}/gu) ?? []),
      ];
    });
    expect(wrong).toEqual([]);
  });
});
