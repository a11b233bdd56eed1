import { describe, expect, test } from "vitest";
import type { Locale } from "../../src/core/number.ts";
import { readMdx } from "../../src/load/mdx.ts";
import { footnoteAnchors, type ProseView, proseView } from "../../src/views/prose-view.ts";

const viewOf = (text: string, locale: Locale = "vi") =>
  proseView(readMdx("a.mdx", text, (mistake) => expect(mistake).toBeNull()).tree!, "", locale);

/** An element as `name[attributes](children)`, a text in quotes. */
function written(pieces: readonly ProseView[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return JSON.stringify(piece);
      const attributes = Object.entries(piece.attributes).map(([name, value]) => `${name}=${value}`);
      return `${piece.name}[${attributes.join(" ")}](${written(piece.children)})`;
    })
    .join(" ");
}

describe("proseView(tree, footnotes, locale)", () => {
  test.each([
    ["", ""],
    ["---\ntitle: A\n---\n\nMột\n", 'p[]("Một")'],
    ["*a* **b** `c<d`", 'p[](em[]("a") " " strong[]("b") " " code[]("c<d"))'],
    ["a  \nb", 'p[]("a" br[]() "b")'],
    ['[nơi](../x/#mục "Tên")', 'p[](a[href=../x/#mục title=Tên]("nơi"))'],
    [
      "Theo biểu mẫu I.3.1, giai đoạn 2021 - 2030",
      'p[]("Theo biểu\u00a0mẫu\u00a0I.3.1, giai\u00a0đoạn\u00a02021\u00a0–\u00a02030")',
    ],
    ["`mục 1` a", 'p[](code[]("mục 1") " a")'],
    [
      "Báo cáo số 15/BC-UBND ngày 19/9",
      'p[]("Báo cáo số\u00a0" span[class=whitespace-nowrap]("15/BC-UBND") " ngày\u00a019/9")',
    ],
    ["> a", 'blockquote[](p[]("a"))'],
    ["```sh\nnpm start\n```", 'pre[](code[class=language-sh]("npm start\\n"))'],
    ["```\na\n```", 'pre[](code[]("a\\n"))'],
    ["![Hình](../../public/huong-dan/x.png)", "p[](Image[src=../../public/huong-dan/x.png alt=Hình]())"],
    [
      "| A | B |\n| - | - |\n| 1 | 2 |",
      'table[](thead[](tr[](th[]("A") th[]("B"))) tbody[](tr[](td[]("1") td[]("2"))))',
    ],
  ])("%j is %s", (text, expected) => {
    expect(written(viewOf(text))).toBe(expected);
  });

  test("in an English text what is emphasized is Vietnamese, typeset as such; in a Vietnamese one it is emphasized", () => {
    expect(written(viewOf("communes (*xã, mục 2*), section 2", "en"))).toBe(
      'p[]("communes (" i[lang=vi]("xã, mục\u00a02") "), section\u00a02")',
    );
    expect(written(viewOf("***Tên*** (a name)", "en"))).toBe('p[](i[lang=vi](strong[]("Tên")) " (a name)")');
    expect(written(viewOf("*xã*"))).toBe('p[](em[]("xã"))');
    expect(written(viewOf("`tổng` or `sum`", "en"))).toBe('p[](code[lang=vi]("tổng") " or " code[]("sum"))');
    expect(written(viewOf("```csv\ntổng\n```", "en"))).toBe('pre[lang=vi](code[class=language-csv]("tổng\\n"))');
  });

  test("headings have the ids that the search index gives them: two that read the same differ", () => {
    expect(written(viewOf("## Sửa số\n\n### Sửa số"))).toBe('h2[id=sửa-số]("Sửa số") h3[id=sửa-số-1]("Sửa số")');
  });

  test("items that stand close are lines, items that stand apart are paragraphs", () => {
    expect(written(viewOf("- a\n- b"))).toBe('ul[](li[]("a") li[]("b"))');
    expect(written(viewOf("- a\n\n- b"))).toBe('ul[](li[](p[]("a")) li[](p[]("b")))');
    expect(written(viewOf("3. a\n   - b"))).toBe('ol[start=3](li[]("a" "\\n" ul[](li[]("b"))))');
  });

  test("a component keeps its name, its attributes and what stands in it", () => {
    expect(written(viewOf('<So id="a" khong-don-vi /> xã'))).toBe('p[](So[id=a khong-don-vi=true]() " xã")');
    expect(written(viewOf('<VanBan id="x">văn bản</VanBan> ấy'))).toBe('p[](VanBan[id=x]("văn bản") " ấy")');
    expect(written(viewOf("<YNghia>\nMột câu.\n</YNghia>"))).toBe('YNghia[](p[]("Một câu."))');
  });
});

describe("footnoteAnchors(sections)", () => {
  const section = (id: string, ...numbers: string[]) => {
    const text = numbers
      .map((number) => `Một<ChuThich so="${number}" />\n\n<GhiChu so="${number}">a</GhiChu>\n`)
      .join("\n");
    return { id, tree: readMdx("a.mdx", text, (mistake) => expect(mistake).toBeNull()).tree! };
  };

  test.each([
    [
      [section("I.1", "1", "2"), section("I.2", "3")],
      ["", ""],
    ],
    [
      [section("I.1", "1"), section("I.2", "1"), section("II.3.2", "2", "1")],
      ["", "i-2-", "ii-3-2-"],
    ],
    [
      [section("I.1"), section("I.2"), section("II", "1")],
      ["", "", ""],
    ],
    [[], []],
  ])("numbers of sections do not collide (%#)", (sections, prefixes) => {
    const found = footnoteAnchors(sections);
    expect([...found.values()]).toEqual(prefixes);
    const anchors = sections.flatMap(
      ({ id, tree }) => written(proseView(tree, found.get(id)!, "vi")).match(/GhiChu\[so=\d+ anchor=[^\]]*/g) ?? [],
    );
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
