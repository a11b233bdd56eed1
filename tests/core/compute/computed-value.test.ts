import { describe, expect, test } from "vitest";
import type { ComputedIndicator } from "../../../src/core/computed.ts";
import { computedValue } from "../../../src/core/compute/computed-value.ts";
import { plainNumber } from "../../../src/core/number.ts";
import type { Quantity } from "../../../src/core/quantity.ts";
import type { Unit } from "../../../src/core/unit.ts";
import { BILLION, MILLION, PERCENT, PERSON, quantity, terms, unit } from "../quantities.ts";

/** The value of `numerator / denominator` in a unit, "-" where it cannot be computed. */
function value(of: Unit, numerator: string, denominator: string, ...quantities: Quantity[]): string {
  const text = { vi: "", en: "" };
  const at = { file: "computed.csv", line: 2, column: 1 };
  const shape = { label: text, formula: text, better: "neither", measures: "quarter", at } as const;
  const indicator: ComputedIndicator = {
    ...shape,
    id: "c",
    unit: of,
    numerator: terms(numerator),
    denominator: terms(denominator),
  };
  const found = computedValue(indicator, (id) => quantities.find((one) => one.id === id));
  expect(found.indicator).toBe(indicator);
  return found.number ? plainNumber(found.number) : "-";
}
const a = quantity("a", "126.932");
const b = quantity("b", "180.079");

describe("computedValue(indicator, find)", () => {
  test("a share is computed at full precision and stated with two decimals", () => {
    expect(value(PERCENT, "a", "b", a, b)).toBe("70.49");
    expect(value(PERCENT, "a", "a b", a, b)).toBe("41.34"); // 126932 / 307011 = 0,413444…
    expect(value(PERCENT, "b -a", "b", a, b)).toBe("29.51"); // 53147 / 180079 = 0,295131…
  });

  test("a ratio that is no percentage is not multiplied", () => {
    expect(value(unit("ratio", "ratio"), "b", "a", a, b)).toBe("1.42"); // 1,41870…
  });

  test("a sum keeps the unit's scale", () => {
    expect(value(PERSON, "b -a", "", a, b)).toBe("53147");
    expect(value(MILLION, "x y", "", quantity("x", "1,5", BILLION), quantity("y", "20", MILLION))).toBe("1520");
  });

  test("a part that was not reported or is unknown, or a division by zero, gives nothing", () => {
    expect(value(PERCENT, "a", "z", a, quantity("z", ""))).toBe("-");
    expect(value(PERCENT, "a", "unknown", a)).toBe("-");
    expect(value(PERCENT, "unknown", "a", a)).toBe("-");
    expect(value(PERCENT, "a", "zero", a, quantity("zero", "0"))).toBe("-");
    expect(value(PERSON, "a z", "", a, quantity("z", ""))).toBe("-");
  });
});
