import { describe, expect, test } from "vitest";
import type { Abbreviation, AbbreviationKind } from "../../src/core/abbreviation.ts";
import { vietnamese } from "../../src/search/vietnamese.ts";
import { MOST_WORDS, readQuery, wordingsOf } from "../../src/search/query.ts";

const row = (short: string, long: string, kind: AbbreviationKind = "abbreviation"): Abbreviation => {
  return { short, long, kind, language: "vi", at: { file: "", line: 1, column: 1 } };
};
const ABBREVIATIONS = [row("TTHC", "thủ tục hành chính"), row("giấy tờ", "hồ sơ", "people"), row("CĐ", "công điện")];
const wordings = (text: string) =>
  wordingsOf(readQuery(text, ABBREVIATIONS, vietnamese)).map(({ words }) =>
    words.map(({ folded }) => folded).join(" "),
  );

describe("readQuery(text, abbreviations)", () => {
  test("understands an abbreviation both ways, with accents or without", () => {
    const both = ["tthc moi", "thu tuc hanh chinh moi"];
    expect(wordings("TTHC mới").toSorted()).toEqual(both.toSorted());
    expect(wordings("thu tuc hanh chinh moi").toSorted()).toEqual(both.toSorted());
    expect(wordings("THỦ TỤC HÀNH CHÍNH mới".normalize("NFD")).toSorted()).toEqual(both.toSorted());
  });

  test("understands several at once", () => {
    expect(wordings("giay to tthc").toSorted()).toEqual([
      "giay to thu tuc hanh chinh",
      "giay to tthc",
      "ho so thu tuc hanh chinh",
      "ho so tthc",
    ]);
  });

  test("accents that were typed are not taken for others", () => {
    expect(wordings("cd")).toEqual(["cd", "cong dien"]);
    expect(wordings("cờ đi")).toEqual(["co di"]);
    expect(wordings("giay tợ")).toEqual(["giay to"]);
  });

  test("words that name nothing may be missing, unless nothing else was typed", () => {
    const optional = (text: string) => readQuery(text, [], vietnamese).terms.map((term) => term.optional);
    expect(optional("bao nhiêu hồ sơ")).toEqual([true, true, false, false]);
    // Without accents `so` may be số, sở or sổ.
    expect(optional("so noi vu")).toEqual([true, false, false]);
    expect(optional("sở nội vụ")).toEqual([false, false, false]);
    expect(optional("bao nhiêu")).toEqual([false, false]);
    expect(optional("")).toEqual([]);
  });

  test("numbers with spaces between thousands, or grouped the English way", () => {
    expect(wordings("180 079")).toEqual(["180079"]);
    expect(wordings("1,587")).toEqual(["1x587", "1587"]);
    expect(wordings("nghị định 178 2024")).toEqual(["nghi dinh 178 2024"]);
  });

  test("knows whether accents were typed", () => {
    expect(readQuery("thu tuc 178", [], vietnamese).accented).toBe(false);
    expect(readQuery("đat dai", [], vietnamese).accented).toBe(true);
  });

  test("of a long query the first words are looked for, and it is known how many were left out", () => {
    const words = Array.from({ length: 40 }, (_, index) => `chữ${"a".repeat(index)}`);
    const query = readQuery(words.join(" "), [], vietnamese);
    expect(query.terms.length).toBe(MOST_WORDS);
    expect(query.leftOut).toBe(40 - MOST_WORDS);
    expect(query.terms[0]!.word.folded).toBe("chu");
    expect(readQuery(words.slice(0, MOST_WORDS).join(" "), [], vietnamese).leftOut).toBe(0);
  });
});
