import { describe, expect, test } from "vitest";
import { checkDigits } from "../../../src/core/check/digits.ts";
import { checkReferences, referencesIn } from "../../../src/core/check/references.ts";
import { checkSections, frontmatterOf } from "../../../src/core/check/sections.ts";
import { readMdx } from "../../../src/load/mdx.ts";
import { collector } from "../quantities.ts";

const exceptions = ["năm 2025", "2 cấp", "3G/4G/5G"];

function digits(text: string): string[] {
  const { onMistake, lines } = collector();
  checkDigits(readMdx("t.mdx", text, onMistake), exceptions, onMistake);
  return lines();
}
function references(text: string): string[] {
  const { onMistake, lines } = collector();
  const ids = new Set(["people-total", "people-women"]);
  const none = new Set<string>();
  checkReferences(readMdx("t.mdx", text, onMistake), { So: ids, Ngay: none, VanBan: none, ChiTieu: none }, onMistake);
  return lines();
}
function sections(...texts: string[]): string[] {
  const { onMistake, lines } = collector();
  const outline = ["I", "I.1", "I.2"].map((id) => {
    return {
      id,
      title: { vi: id, en: id },
      area: "",
      role: "" as const,
      depth: id.split(".").length,
      leaf: id !== "I",
    };
  });
  const files = texts.map((text, index) => readMdx(`${index}.mdx`, text, onMistake));
  const found = checkSections(files, outline, "folder", onMistake).map(({ id, file }) => `${id} ${file}`);
  return [...found, ...lines()];
}
const told = (id: string) => `---\nsection: ${id}\n---\n\n<YNghia>Chữ.</YNghia>\n`;

describe("checkDigits(file, exceptions, onMistake)", () => {
  test.each([
    ["Không có số.", []],
    ["Trong năm 2025, Năm 2025 và mô hình 2 cấp, mạng 3G/4G/5G.", []],
    ["Đúng năm\n2025 này, năm\u00a02025.", []],
    ['Có <So id="a1" /> ở [đây](https://example.org/2025).', []],
    ["năm 20255", ["1:5 prose-digit"]],
    ["năm 2025,5", ["1:5 prose-digit"]],
    ["12 cấp", ["1:1 prose-digit"]],
    ["Có 1.587 và 99,91%.", ["1:4 prose-digit", "1:13 prose-digit"]],
    ["- một\n- hai 2", ["2:7 prose-digit"]],
    ["**đã 3**", ["1:6 prose-digit"]],
    ["<YNghia>Có 5</YNghia>", ["1:12 prose-digit"]],
    ["１２", ["1:1 prose-digit"]],
  ])("%j: %j", (text, found) => {
    expect(digits(text)).toEqual(found);
    expect(digits(text.normalize("NFD"))).toEqual(found);
  });
});

describe("checkReferences(file, known, onMistake)", () => {
  test("known ids and footnotes in pairs are right", () => {
    expect(references('<So id="people-total" />a<ChuThich so="1" />\n\n<GhiChu so="1">b</GhiChu>')).toEqual([]);
    expect(references("chữ")).toEqual([]);
  });

  test("an unknown id names the nearest, or none where none is near", () => {
    expect(references('a <So id="people-totl" />')).toEqual(["1:3 id-unknown -> people-total"]);
    expect(references('a <So id="xyz" />')).toEqual(["1:3 id-unknown"]);
    expect(references('a <Ngay id="people-total" />')).toEqual(["1:3 id-unknown"]);
  });

  test("a mark without text, a text without mark, a mark or text twice", () => {
    expect(references('a<ChuThich so="1" />')).toEqual(['1:2 footnote-missing -> <GhiChu so="1">…</GhiChu>']);
    expect(references('<GhiChu so="1">b</GhiChu>')).toEqual(['1:1 footnote-missing -> <ChuThich so="1" />']);
    expect(references('a<ChuThich so="1" /><ChuThich so="1" />\n\n<GhiChu so="1">b</GhiChu>')).toEqual([
      "1:21 footnote-twice",
    ]);
    expect(references('a<ChuThich so="1" />\n\n<GhiChu so="1">b</GhiChu>\n\n<GhiChu so="1">b</GhiChu>')).toEqual([
      "5:1 footnote-twice",
    ]);
  });

  test("referencesIn(file, component) takes the ids of that component alone", () => {
    const { onMistake } = collector();
    const file = readMdx(
      "t.mdx",
      'a <So id="a" /> <Ngay id="b" />\n\n<GhiChu so="1"><So id="c" /></GhiChu>',
      onMistake,
    );
    expect([...referencesIn(file, "So")]).toEqual(["a", "c"]);
    expect([...referencesIn({ file: "t.mdx", tree: null }, "So")]).toEqual([]);
  });
});

describe("checkSections(files, outline, folder, onMistake)", () => {
  test("each leaf has its file, in the order of the outline", () => {
    expect(sections(told("I.2"), told("I.1"))).toEqual(["I.1 1.mdx", "I.2 0.mdx"]);
  });

  test("a leaf without a file, a leaf twice, a heading or nothing told", () => {
    expect(sections(told("I.1"))).toEqual(["I.1 0.mdx", "1:1 section-missing -> section: I.2"]);
    expect(sections(told("I.1"), told("I.2"), told("I.1")).at(-1)).toBe("2:1 section-twice");
    expect(sections(told("I.1"), told("I")).at(-1)).toMatch(/^2:1 id-unknown/);
  });

  test("a file that cannot be read may tell the leaf that seems to miss", () => {
    expect(sections(told("I.1"), "{").filter((line) => line.includes("section-missing"))).toEqual([]);
    expect(sections(told("I.1"), "chữ").filter((line) => line.includes("section-missing"))).toEqual([]);
  });

  test("a section opens with what it means, once", () => {
    const head = "---\nsection: I.1\n---\n\n";
    expect(sections(`${head}Chữ.`, told("I.2")).at(-1)).toBe("5:1 prose-opening -> <YNghia>…</YNghia>");
    expect(sections(head, told("I.2")).at(-1)).toBe("1:1 prose-opening -> <YNghia>…</YNghia>");
  });

  test.each([
    "",
    "---\n---",
    "---\nsection: [\n---",
    "---\n- I.1\n---",
    "---\nsection: [I.1]\n---",
    "---\nsection:\n---",
    "---\nsection: I.1\nx: y\n---",
  ])("frontmatterOf(%j) is a mistake", (text) => {
    const { onMistake, lines } = collector();
    expect(frontmatterOf(readMdx("t.mdx", text, onMistake), ["section"], onMistake)).toBeNull();
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toContain("mdx-frontmatter");
  });

  test("frontmatterOf(a tower of aliases) is a mistake and does not throw", () => {
    const rows = [..."bcdefghij"].map((key, index) => `${key}: &${key} [${`*${"abcdefghi"[index]},`.repeat(9)}]`);
    const { onMistake, lines } = collector();
    const file = readMdx("t.mdx", `---\na: &a [x,x,x,x,x,x,x,x,x]\n${rows.join("\n")}\n---`, onMistake);
    expect(frontmatterOf(file, ["section"], onMistake)).toBeNull();
    expect(lines()).toHaveLength(1);
  });
});
