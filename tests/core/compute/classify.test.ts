import Big from "big.js";
import { describe, expect, test } from "vitest";
import { classify } from "../../../src/core/compute/classify.ts";
import type { Qualifier } from "../../../src/core/figure.ts";
import { readNumber } from "../../../src/core/number.ts";

/** Outcome of a stated text against an exact result, `rounding/cut` where a manner is known. */
function verdict(stated: string, computed: Big, partsRounded = false, qualifier: Qualifier = ""): string {
  const reading = readNumber(stated, stated.includes("%") ? "rate" : "measure");
  if (!reading.ok) throw new Error(`${stated} is no number`);
  const { outcome, manner } = classify(reading.number, qualifier, computed, partsRounded);
  return manner ? `${outcome}/${manner}` : outcome;
}
const percentage = (part: number, whole: number) => new Big(part).div(whole).times(100);
const sum = (...parts: (number | string)[]) => parts.reduce((total, part) => total.plus(part), new Big(0));

describe("classify(stated, qualifier, computed, partsRounded): shares of the report of the third quarter of 2025", () => {
  test.each<[number, number, string, string]>([
    [10, 25, "40%", "holds"],
    [126932, 180079, "70,48%", "rounding/cut"], // 70,4868…
    [126932, 180079, "70,49%", "holds"],
    [318, 180079, "0,19%", "rounding/last-digit"], // 0,17658…
    [318, 180079, "0,17%", "rounding/cut"],
    [318, 180079, "0,18%", "holds"],
    [318, 180079, "0,20%", "contradiction"],
    [156, 398, "39,01%", "contradiction"], // 39,1959…
    [6933, 8205, "84%", "holds"], // 84,497…
    [6933, 8205, "85%", "rounding/last-digit"],
    [6933, 8205, "86%", "contradiction"],
    [1, 2, "50%", "holds"],
    [1, 2, "51%", "contradiction"], // nothing was rounded
    [2, 3, "66,67%", "holds"],
    [2, 3, "66,66%", "rounding/cut"],
    [1, 8, "12,5%", "holds"],
    [1, 8, "13%", "holds"], // half up
    [1, 8, "12%", "rounding/cut"],
  ])("%i / %i stated as %s: %s", (part, whole, stated, outcome) => {
    expect(verdict(stated, percentage(part, whole))).toBe(outcome);
  });
});

describe("classify(stated, qualifier, computed, partsRounded): sums", () => {
  test("whole counts add up or they contradict", () => {
    expect(verdict("239", sum(89, 11, 139))).toBe("holds");
    expect(verdict("239", sum(398, -156))).toBe("contradiction");
    expect(verdict("2.141", sum(1845, 381, -85))).toBe("holds");
    expect(verdict("2.140", sum(1845, 381, -85))).toBe("contradiction");
    expect(verdict("2.142", sum(1845, 381, -85))).toBe("contradiction");
  });

  test("parts with decimals may have been rounded", () => {
    const scores = sum("15.77", "19.18", "18.3", "17.86", "17.28");
    expect(verdict("88,39", scores, true)).toBe("holds");
    expect(verdict("88,40", scores, true)).toBe("rounding/last-digit");
    expect(verdict("88,38", scores, true)).toBe("rounding/last-digit");
    expect(verdict("88,41", scores, true)).toBe("contradiction");
    expect(verdict("88,4", scores, true)).toBe("holds");
    expect(verdict("88,3", scores, true)).toBe("rounding/cut");
    expect(verdict("88,40", scores, false)).toBe("contradiction");
  });

  test("zero, and what is below it", () => {
    expect(verdict("0", sum())).toBe("holds");
    expect(verdict("-3", sum(4, -7))).toBe("holds");
    expect(verdict("3", sum(4, -7))).toBe("contradiction");
  });
});

describe("classify(stated, qualifier, computed, partsRounded): bounds in words", () => {
  test.each<[Qualifier, number, string]>([
    ["more-than", 601, "holds"],
    ["more-than", 600, "contradiction"],
    ["more-than", 599, "contradiction"],
    ["at-least", 601, "holds"],
    ["at-least", 600, "holds"],
    ["at-least", 599, "contradiction"],
    ["nearly", 599, "holds"],
    ["nearly", 600, "contradiction"],
    ["nearly", 601, "contradiction"],
  ])("%s 600 against %i: %s", (qualifier, computed, outcome) => {
    expect(verdict("600", new Big(computed), false, qualifier)).toBe(outcome);
  });
});
