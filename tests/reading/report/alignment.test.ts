import { describe, expect, test } from "vitest";
import { pairingProbabilities } from "../../../src/reading/report/alignment.ts";

const GAPS = { open: -2, further: -1 };

describe("pairingProbabilities(rows, columns, score, gaps)", () => {
  test("nothing on a side: no pairing", () => {
    expect(pairingProbabilities(0, 3, () => 1, GAPS)).toEqual([]);
    expect(pairingProbabilities(1, 0, () => 1, GAPS)).toEqual([[]]);
  });

  test("one and one: the pair against both left alone", () => {
    // A pair of score 1 weighs e; two alone weigh e^(open + further) = e^-3.
    const [[p]] = pairingProbabilities(1, 1, () => 1, GAPS) as [[number]];
    expect(p).toBeCloseTo(Math.E / (Math.E + Math.exp(-3)), 10);
  });

  test("two rows that would both have one column share it", () => {
    // Row 1 or row 2 pairs (e^5 and a gap e^-2 each), or all are alone: e^(-2 - 1 - 1).
    const found = pairingProbabilities(2, 1, () => 5, GAPS);
    const all = 2 * Math.exp(3) + Math.exp(-4);
    expect(found.flat()).toEqual([expect.closeTo(Math.exp(3) / all, 10), expect.closeTo(Math.exp(3) / all, 10)]);
  });

  test("order is kept: two pairs that cross are never both likely", () => {
    const found = pairingProbabilities(2, 2, (row, column) => (row !== column ? 6 : -6), GAPS);
    expect(found[0]![1]! + found[1]![0]!).toBeLessThanOrEqual(1);
  });
});
