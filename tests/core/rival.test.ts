import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/core/compute/evaluate.ts";
import type { Checked } from "../../src/core/mark.ts";
import { plainNumber } from "../../src/core/number.ts";
import type { Quantity } from "../../src/core/quantity.ts";
import type { RelationKind } from "../../src/core/relation.ts";
import { rivalOf } from "../../src/core/rival.ts";
import { BILLION, MILLION, PERCENT, quantity, relation } from "./quantities.ts";

/** A quarter with one relation between its quantities, the first of which is the target. */
function quarter(kind: RelationKind, quantities: Quantity[], again: [string, string] | null = null): Checked {
  const all = new Map(quantities.map((one) => [one.id, one]));
  const [target, ...of] = quantities.map(({ id }) => id).filter((id) => id !== again?.[0]);
  const find = (id: string) => all.get(id)!;
  const findings = [evaluate(relation(kind, target!, of.join(" ")), find, null)];
  if (again) findings.push(evaluate(relation("equal", ...again), find, null));
  return { findings, quantities: all };
}

/** `32588`, `81 of b`; null where nothing stands against it. */
function rival(version: Checked, id: string): string | null {
  const found = rivalOf(version, id);
  return found && plainNumber(found.number) + (found.stated ? ` of ${found.stated.id}` : "");
}

describe("rivalOf(version, id)", () => {
  test("8.766 and 23.822 come to 32.588, where 23.588 was stated; of the parts nobody knows more", () => {
    const posts = quarter("sum", [quantity("a", "23.588"), quantity("b", "8.766"), quantity("c", "23.822")]);
    expect(["a", "b", "c"].map((id) => rival(posts, id))).toEqual(["32588", null, null]);
  });

  test("of two places each has the other's number", () => {
    const twice = quarter("equal", [quantity("a", "64"), quantity("b", "81")]);
    expect(rival(twice, "a")).toBe("81 of b");
    expect(rival(twice, "b")).toBe("64 of a");
  });

  test("a rate has what its parts come to, at its own precision: 156 of 398 is 39,20 %", () => {
    const rate = quarter("ratio", [quantity("a", "39,01", PERCENT), quantity("b", "156"), quantity("c", "398")]);
    expect(rival(rate, "a")).toBe("39.20");
  });

  test("it stands in the unit of the number: 1,2 tỷ against 1.700 triệu", () => {
    const money = quarter("equal", [quantity("a", "1,2", BILLION), quantity("b", "1.700", MILLION)]);
    expect(rival(money, "a")).toBe("1.7 of b");
    expect(rival(money, "b")).toBe("1200 of a");
  });

  test("what repeats a refuted number has its rival, too", () => {
    const posts = [quantity("a", "9"), quantity("b", "3"), quantity("c", "4"), quantity("again", "9")];
    expect(rival(quarter("sum", posts, ["again", "a"]), "again")).toBe("7");
  });

  test("a bound names no other number; what holds, or may, has none", () => {
    expect(rival(quarter("at-most", [quantity("a", "9"), quantity("b", "3")]), "a")).toBeNull();
    expect(rival(quarter("equal", [quantity("a", "9"), quantity("b", "9")]), "a")).toBeNull();
    expect(rival(quarter("equal", [quantity("a", "9"), quantity("b", "")]), "a")).toBeNull();
    expect(rival(quarter("equal", [quantity("a", "9")]), "unknown")).toBeNull();
  });
});
