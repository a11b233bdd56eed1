import { describe, expect, test } from "vitest";
import { langOf } from "../../src/i18n/locale.ts";
import { pageIn, sectionIn } from "../../src/i18n/translated.ts";

const vietnamese = { type: "root", children: [{ type: "text", value: "Tỉnh có 92 xã." }] };
const english = { type: "root", children: [{ type: "text", value: "The province has 92 communes." }] };

describe("sectionIn(section, locale)", () => {
  test("a section is read in the language of the page, and says so", () => {
    const section = { tree: vietnamese, english };
    expect(sectionIn(section, "vi")).toEqual({ tree: vietnamese, locale: "vi" });
    expect(sectionIn(section, "en")).toEqual({ tree: english, locale: "en" });
    expect(langOf(sectionIn(section, "en"), "en")).toBeUndefined();
  });

  test("without English it is read in Vietnamese, marked as such on an English page", () => {
    const text = sectionIn({ tree: vietnamese, english: null }, "en");
    expect(text).toEqual({ tree: vietnamese, locale: "vi" });
    expect(langOf(text, "en")).toBe("vi");
    expect(langOf(text, "vi")).toBeUndefined();
  });
});

describe("pageIn(page, locale)", () => {
  const page = {
    slug: "gioi-thieu",
    quarter: "",
    title: "Giới thiệu",
    description: "Trang này là gì",
    tree: vietnamese,
  };
  const about = { title: "About", description: "What this site is", tree: english };

  test("title, description and text are of one language", () => {
    expect(pageIn({ ...page, english: about }, "en")).toEqual({ ...about, locale: "en" });
    const own = { title: "Giới thiệu", description: "Trang này là gì", tree: vietnamese, locale: "vi" };
    expect(pageIn({ ...page, english: about }, "vi")).toEqual(own);
    expect(pageIn({ ...page, english: null }, "en")).toEqual(own);
  });
});
