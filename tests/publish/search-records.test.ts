import { describe, expect, test } from "vitest";
import { sectionOf } from "../../src/core/figure.ts";
import { proseParts, proseText } from "../../src/core/prose-text.ts";
import { readMdx } from "../../src/load/mdx.ts";
import { pageRecords, quarterRecords } from "../../src/publish/search-records.ts";
import { searchTexts } from "../../src/views/search-texts.ts";
import { assembleFiles, baseFiles } from "../load/fixture.ts";
import { made } from "./corrected.ts";

const publication = assembleFiles(baseFiles).publication!;
const release = publication.releases[0]!;
const texts = searchTexts(publication, "vi");
const records = [...quarterRecords(publication, release, texts, "vi"), ...pageRecords(publication, texts, "vi")];
const at = (address: string) => records.find((record) => record.address === address)!;
const tree = (text: string) => readMdx("t.mdx", text, () => undefined).tree!;

describe("quarterRecords(publication, release, texts, locale)", () => {
  test("sections, indicators, figures, documents, findings and files are each a record of its own", () => {
    const count = (kind: string) => records.filter((record) => record.kind === kind).length;
    expect(count("section")).toBe(4);
    expect(count("indicator")).toBe(11);
    expect(count("figure")).toBe(release.figures.length + release.computed.length);
    expect(count("document")).toBe(release.documents.length);
    expect(count("finding")).toBe(release.findings.length);
    expect(count("dataset")).toBe(6);
    expect(new Set(records.map(({ address }) => address)).size).toBe(records.length);
  });

  test("an indicator is found by its code and its number, not by its unit", () => {
    expect(at("/chi-tieu/i-2/")).toMatchObject({ kind: "indicator", area: "I", quarter: "2031-q1", value: "40%" });
    expect(at("/chi-tieu/i-2/").names).toBe("I.2 40");
  });

  test("a figure leads to its own page, in an older quarter to its line there; what was computed has its line in the quarter", () => {
    const { releases } = made(() => undefined);
    const addresses = (quarter: number) =>
      quarterRecords({ releases }, releases[quarter]!, texts, "vi").map(({ address }) => address);
    expect(addresses(0)).toContain("/so-lieu/people-total/");
    expect(addresses(1)).toContain("/so-lieu/people-total/#quy-2030-q4");
    expect(addresses(1)).toContain("/so-lieu/2030-q4/#c-women-share");
  });

  test("a section says what its page shows: numbers and names stand where the components stand", () => {
    const section = records.find(({ address }) => address === "/bao-cao/2031-q1/i/#i-1")!;
    expect(section.text).not.toMatch(/[<>{}]|\s\s| [,.;:]/);
    for (const figure of release.figures.filter((one) => sectionOf(one) === "I.1"))
      expect(section.text).toContain(texts.bare(release.quantities.get(figure.id)!).replace(/\s/g, " "));
  });

  test("a section says a unit where its page says it, and not again where the words around a number do", () => {
    const { text } = records.find(({ address }) => address === "/bao-cao/2031-q1/i/#i-1")!;
    expect(text).toContain("Tất cả 240 người");
    expect(text).toContain("Nữ 139, nam 101");
  });

  test("a finding is looked for by its outcome where it does not hold", () => {
    const finding = at("/doi-chieu/2031-q1/#documents-equal");
    expect(finding).toMatchObject({ kind: "finding", value: "Mâu thuẫn", names: "Mâu thuẫn" });
    expect(at("/doi-chieu/2031-q1/#money-parts")).toMatchObject({ value: "Khớp", names: "" });
  });
});

describe("proseText(node, show)", () => {
  test("blocks do not glue, marks close up, components show what they are told", () => {
    const text = '**Một.** Hai\nba\n\n- bốn;\n- <So id="x" /> năm\n\n<YNghia>Sáu</YNghia>';
    const shown = proseText(tree(text), ({ name }) => (name === "So" ? "5" : null));
    expect(shown).toBe("Một. Hai ba bốn; 5 năm Sáu");
    expect(proseText(tree(""), () => null)).toBe("");
  });

  test("proseParts(tree) parts a page at its headings of level 2, with ids as Astro makes them", () => {
    const parts = proseParts(tree("đầu\n\n## Cách `chép` số, mới\n\n### Nhỏ\n\nchữ\n\n## Hai"));
    expect(parts.map(({ heading, id, nodes }) => [heading, id, nodes.length])).toEqual([
      ["", "", 1],
      ["Cách chép số, mới", "cách-chép-số-mới", 2],
      ["Hai", "hai", 0],
    ]);
  });

  test("proseParts(tree) gives headings that read the same different ids, counting every level and place", () => {
    const ids = (text: string) => proseParts(tree(text)).map(({ id }) => id);
    expect(ids("## Nguồn\n\n## Nguồn\n\n### Nguồn\n\n## Nguồn")).toEqual(["", "nguồn", "nguồn-1", "nguồn-3"]);
    expect(ids("> ### Nguồn\n\n## Nguồn")).toEqual(["", "nguồn-1"]);
    expect(ids("## A – **b** , “c” 1.2 <Ngay />")).toEqual(["", "a--b--c-12-"]);
  });
});
