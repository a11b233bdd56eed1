import { describe, expect, test } from "vitest";
import { emphasize, excerpt } from "../../src/search/emphasis.ts";
import { english } from "../../src/search/english.ts";
import { searchLanguage } from "../../src/search/languages.ts";
import { narrowRows } from "../../src/search/narrow-rows.ts";
import { readQuery, wordingsOf } from "../../src/search/query.ts";
import { vietnamese } from "../../src/search/vietnamese.ts";
import { record, titlesFor } from "./memory-engine.ts";

const tokens = (text: string) => english.wordsOf(text).map(({ token }) => token);
const WORDS = [
  { short: "late", long: "overdue", kind: "people" },
  { short: "MOHA", long: "Ministry of Home Affairs", kind: "people" },
] as const;
const find = (query: string, titles: readonly string[]) =>
  titlesFor(
    query,
    titles.map((title) => record(title)),
    WORDS.map((word) => ({ ...word, language: "en", at: { file: "", line: 1, column: 1 } })),
    english,
  );

describe("english.wordsOf(text)", () => {
  test.each([
    ["dossier", "Dossiers"],
    ["commune", "communes"],
    ["train", "trained TRAINING"],
    ["disburse", "disbursed disbursement"],
    ["inspect", "inspected inspection inspections"],
  ])("the forms of “%s” are one word", (word, forms) => {
    const [own] = tokens(word);
    expect(new Set(tokens(forms))).toEqual(new Set([own]));
  });

  test("other words stay others, and a Vietnamese name keeps its accents", () => {
    expect(tokens("rank rate")).toEqual(["rank0", "rate0"]);
    expect(tokens("Thái Nguyên, Bắc Kạn")).toEqual(["thai02", "nguyen0c", "bac0a2", "kan05"]);
  });

  test.each([
    ["180,079", "180079"],
    ["1,234.56", "1234x56"],
    ["88.39", "88x39"],
    ["88,39", "88x39"],
    ["12.810.233", "12810233"],
    ["VII.4.3.1", "viix4x3x1"],
    ["06", "6"],
  ])("the comma groups: %s is %s", (text, token) => {
    expect(tokens(text)).toEqual([token]);
  });
});

describe("a search in English", () => {
  test("finds a number in both notations", async () => {
    const titles = ["1,587 procedures", "2,139 procedures"];
    for (const typed of ["1,587", "1.587", "1587", "1 587"]) expect(await find(typed, titles)).toEqual([titles[0]]);
  });

  test("finds other forms of a word, what people say for it, and an abbreviation with a word that names nothing", async () => {
    expect(await find("late dossier", ["Dossiers overdue", "Staff"])).toEqual(["Dossiers overdue"]);
    expect(await find("moha", ["Proposals to the Ministry of Home Affairs", "Affairs"])).toEqual([
      "Proposals to the Ministry of Home Affairs",
    ]);
  });

  test("a question drops what only asks", async () => {
    const optional = readQuery("How many dossiers were late?", [], english).terms.map((term) => term.optional);
    expect(optional).toEqual([true, true, false, true, false]);
  });

  test("a word that is half typed finds what it begins", async () => {
    expect(await find("online paym", ["Online payments"])).toEqual(["Online payments"]);
  });

  test("marks the forms of what was typed, in the excerpt around them", () => {
    const query = readQuery("train staff", WORDS, english);
    const marked = emphasize("Staff were trained.", query).filter((piece) => piece.marked);
    expect(marked.map(({ text }) => text)).toEqual(["Staff", "trained"]);
    const text = "one two three four five six seven eight nine trained staff ten eleven";
    expect(excerpt(text, query, 8)).toBe("… four five six seven eight nine trained staff …");
  });

  test("wordings have the other notation of a number", () => {
    const wordings = wordingsOf(readQuery("1.587", [], english)).map(({ words }) => words.map(({ token }) => token));
    expect(wordings).toEqual([["1x587"], ["1587"]]);
  });

  test("narrows the rows of a table by other forms, too", () => {
    const rows = ["I.1 Dossiers settled late", "I.2 Staff"];
    expect(narrowRows("how many dossier", WORDS, rows, english)).toEqual([true, false]);
  });
});

test("searchLanguage(locale) is that of the edition", async () => {
  expect([await searchLanguage("vi"), await searchLanguage("en")]).toEqual([vietnamese, english]);
});
