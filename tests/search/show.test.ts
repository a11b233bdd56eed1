import { describe, expect, test } from "vitest";
import { countBy, facetRuns, facetsIn, isChosen } from "../../src/search/facets.ts";
import { excerpt, emphasize } from "../../src/search/emphasis.ts";
import { nearestTexts } from "../../src/search/nearest.ts";
import { indexTerms, fieldAt } from "../../src/search/index-terms.ts";
import { readQuery } from "../../src/search/query.ts";
import { vietnamese } from "../../src/search/vietnamese.ts";
import type { Facets } from "../../src/search/record.ts";
import { record } from "./memory-engine.ts";

const marked = (text: string, query: string) =>
  emphasize(text, readQuery(query, [{ short: "TTHC", long: "thủ tục hành chính", kind: "abbreviation" }], vietnamese))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("");

describe("highlight(text, query)", () => {
  test("marks what was typed, whatever the accents, in one stretch", () => {
    expect(marked("Hồ sơ trễ hạn của hồ", "ho so tre han")).toBe("[Hồ sơ trễ hạn] của [hồ]");
    expect(marked("180.079 hồ sơ", "180079")).toBe("[180.079] hồ sơ");
    expect(marked("số hồ sơ", "ho so")).toBe("số [hồ sơ]");
  });

  test("with accents typed marks these alone", () => {
    expect(marked("xã Văn Lang, xã Văn Lăng", "lăng")).toBe("xã Văn Lang, xã Văn [Lăng]");
  });

  test("marks other words for it where they stand whole", () => {
    expect(marked("thủ tục hành chính, thủ tục", "tthc")).toBe("[thủ tục hành chính], thủ tục");
  });

  test("leaves a text without it in one piece", () => {
    expect(emphasize("không có", readQuery("gì", [], vietnamese))).toEqual([{ text: "không có", marked: false }]);
    expect(emphasize("", readQuery("gì", [], vietnamese))).toEqual([]);
  });
});

describe("excerpt(text, query, length)", () => {
  const text = "một hai ba bốn năm sáu bảy tám chín mười, hồ sơ trễ hạn. Mười hai mười ba mười bốn";

  test("is the part around what was found, cut at words", () => {
    expect(excerpt(text, readQuery("trễ hạn", [], vietnamese), 8)).toBe("… bảy tám chín mười, hồ sơ trễ hạn …");
  });

  test("is the whole of a short text, and the beginning where nothing was found", () => {
    expect(excerpt("một hai.", readQuery("x", [], vietnamese), 8)).toBe("một hai.");
    expect(excerpt(text, readQuery("x", [], vietnamese), 3)).toBe("một hai ba …");
    expect(excerpt("", readQuery("x", [], vietnamese))).toBe("");
  });
});

describe("placedWords(records)", () => {
  test("each word has places of its own, and its place tells title from text", () => {
    const contents = indexTerms([record("hồ sơ", { words: "mới" }), record("mới", { words: "hồ" })], vietnamese);
    const places = contents.map((content) => content.split(" "));
    const standing = (index: number, token: string) => fieldAt(places[index]!.indexOf(token));
    expect([standing(0, "ho0c1"), standing(0, "moi0h2")]).toEqual(["title", "text"]);
    expect([standing(1, "moi0h2"), standing(1, "ho0c1")]).toEqual(["title", "text"]);
    expect(places[0]!.length).toBe(places[1]!.length);
  });

  test("words that name nothing are left out; a record of them alone keeps its place by a word that nobody can type", () => {
    expect(indexTerms([record("số của các hồ")], vietnamese)).toEqual(["ho0c1 -"]);
    expect(indexTerms([record("số của các")], vietnamese)).toEqual(["- x"]);
    expect(vietnamese.wordsOf("x X x.").map(({ token }) => token)).not.toContain("x");
    expect(indexTerms([], vietnamese)).toEqual([]);
  });
});

describe("facets", () => {
  const of = (kind: Facets["kind"], area: string, quarter: string): Facets => ({ kind, area, quarter });
  const facets = new Map([
    ["1", of("figure", "I", "2031-q1")],
    ["2", of("figure", "II", "2031-q1")],
    ["3", of("section", "I", "2030-q4")],
    ["4", of("page", "", "")],
  ]);
  const found = [...facets.keys()].map((id) => ({ id, score: 1, coverage: 1 }));
  const all = { kind: "", area: "", quarter: "" };

  test("facetRuns(records) and facetsIn(runs) are each other's way back", () => {
    const records = [...facets.values()].flatMap((one) => [one, one]);
    expect(facetRuns(records)[0]).toEqual(["figure", "I", "2031-q1", 2]);
    expect(facetsIn(facetRuns(records))).toEqual(records);
    expect(facetRuns([])).toEqual([]);
  });

  test("isChosen(facets, choice): what belongs to no quarter is within every quarter", () => {
    const chosen = (choice: Partial<typeof all>) =>
      [...facets].filter(([, one]) => isChosen(one, { ...all, ...choice })).map(([id]) => id);
    expect(chosen({})).toEqual(["1", "2", "3", "4"]);
    expect(chosen({ quarter: "2031-q1" })).toEqual(["1", "2", "4"]);
    expect(chosen({ kind: "figure", area: "I" })).toEqual(["1"]);
  });

  test("countBy(found, facets, facet, choice) keeps the other choices and not its own", () => {
    expect([...countBy(found, facets, "kind", { ...all, kind: "page", area: "I" })]).toEqual([
      ["", 2],
      ["figure", 1],
      ["section", 1],
    ]);
    expect([...countBy([], facets, "kind", all)]).toEqual([["", 0]]);
  });

  test("countBy(found, facets, facet, choice) counts a thing once in all quarters, and once in each that has it", () => {
    const twins = new Map([
      ["1", of("figure", "I", "2031-q1")],
      ["1@2030-q4", of("figure", "I", "2030-q4")],
      ["2@2030-q4", of("figure", "II", "2030-q4")],
    ]);
    const both = [...twins.keys()].map((id) => ({ id, score: 1, coverage: 1 }));
    expect(countBy(both, twins, "kind", all)).toEqual(
      new Map([
        ["", 2],
        ["figure", 2],
      ]),
    );
    expect(countBy(both, twins, "quarter", all)).toEqual(
      new Map([
        ["", 2],
        ["2031-q1", 1],
        ["2030-q4", 2],
      ]),
    );
  });
});

test("nearestTexts(typed, candidates, count): the ones spelt most alike first", () => {
  const areas = ["Cải cách thể chế", "Cải cách tài chính công", "Cải cách chế độ công vụ"].map((text) => ({ text }));
  expect(nearestTexts("tai chinhh", areas, 1)).toEqual([areas[1]]);
  expect(nearestTexts("", areas, 2)).toHaveLength(2);
  expect(nearestTexts("x", [], 2)).toEqual([]);
});
