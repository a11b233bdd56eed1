import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verdictOf } from "../../../src/core/compute/verdict.ts";
import type { Quantity } from "../../../src/core/quantity.ts";
import type { RelationKind } from "../../../src/core/relation.ts";
import { BILLION, MILLION, PERCENT, PERSON, POINT, quantity, terms } from "../quantities.ts";

/** `outcome`, or `rounding/cut`; terms are the quantities in their order, `-` before an id subtracts. */
function verdict(kind: RelationKind, of: string, target: Quantity, ...parts: Quantity[]): string {
  const byId = new Map(parts.map((part) => [part.id, part]));
  const stated = terms(of).map((term) => ({ term, quantity: byId.get(term.id)! }));
  const { outcome, manner } = verdictOf({ kind, target, terms: stated, assumes: false });
  return manner ? `${outcome}/${manner}` : outcome;
}
const t = (
  ...args: [string, ...(Parameters<typeof quantity> extends [string, string, ...infer Rest] ? Rest : never)]
) => quantity("t", ...args);
const a = (...args: Parameters<typeof t>) => quantity("a", ...args);
const b = (...args: Parameters<typeof t>) => quantity("b", ...args);

describe("verdictOf(stated): words that bound a number", () => {
  test("hơn 600 equals hơn 600, and 623 is hơn 600", () => {
    expect(verdict("equal", "a", t("600", PERSON, "more-than"), a("600", PERSON, "more-than"))).toBe("holds");
    expect(verdict("equal", "a", t("600", PERSON, "more-than"), a("623"))).toBe("holds");
    expect(verdict("equal", "a", t("623"), a("600", PERSON, "more-than"))).toBe("holds");
    expect(verdict("equal", "a", t("600", PERSON, "more-than"), a("600"))).toBe("contradiction");
    expect(verdict("equal", "a", t("600", PERSON, "more-than"), a("599"))).toBe("contradiction");
  });

  test("khoảng and ước neither hold nor refute", () => {
    expect(verdict("equal", "a", t("600", PERSON, "about"), a("603"))).toBe("not-checkable");
    expect(verdict("equal", "a", t("603"), a("600", PERSON, "estimated"))).toBe("not-checkable");
  });

  test("gần 3.000 is below it: 3.005 is not, 2.999 is", () => {
    expect(verdict("equal", "a", t("3.000", PERSON, "nearly"), a("3.005"))).toBe("contradiction");
    expect(verdict("equal", "a", t("3.000", PERSON, "nearly"), a("2.999"))).toBe("holds");
  });

  test("trên 750 nghìn is met by 657.703 and 99.652 added up", () => {
    expect(verdict("sum", "a b", t("750.000", PERSON, "more-than"), a("657.703"), b("99.652"))).toBe("holds");
    expect(verdict("sum", "a b", t("760.000", PERSON, "more-than"), a("657.703"), b("99.652"))).toBe("contradiction");
  });
});

describe("verdictOf(stated): what was rounded", () => {
  test("1,6 tỷ may be 1.587,5 triệu, and may be no more than it", () => {
    expect(verdict("equal", "a", t("1,6", BILLION), a("1.587,5", MILLION))).toBe("holds");
    expect(verdict("at-most", "a", t("1,6", BILLION), a("1.587,5", MILLION))).toBe("holds");
    // 1,5 tỷ is at most 1.550 triệu; cut, it is up to 1.600.
    expect(verdict("equal", "a", t("1,5", BILLION), a("1.587,5", MILLION))).toBe("rounding/cut");
    // 1,4 tỷ reaches 1.550 triệu where one last digit is granted, 1.587,45 is beyond.
    expect(verdict("equal", "a", t("1,4", BILLION), a("1.587,5", MILLION))).toBe("contradiction");
  });

  test("49,7 % of 0,8 in 1,6 tỷ: from 0,75 of 1,65 to 0,85 of 1,55, 45,5 to 54,8 %", () => {
    expect(verdict("ratio", "a b", t("49,7%", PERCENT), a("0,8", BILLION), b("1,6", BILLION))).toBe("holds");
    expect(verdict("ratio", "a b", t("45,3%", PERCENT), a("0,8", BILLION), b("1,6", BILLION))).toBe("contradiction");
  });

  test("10,2 from four parts of 2,6: they make 10,2 to 10,6", () => {
    const four = ["p", "q", "r", "s"].map((id) => quantity(id, "2,6", POINT));
    expect(verdict("sum", "p q r s", t("10,2", POINT), ...four)).toBe("holds");
    expect(verdict("sum", "p q r s", t("10,0", POINT), ...four)).toBe("contradiction");
  });

  test("the shares of the report: 126.932, 52.829 and 318 of 180.079", () => {
    const share = (stated: string, part: string) => verdict("ratio", "a b", t(stated, PERCENT), a(part), b("180.079"));
    expect(share("70,48%", "126.932")).toBe("rounding/cut"); // 70,4868…
    expect(share("70,49%", "126.932")).toBe("holds");
    expect(share("29,33%", "52.829")).toBe("rounding/cut"); // 29,3365…
    expect(share("0,19%", "318")).toBe("rounding/last-digit"); // 0,1765…
    expect(share("0,20%", "318")).toBe("contradiction");
    expect(verdict("ratio", "a b", t("39,01%", PERCENT), a("156"), b("398"))).toBe("contradiction"); // 39,1959…
    expect(verdict("equal", "a", t("70,4%", PERCENT), a("70,48%", PERCENT))).toBe("rounding/cut");
  });

  test("54 % and 55 % are one last digit apart, 53 % and 55 % are more", () => {
    expect(verdict("equal", "a", t("54%", PERCENT), a("55%", PERCENT))).toBe("rounding/last-digit");
    expect(verdict("equal", "a", t("53%", PERCENT), a("55%", PERCENT))).toBe("contradiction");
  });

  test("a half is rounded up: 1 of 8 is 12,5 % or 13 %, and 12 % only where it was cut", () => {
    expect(verdict("ratio", "a b", t("13%", PERCENT), a("1"), b("8"))).toBe("holds");
    expect(verdict("ratio", "a b", t("12%", PERCENT), a("1"), b("8"))).toBe("rounding/cut");
  });

  test("nothing is granted where nothing was rounded: 1 of 2 is 50 %", () => {
    expect(verdict("ratio", "a b", t("50%", PERCENT), a("1"), b("2"))).toBe("holds");
    expect(verdict("ratio", "a b", t("51%", PERCENT), a("1"), b("2"))).toBe("contradiction");
    expect(verdict("ratio", "a b", t("85%", PERCENT), a("6.933"), b("8.205"))).toBe("rounding/last-digit"); // 84,497…
  });
});

