import { describe, expect, test } from "vitest";
import { isTermList, opensFormula, withoutFormulaSign } from "../../src/core/formula.ts";

describe("opensFormula(text)", () => {
  test.each([
    ["=1+1", "1+1"],
    ["+84 208", "84 208"],
    ["@SUM(A1)", "SUM(A1)"],
    ["-cmd|' /C calc'!A0", "cmd|' /C calc'!A0"],
    ["- Trong đó", "Trong đó"],
    ["-2+3+cmd|' /C calc'!A0", "2+3+cmd|' /C calc'!A0"],
    ["\t=1", "1"],
    ["\r=1", "1"],
    [" =1", "1"],
    ["'=1", "1"],
    ['"=1', "1"],
    ["“=1", "1"],
    ["＝1", "1"],
    ["＋x", "x"],
    ["－x", "x"],
    ["＠x", "x"],
    ["﹦x", "x"],
    ["=", ""],
  ])("%j is one", (text, without) => {
    expect(opensFormula(text)).toBe(true);
    expect(withoutFormulaSign(text)).toBe(without);
    expect(opensFormula(withoutFormulaSign(text))).toBe(false);
  });

  test.each(["", "-", "-5", "- 5", "-1.587,5", "-5%", "a=b", "x@y.vn", "1+1", "“Luật” – 2", "– 5", "'tên'"])(
    "%j is none",
    (text) => expect(opensFormula(text)).toBe(false),
  );
});

describe("isTermList(text)", () => {
  test.each(["-I.2.2 I.2", "a -b", "-people-men", "I.1"])("%j is one", (text) => expect(isTermList(text)).toBe(true));
  test.each(["", "-", "-A1", "-a b!", "=a", "-cmd|x", "-a  b"])("%j is none", (text) => {
    expect(isTermList(text)).toBe(false);
  });
});
