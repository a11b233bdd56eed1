import { describe, expect, test } from "vitest";
import { readPlainText } from "../../../src/load/office/plain-text.ts";
import { harsherRatesOf, ratesOf, read, summed } from "./figures.ts";
import { nextQuarter } from "./next-quarter.ts";
import { sourceText } from "./source.ts";

// The weights were calibrated on seeds from 1001 on, and the bench shows 1 to 20.
const SEEDS = [101, 102, 103, 104, 105, 106, 107, 108];

describe("matchNumbers(a made next quarter)", () => {
  test("is tried on reports that differ from the real one as much as they should", () => {
    const { numbers, gone } = nextQuarter(101);
    const added = numbers.filter(({ id }) => id === null);
    expect(gone.length).toBeGreaterThanOrEqual(190 * 0.14);
    expect(added.length).toBeGreaterThanOrEqual(190 * 0.09);
    expect(nextQuarter(101)).toEqual(nextQuarter(101));
    expect(nextQuarter(102).numbers).not.toEqual(numbers);
  });

  test("fills at least 96 of 100 figures rightly, and none wrongly without a mark", () => {
    const { present, right, wrong, lost } = summed(SEEDS.map(ratesOf));
    expect(wrong).toBe(0);
    expect(right / present).toBeGreaterThanOrEqual(0.96);
    expect(lost).toBeLessThanOrEqual(SEEDS.length);
  });
});

describe("matchNumbers(a next quarter that another hand wrote)", () => {
  test("fills nothing wrongly without a mark, and at least 95 of 100 rightly", () => {
    const { present, right, wrong, lost } = summed([201, 202, 203, 204].map(harsherRatesOf));
    expect(wrong).toBe(0);
    expect(lost).toBe(0);
    expect(right / present).toBeGreaterThanOrEqual(0.95);
  });
});

test("what was counted in a quarter and is now said of the year is offered and not filled", () => {
  const quarterly = "Trong quý III năm 2025, đã tiếp nhận 180.079 hồ sơ";
  const stateOf = (text: string) =>
    read(readPlainText(text)).numbers.find(({ id }) => id === "dossiers-received")?.match.state;
  expect(sourceText).toContain(quarterly);
  expect(stateOf(sourceText)).toBe("sure");
  expect(stateOf(sourceText.replace(quarterly, "9 tháng đầu năm, đã tiếp nhận 480.079 hồ sơ"))).toBe("likely");
});
