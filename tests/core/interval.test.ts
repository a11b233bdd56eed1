import Big from "big.js";
import { describe, expect, test } from "vitest";
import {
  dividedBy,
  exactly,
  type Interval,
  intervalOf,
  meets,
  plus,
  reaches,
  type RoundingMode,
  times,
} from "../../src/core/interval.ts";
import type { Qualifier } from "../../src/core/figure.ts";
import { BILLION, MILLION, PERCENT, PERSON, POINT, quantity } from "./quantities.ts";

/** `[69.5, 70.5)` as mathematicians write it. */
function written(interval: Interval | null): string {
  if (!interval) return "null";
  const { low, high } = interval;
  const left = low ? (low.open ? "(" : "[") + low.value.toFixed() : "(−∞";
  return `${left}, ${high ? high.value.toFixed() + (high.open ? ")" : "]") : "∞)"}`;
}
const of = (stated: string, unit = PERSON, mode: RoundingMode = "nearest", qualifier: Qualifier = "") =>
  written(intervalOf(quantity("a", stated, unit, qualifier), mode));

describe("intervalOf(quantity, mode)", () => {
  test("a count is exact, however it is read", () => {
    expect(of("1.587")).toBe("[1587, 1587]");
    expect(of("1.587", PERSON, "cut")).toBe("[1587, 1587]");
    expect(of("18", POINT)).toBe("[18, 18]");
    expect(of("")).toBe("null");
  });

  test("a number with decimals, a rate and a scaled unit stand for half a last digit either way", () => {
    expect(of("39,01%", PERCENT)).toBe("[39.005, 39.015)");
    expect(of("69%", PERCENT)).toBe("[68.5, 69.5)");
    expect(of("18,3", POINT)).toBe("[18.25, 18.35)");
    expect(of("-0,5", POINT)).toBe("(-0.55, -0.45]");
    expect(of("0%", PERCENT)).toBe("(-0.5, 0.5)");
    expect(of("1,6", BILLION)).toBe("[1550000000, 1650000000)");
    expect(of("1.587,5", MILLION)).toBe("[1587450000, 1587550000)");
    expect(of("8.997.006", MILLION)).toBe("[8997005500000, 8997006500000)");
  });

  test("cut instead of rounded, the number is up to one last digit more, away from zero", () => {
    expect(of("70,4%", PERCENT, "cut")).toBe("[70.4, 70.5)");
    expect(of("-0,5", POINT, "cut")).toBe("(-0.6, -0.5]");
    expect(of("0,0", POINT, "cut")).toBe("(-0.1, 0.1)");
  });

  test("one last digit granted is one and a half either way", () => {
    expect(of("0,19%", PERCENT, "last-digit")).toBe("[0.175, 0.205)");
  });

  test("hơn is above, ít nhất from, gần below; khoảng and ước bound nothing", () => {
    expect(of("600", PERSON, "nearest", "more-than")).toBe("(600, ∞)");
    expect(of("2", PERSON, "nearest", "at-least")).toBe("[2, ∞)");
    expect(of("3.000", PERSON, "nearest", "nearly")).toBe("(−∞, 3000)");
    expect(of("5%", PERCENT, "nearest", "about")).toBe("(−∞, ∞)");
    expect(of("19.629", BILLION, "nearest", "estimated")).toBe("(−∞, ∞)");
  });
});

describe("arithmetic with intervals", () => {
  const from = (low: number, high: number): Interval => ({
    low: { value: new Big(low), open: false },
    high: { value: new Big(high), open: false },
  });
  const above = intervalOf(quantity("a", "600", PERSON, "more-than"), "nearest")!;

  test("plus(a, b) and times(interval, factor)", () => {
    expect(written(plus(from(1, 2), from(10, 20)))).toBe("[11, 22]");
    expect(written(times(from(1, 2), -1))).toBe("[-2, -1]");
    expect(written(plus(above, exactly(new Big(1))))).toBe("(601, ∞)");
    expect(written(times(above, -1))).toBe("(−∞, -600)");
  });

  test("dividedBy(part, whole) takes the ends that lie furthest apart; a whole that may be zero gives null", () => {
    expect(written(dividedBy(from(1, 2), from(4, 5)))).toBe("[0.2, 0.5]");
    expect(written(dividedBy(from(1, 2), above))).toBe(`(0, ${new Big(2).div(600).toFixed()})`);
    expect(dividedBy(from(1, 2), from(0, 5))).toBeNull();
  });

  test("meets(a, b) and reaches(a, b): an open end does not belong", () => {
    expect(meets(from(1, 2), from(2, 3))).toBe(true);
    expect(meets(from(1, 2), from(2.1, 3))).toBe(false);
    expect(meets(above, exactly(new Big(600)))).toBe(false);
    expect(meets(above, exactly(new Big(601)))).toBe(true);
    expect(reaches(from(3, 4), from(1, 3))).toBe(true);
    expect(reaches(from(3.1, 4), from(1, 3))).toBe(false);
  });
});
