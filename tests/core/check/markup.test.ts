import { describe, expect, test } from "vitest";
import { checkMarkup } from "../../../src/core/check/markup.ts";
import { readMdx } from "../../../src/load/mdx.ts";
import { collector } from "../quantities.ts";

/** The mistakes of a text as a section or a page; what MDX itself refuses counts too. */
function mistakes(text: string, kind: "section" | "page" = "section"): string[] {
  const { onMistake, lines } = collector();
  checkMarkup(readMdx("t.mdx", text, onMistake), kind, onMistake);
  return lines();
}
const codes = (text: string, kind?: "section" | "page") => mistakes(text, kind).map((line) => line.split(" ")[1]);

describe("checkMarkup(file, kind, onMistake) allows", () => {
  test.each([
    "Một đoạn **đậm**, *nghiêng*.\n\n- một\n- hai\n\n1. ba",
    "---\nsection: I.1\n---\n\n<YNghia>Chữ</YNghia>",
    '<So id="a" /> <So id="a" khong-don-vi /> <Ngay id="d" /> <VanBan id="v" ngay thuong /> <ChiTieu id="I.1" />',
    'Chữ<ChuThich so="1" />\n\n<GhiChu so="1">\n\n- một\n\n</GhiChu>',
    "[a](https://example.org) [b](mailto:a@example.org) [c](#muc) [d](../du-lieu/) [e](chi-tieu/)",
    "",
  ])("section %j", (text) => {
    expect(mistakes(text)).toEqual([]);
  });

  test("page: headings, tables, code and quotes", () => {
    const text = "# Một\n\n> lời\n\n`mã` \n\n```csv\nid,value\n```\n\n| a | b |\n| --- | --- |\n| 1 | 2 |";
    expect(mistakes(text, "page")).toEqual([]);
    expect(new Set(codes(text))).toEqual(new Set(["mdx-heading", "mdx-html"]));
  });
});

describe("checkMarkup(file, kind, onMistake) refuses code of any kind", () => {
  test.each([
    ['import x from "x"', "mdx-import"],
    ["export const x = 1", "mdx-import"],
    ["a {b} c", "mdx-expression"],
    ["{process.exit()}", "mdx-expression"],
    ["{/* ghi chú */}", "mdx-expression"],
    ["<script>x</script>", "mdx-html"],
    ["<iframe src='x' />", "mdx-html"],
    ["<style>x</style>", "mdx-html"],
    ["<svg onload='x' />", "mdx-html"],
    ["<></>", "mdx-html"],
    ["![a](b.png)", "mdx-image"],
    ["<Fragment set:html='x' />", "mdx-component"],
    ["<Astro.self />", "mdx-component"],
    ["<So id={a} />", "mdx-attribute"],
    ["<So {...a} />", "mdx-attribute"],
    ["<So id='a' set:html='x' />", "mdx-attribute"],
    ["<So id='a' client:load />", "mdx-attribute"],
    ["<YNghia style='x'>a</YNghia>", "mdx-attribute"],
    ["<So id='' />", "mdx-attribute"],
    ["<So id />", "mdx-attribute"],
    ["<GhiChu>a</GhiChu>", "mdx-attribute"],
    ["a <b", "mdx-syntax"],
    ["a {b", "mdx-syntax"],
    ["<!-- a -->", "mdx-syntax"],
  ])("%j: %s", (text, code) => {
    for (const kind of ["section", "page"] as const) expect(codes(text, kind)).toEqual([code]);
  });

  test("hidden inside what is allowed it is found too", () => {
    expect(codes("- **a *b {c}* d**")).toEqual(["mdx-expression"]);
    expect(codes("<YNghia>a <script>b</script></YNghia>")).toEqual(["mdx-html"]);
    expect(codes("| a |\n| --- |\n| {b} |", "page")).toEqual(["mdx-expression"]);
  });

  test("places are right behind accents, and a near name is proposed", () => {
    expect(mistakes("Một\n\nĐường đã <Chitieu id='a' />")).toEqual(["3:10 mdx-component -> ChiTieu"]);
  });
});

describe("checkMarkup(file, kind, onMistake) refuses links that run or load", () => {
  test.each([
    "javascript:alert()",
    "JavaScript:alert()",
    "<java\tscript:alert()>",
    "java&Tab;script:alert()",
    "java&NewLine;script:alert()",
    "javascript&colon;alert()",
    "&#106;avascript:alert()",
    "vbscript:x",
    "data:text/html,x",
    "http://example.org",
    "ftp://example.org",
    "file:///etc/passwd",
    "mailto:javascript:x",
    "<mailto:java\tscript:x>",
    "blob:x",
    "tel:1",
    "//example.org",
    "/\\\\example.org",
    "https:example.org",
    "https://",
    "https://[",
    "https://a:b@example.org",
    "mailto:a@example.org?subject=x",
    "mailto:",
  ])("[a](%s)", (url) => {
    for (const kind of ["section", "page"] as const) expect(codes(`[a](${url})`, kind)).toEqual(["mdx-link"]);
  });

  test("one that counts from the host's root is corrected", () => {
    expect(mistakes("[a](/chi-tieu/)")).toEqual(["1:1 mdx-link-root -> ../chi-tieu/"]);
    expect(mistakes("[a](/)", "page")).toEqual(["1:1 mdx-link-root -> ../"]);
    expect(codes("[a](</chi tieu/>)")).toEqual(["mdx-link-root"]);
  });

  test("a character that nobody sees is a mistake of its own", () => {
    expect(codes("[a](<&#1;javascript:alert()>)")).toEqual(["mdx-link", "cell-control-character"]);
  });

  test("a definition cannot hide one", () => {
    expect(codes("[a][b]\n\n[b]: javascript:x")).toEqual(["mdx-html", "mdx-html"]);
  });
});
