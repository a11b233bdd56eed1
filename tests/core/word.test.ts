import { describe, expect, test } from "vitest";
import { hasAccent, numbersOf, wordsOf } from "../../src/core/word.ts";

const tokens = (text: string) => wordsOf(text).map(({ token }) => token);
const folded = (text: string) => wordsOf(text).map((word) => word.folded);

describe("wordsOf(text)", () => {
  test("folds case, accents and đ, composed or not", () => {
    expect(folded("Thủ TỤC Đất đai")).toEqual(["thu", "tuc", "dat", "dai"]);
    expect(folded("Thủ TỤC Đất đai".normalize("NFD"))).toEqual(["thu", "tuc", "dat", "dai"]);
    expect(tokens("đường".normalize("NFD"))).toEqual(tokens("ĐƯỜNG"));
  });

  test("keeps accents in a code behind a zero: every accent of a word begins alike, none is another", () => {
    // d: đ, h: horn, 1: grave; a: breve; c: circumflex; 2 acute, 3 tilde, 4 hook, 5 dot.
    expect(tokens("đường dương duong")).toEqual(["duong0dh1", "duong0h", "duong0"]);
    expect(tokens("ma mà má mã mả mạ")).toEqual(["ma0", "ma01", "ma02", "ma03", "ma04", "ma05"]);
    expect(tokens("Lăng Lâng Lang")).toEqual(["lang0a", "lang0c", "lang0"]);
  });

  test("one word where the tone is set is a matter of taste", () => {
    expect(tokens("hòa thủy")).toEqual(tokens("hoà thuỷ"));
  });

  test.each([
    ["180.079", ["180079"]],
    ["180079", ["180079"]],
    ["88,39", ["88x39"]],
    ["88.39", ["88x39"]],
    ["12.810.233,5", ["12810233x5"]],
    ["1,587,000", ["1587000"]],
    ["06 và 0", ["6", "va01", "0"]],
    ["99,97%", ["99x97"]],
    ["31-QĐ/TU", ["31", "qd0d", "tu0"]],
    ["178/2024/NĐ-CP", ["178", "2024", "nd0d", "cp0"]],
    ["nq57", ["nq0", "57"]],
    ["VII.4.3.1", ["viix4x3x1"]],
    ["3G/4G", ["3", "g0", "4", "g0"]],
  ])("%s is %j", (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  test("tells where a word stands, and nothing of an empty text", () => {
    expect(wordsOf(" một, hai").map(({ start, end }) => [start, end])).toEqual([
      [1, 4],
      [6, 9],
    ]);
    expect(wordsOf("")).toEqual([]);
    expect(wordsOf("… – %")).toEqual([]);
  });
});

test("hasAccent(word) is true of tones, hats, horns and đ, not of plain words and numbers", () => {
  expect(wordsOf("má mâ mơ đa").map(hasAccent)).toEqual([true, true, true, true]);
  expect(wordsOf("ma 180.079 VII.4 lgsp").map(hasAccent)).toEqual([false, false, false, false]);
});

test("numbersOf(words) leaves the words out", () => {
  expect(numbersOf(wordsOf("hơn 180.079 hồ sơ")).map(({ token }) => token)).toEqual(["180079"]);
});