describe("verdictOf(stated): what stays refuted", () => {
  test("a swapped digit, parts that do not add up, a part above its whole", () => {
    expect(verdict("sum", "a b", t("23.588"), a("8.766"), b("23.822"))).toBe("contradiction");
    expect(verdict("difference", "a -b", t("239"), a("398"), b("156"))).toBe("contradiction");
    expect(verdict("at-most", "a", t("1.102"), a("1.075"))).toBe("contradiction");
    expect(verdict("at-most", "a", t("1.075"), a("1.075"))).toBe("holds");
  });

  test("where the relation assumes something, it is a difference", () => {
    const stated = {
      kind: "equal" as const,
      target: t("2.139"),
      terms: [{ term: terms("a")[0]!, quantity: a("2.141") }],
    };
    expect(verdictOf({ ...stated, assumes: true }).outcome).toBe("difference");
    expect(verdictOf({ ...stated, assumes: false }).outcome).toBe("contradiction");
  });

  test("a zero in a heading was filled in: a misprint", () => {
    const heading = { ...t("0"), unit: null };
    expect(verdict("sum", "a b", heading, a("3"), b("18"))).toBe("misprint");
    expect(verdict("sum", "a b", { ...t("20"), unit: null }, a("3"), b("18"))).toBe("contradiction");
  });
});

describe("verdictOf(stated): what cannot be said", () => {
  test("a blank and a whole of zero are not checkable; a blank is never zero", () => {
    expect(verdict("sum", "a b", t("12"), a("12"), b(""))).toBe("not-checkable");
    expect(verdict("equal", "a", t(""), a("12"))).toBe("not-checkable");
    expect(verdict("ratio", "a b", t("0%", PERCENT), a("0"), b("0"))).toBe("not-checkable");
  });
});

describe("verdictOf(stated): properties", () => {
  const tenths = (value: number) => (value / 10).toFixed(1).replace(".", ",");
  /** What was counted, in thousandths of a point, and how it was stated: rounded to a tenth. */
  const counted = fc.array(fc.nat(99_999), { minLength: 2, maxLength: 6 });
  const rounded = (value: number) => tenths(Math.round(value / 100));

  test("a sum, a share and a bound built from rounded parts are never refuted", () => {
    fc.assert(
      fc.property(counted, (values) => {
        const parts = values.map((value, index) => quantity(`p${index}`, rounded(value), POINT));
        const ids = parts.map(({ id }) => id).join(" ");
        const total = values.reduce((sum, value) => sum + value, 0);
        const whole = quantity("w", rounded(total), POINT);
        expect(verdict("sum", ids, t(rounded(total), POINT), ...parts)).toBe("holds");
        expect(verdict("at-most", "w", parts[0]!, whole)).toBe("holds");
        if (total < 1000) return;
        const share = ((100 * values[0]!) / total).toFixed(1).replace(".", ",");
        expect(verdict("ratio", "p0 w", t(`${share}%`, PERCENT), parts[0]!, whole)).toBe("holds");
      }),
    );
  });

  test("with one digit of the total of whole counts changed, a sum is refuted", () => {
    fc.assert(
      fc.property(counted, fc.nat(), fc.integer({ min: 1, max: 9 }), (values, place, step) => {
        const total = String(values.reduce((sum, value) => sum + value, 0));
        const parts = values.map((value, index) => quantity(`p${index}`, String(value)));
        const at = place % total.length;
        const wrong = total.slice(0, at) + ((Number(total[at]) + step) % 10) + total.slice(at + 1);
        const ids = parts.map(({ id }) => id).join(" ");
        expect(verdict("sum", ids, t(wrong), ...parts)).toBe("contradiction");
      }),
    );
  });
});
