import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/core/compute/evaluate.ts";
import { plainNumber } from "../../../src/core/number.ts";
import type { Quantity } from "../../../src/core/quantity.ts";
import type { RelationKind } from "../../../src/core/relation.ts";
import { BILLION, MILLION, PERCENT, PERSON, POINT, quantity, relation } from "../quantities.ts";

function finding(kind: RelationKind, of: string, ...quantities: Quantity[]) {
  const byId = new Map(quantities.map((one) => [one.id, one]));
  return evaluate(relation(kind, "t", of), (id) => byId.get(id)!, null);
}
/** `outcome computed` of a relation whose target is `t`. */
function outcome(kind: RelationKind, of: string, ...quantities: Quantity[]): string {
  const { outcome: word, manner, computed } = finding(kind, of, ...quantities);
  return [word, manner, computed && plainNumber(computed)].filter((part) => part !== null).join(" ");
}
const a = (stated: string, unit = PERSON) => quantity("a", stated, unit);
const b = (stated: string, unit = PERSON) => quantity("b", stated, unit);
const t = (stated: string, unit = PERSON) => quantity("t", stated, unit);

describe("evaluate(relation, find): kinds", () => {
  test("sum, difference and equal", () => {
    expect(outcome("sum", "a b", t("240"), a("139"), b("101"))).toBe("holds 240");
    expect(outcome("sum", "a b", t("241"), a("139"), b("101"))).toBe("contradiction 240");
    expect(outcome("difference", "a -b", t("239"), a("398"), b("156"))).toBe("contradiction 242");
    expect(outcome("equal", "a", t("12"), a("12"))).toBe("holds 12");
    expect(outcome("equal", "a", t("13"), a("12"))).toBe("contradiction 12");
  });

  test("ratio is a percentage for a percentage and shown at the stated precision", () => {
    expect(outcome("ratio", "a b", t("40%", PERCENT), a("10"), b("25"))).toBe("holds 40");
    expect(outcome("ratio", "a b", t("70,48%", PERCENT), a("126.932"), b("180.079"))).toBe("rounding cut 70.49");
    expect(outcome("ratio", "a b", t("39,01%", PERCENT), a("156"), b("398"))).toBe("contradiction 39.20");
  });

  test("the whole of a ratio may be a sum, with the part in it", () => {
    expect(outcome("ratio", "a a b", t("69,33%", PERCENT), a("208"), b("92"))).toBe("holds 69.33");
    expect(outcome("ratio", "a b -c", t("50%", PERCENT), a("5"), b("12"), quantity("c", "2"))).toBe("holds 50");
    expect(outcome("ratio", "a a b", t("69,33%", PERCENT), a("208"), b(""))).toBe("not-checkable");
  });

  test("at-most holds up to the limit", () => {
    expect(outcome("at-most", "a", t("12"), a("12"))).toBe("holds 12");
    expect(outcome("at-most", "a", t("13"), a("12"))).toBe("contradiction 12");
    expect(outcome("at-most", "a b", t("13"), a("12"), b("1"))).toBe("holds 13");
  });

  test("a sum shows all its digits", () => {
    const scores = ["15,77", "19,18", "18,3", "17,86", "17,28"].map((stated, index) =>
      quantity(`s${index}`, stated, POINT),
    );
    expect(outcome("sum", "s0 s1 s2 s3 s4", t("88,39", POINT), ...scores)).toBe("holds 88.39");
    expect(outcome("sum", "s0 s1 s2 s3 s4", t("88,4", POINT), ...scores)).toBe("holds 88.39");
  });
});

describe("evaluate(relation, find): scales", () => {
  test("triệu and tỷ are compared as money", () => {
    expect(outcome("equal", "a", t("1,6", BILLION), a("1.587,5", MILLION))).toBe("holds 1.5875");
    expect(outcome("equal", "a", t("1,5", BILLION), a("1.587,5", MILLION))).toBe("rounding cut 1.5875");
    expect(outcome("equal", "a", t("1,4", BILLION), a("1.587,5", MILLION))).toBe("contradiction 1.5875");
    expect(outcome("sum", "a b", t("2.500", MILLION), a("1,5", BILLION), b("1.000", MILLION))).toBe("holds 2500");
    expect(outcome("ratio", "a b", t("50%", PERCENT), a("500", MILLION), b("1", BILLION))).toBe("holds 50");
  });
});

describe("evaluate(relation, find): what was not reported", () => {
  test("a blank target, a blank term and a division by zero are not checkable, blank is never zero", () => {
    expect(outcome("equal", "a", t(""), a("12"))).toBe("not-checkable");
    expect(outcome("sum", "a b", t("12"), a("12"), b(""))).toBe("not-checkable");
    expect(outcome("ratio", "a b", t("0%", PERCENT), a("0"), b("0"))).toBe("not-checkable");
    expect(outcome("at-most", "a", t("12"), a(""))).toBe("not-checkable");
    expect(outcome("sum", "a b", t("12"), a("12"), b("0"))).toBe("holds 12");
  });
});

const parts = fc.array(fc.nat(999_999), { minLength: 2, maxLength: 6 });

describe("evaluate(relation, find): properties", () => {
  test("a sum of random parts holds, and with one digit of the total changed it does not", () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.integer({ min: 1, max: 9 }), (values, place, step) => {
        const total = String(values.reduce((sum, value) => sum + value, 0));
        const found = values.map((value, index) => quantity(`p${index}`, String(value)));
        const of = found.map((one) => one.id).join(" ");
        expect(finding("sum", of, t(total), ...found).outcome).toBe("holds");
        const at = place % total.length;
        const wrong = total.slice(0, at) + ((Number(total[at]) + step) % 10) + total.slice(at + 1);
        expect(finding("sum", of, t(wrong), ...found).outcome).toBe("contradiction");
      }),
    );
  });

  test("the order of the terms changes nothing", () => {
    fc.assert(
      fc.property(parts, fc.nat(6_000_000), (values, total) => {
        const found = values.map((value, index) => quantity(`p${index}`, String(value)));
        const ids = found.map((one) => one.id);
        const all = [t(String(total)), ...found];
        expect(outcome("sum", ids.toReversed().join(" "), ...all)).toBe(outcome("sum", ids.join(" "), ...all));
      }),
    );
  });
});
