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
  checkReferences(
    readMdx("t.mdx", text, onMistake),
    { So: ids, Ngay: none, VanBan: none, ChiTieu: none },
    new Set(["people-carried"]),
    onMistake,
  );
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
  const { sections, unwritten } = checkSections(files, outline, onMistake);
  return [
    ...sections.map(({ id, file, state }) => `${id} ${file} ${state}`),
    ...unwritten.map(({ id, file }) => `${id} ${file} unwritten`),
    ...lines(),
  ];
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
    ["Mô hình 02 cấp.", []],
    ["12 cấp", ["1:1 prose-digit"]],
    ["002 cấp", ["1:1 prose-digit"]],
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

describe("checkReferences(file, known, carried, onMistake)", () => {
  test("known ids and footnotes in pairs are right", () => {
    expect(references('<So id="people-total" />a<ChuThich so="1" />\n\n<GhiChu so="1">b</GhiChu>')).toEqual([]);
    expect(references("chữ")).toEqual([]);
  });

  test("an unknown id names the nearest, or none where none is near", () => {
    expect(references('a <So id="people-totl" />')).toEqual(["1:3 id-unknown -> people-total"]);
    expect(references('a <So id="xyz" />')).toEqual(["1:3 id-unknown"]);
    expect(references('a <Ngay id="people-total" />')).toEqual(["1:3 id-unknown"]);
  });

  test("an id that is carried over and not confirmed is said as that", () => {
    expect(references('a <So id="people-carried" />')).toEqual(["1:3 carried-unconfirmed"]);
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

describe("checkSections(files, outline, onMistake)", () => {
  const as = (id: string, state: string, text: string) => `---\nsection: ${id}\nstate: ${state}\n---\n\n${text}\n`;

  test("a leaf has its file, in the order of the outline; a leaf without one is no mistake", () => {
    expect(sections(told("I.2"), told("I.1"))).toEqual(["I.1 1.mdx restated", "I.2 0.mdx restated"]);
    expect(sections(told("I.1"))).toEqual(["I.1 0.mdx restated"]);
    expect(sections()).toEqual([]);
  });

  test("a leaf twice, published or not, and a heading", () => {
    expect(sections(told("I.1"), told("I.2"), told("I.1")).at(-1)).toBe("2:1 section-twice");
    expect(sections(told("I.1"), as("I.1", "draft", "Chữ.")).at(-1)).toBe("2:1 section-twice");
    expect(sections(told("I.1"), told("I")).at(-1)).toMatch(/^2:1 id-unknown/);
  });

  test("a file says what it holds; without the key it is restated", () => {
    expect(sections(as("I.1", "restated", "<YNghia>Chữ.</YNghia>"), as("I.2", "verbatim", "Chữ."))).toEqual([
      "I.1 0.mdx restated",
      "I.2 1.mdx verbatim",
    ]);
    expect(sections(as("I.1", "Verbatim", "Chữ."))).toEqual([
      "2:1 mdx-frontmatter -> ---\nsection: …\nstate: restated | verbatim | draft\n---",
    ]);
  });

  test("a draft is not published and need not open with anything", () => {
    expect(sections(as("I.1", "draft", "Chữ."), told("I.2"))).toEqual(["I.2 1.mdx restated", "I.1 0.mdx unwritten"]);
  });

  test("one hint that is left makes a file a draft, whatever it says of itself", () => {
    expect(sections(as("I.1", "verbatim", "Chữ.\n\nCẦN VIẾT: thêm."))).toEqual(["I.1 0.mdx unwritten"]);
    expect(sections(`---\nsection: I.1\n---\n\n<YNghia>${"CẦN VIẾT: câu.".normalize("NFD")}</YNghia>\n`)).toEqual([
      "I.1 0.mdx unwritten",
    ]);
  });

  test("the report's own sentences may open with what they mean, but nowhere else", () => {
    const opening = "<YNghia>Chữ.</YNghia>";
    expect(sections(as("I.1", "verbatim", `${opening}\n\nChữ.`))).toEqual(["I.1 0.mdx verbatim"]);
    expect(sections(as("I.1", "verbatim", `Chữ.\n\n${opening}`)).at(-1)).toMatch(/^6:1 prose-opening/);
    expect(sections(as("I.1", "verbatim", "")).at(-1)).toMatch(/^1:1 prose-opening/);
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
