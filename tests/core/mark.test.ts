import { describe, expect, test } from "vitest";
import { countHolding, countOutcomes, type Finding, findingsAbout, type Outcome } from "../../src/core/finding.ts";
import { type Checked, checkOf, markOf } from "../../src/core/mark.ts";
import { BILLION, finding, MILLION, quantity, terms } from "./quantities.ts";

const findings = [
  finding("f1", "sum", "holds", "a", "b c"),
  finding("f2", "sum", "contradiction", "d", "a b"),
  finding("f3", "equal", "rounding", "e", "a"),
  finding("f4", "ratio", "not-checkable", "a", "b c"),
  finding("f5", "sum", "contradiction", "x", "y z"),
];

const NONE = { holds: 0, rounding: 0, difference: 0, contradiction: 0, misprint: 0, "not-checkable": 0 };

/** A quarter that has these findings; `of` computes ids from others: `{ c: "a / b" }`. */
function quarter(some: readonly Finding[], of: Record<string, string> = {}): Checked {
  const computed = Object.entries(of).map(([id, formula]) => {
    const [numerator = "", denominator = ""] = formula.split("/");
    const indicator = { id, numerator: terms(numerator), denominator: terms(denominator) };
    return [id, { ...quantity(id, "1"), source: { kind: "computed", value: { indicator, number: null } } }] as const;
  });
  return { findings: [...some], quantities: new Map(computed) } as unknown as Checked;
}

/** `contradiction f2`, `parts: difference f1 f3`; "" where no finding speaks of the number. */
function known(version: Checked, id: string): string {
  const check = checkOf(version, id);
  return [check.ofParts ? "parts:" : [], check.outcome ?? [], check.findings.map((one) => one.id)].flat(2).join(" ");
}

describe("checkOf(version, id)", () => {
  test("takes the worst of what is known, and the findings that say so in file order", () => {
    const some = [
      finding("late", "sum", "difference", "a", "p q"),
      finding("holding", "sum", "holds", "a", "r s"),
      finding("early", "equal", "difference", "b", "a"),
    ];
    expect(known(quarter(some), "a")).toBe("difference late early");
    expect(known(quarter(some), "r")).toBe("holds holding");
    expect(known(quarter(some), "unknown")).toBe("");
  });

  test("contradiction, difference, rounding, misprint, then what holds; not checkable says the least", () => {
    const order: Outcome[] = ["contradiction", "difference", "rounding", "misprint", "holds", "not-checkable"];
    for (const [index, worst] of order.entries()) {
      const rest = order.slice(index).reverse();
      const some = rest.map((outcome) => finding(outcome, "equal", outcome, "n", "m", ["1", "2"]));
      expect(known(quarter(some), "n")).toBe(`${worst} ${worst}`);
    }
  });

  test("a part of a sum that does not add up is not said to be wrong: nobody knows which part is", () => {
    expect(known(quarter(findings), "d")).toBe("contradiction f2");
    expect(known(quarter(findings), "y")).toBe("");
    expect(known(quarter(findings), "b")).toBe("holds f1");
  });

  test("both sides of equal and of at-most are", () => {
    const some = [
      finding("twice", "equal", "contradiction", "a", "b"),
      finding("bound", "at-most", "difference", "c", "d -e"),
    ];
    expect(["a", "b", "c", "d", "e"].map((id) => known(quarter(some), id))).toEqual([
      "contradiction twice",
      "contradiction twice",
      "difference bound",
      "difference bound",
      "difference bound",
    ]);
  });

  test("the same number said again shares what is known, and so does what repeats that", () => {
    const some = [
      finding("third", "equal", "holds", "a", "b"),
      finding("wrong", "sum", "contradiction", "c", "x y"),
      finding("second", "equal", "holds", "b", "c"),
    ];
    expect(["a", "b", "c"].map((id) => known(quarter(some), id))).toEqual(Array(3).fill("contradiction wrong"));
  });

  test("two numbers that agree within a word or a rounding are not the same number", () => {
    const wrong = finding("wrong", "sum", "contradiction", "b", "x y");
    const agree = finding("agree", "equal", "holds", "a", "b", ["600", "623"]);
    const more = { ...agree, target: quantity("a", "623", undefined, "more-than") };
    expect(known(quarter([wrong, agree]), "a")).toBe("holds agree");
    // "Hơn 623" beside 623: the one is no count.
    const unlike = { ...more, terms: finding("", "equal", "holds", "", "b", ["1", "623"]).terms };
    expect(known(quarter([wrong, unlike]), "a")).toBe("holds agree");
    // 1,6 tỷ and 1.600 triệu are.
    const scaled = {
      ...agree,
      target: quantity("a", "1,6", BILLION),
      terms: agree.terms.map((one) => ({ ...one, quantity: quantity("b", "1.600", MILLION) })),
    };
    expect(known(quarter([wrong, scaled]), "a")).toBe("contradiction wrong");
  });

  test("a misprint stays where it was printed", () => {
    const some = [finding("same", "equal", "holds", "a", "b"), finding("slip", "printed-code", "misprint", "b", "")];
    expect(known(quarter(some), "a")).toBe("holds same");
    expect(known(quarter(some), "b")).toBe("misprint slip");
  });

  test("a computed value has what refutes its parts, each finding once, and nothing milder", () => {
    const some = [
      finding("f1", "equal", "difference", "a", "b"),
      finding("f2", "ratio", "rounding", "c", "p q"),
      finding("f3", "sum", "contradiction", "d", "p q"),
    ];
    const version = quarter(some, { both: "a / b", mild: "c / p", worst: "a -d", none: "p" });
    expect(known(version, "both")).toBe("parts: difference f1");
    expect(known(version, "mild")).toBe("");
    expect(known(version, "worst")).toBe("parts: contradiction f3");
    expect(known(version, "none")).toBe("");
  });
});

describe("markOf(version, id)", () => {
  test("is how a number is off, with the first finding that says so; null where nothing is", () => {
    const mark = (id: string) => {
      const found = markOf(quarter(findings, { k: "d" }), id);
      return found && `${found.kind} ${found.finding.id}`;
    };
    expect(["d", "a", "k", "y", "c", "b"].map(mark)).toEqual([
      "contradiction f2",
      "rounding f3",
      "parts f2",
      null,
      null,
      null,
    ]);
    expect(markOf(quarter([]), "a")).toBeNull();
  });
});

describe("findings of a number", () => {
  test("findingsAbout(findings, id) takes target and terms, what is off first", () => {
    expect(findingsAbout(findings, "a").map(({ id }) => id)).toEqual(["f2", "f3", "f4", "f1"]);
    expect(findingsAbout(findings, "unknown")).toEqual([]);
    expect(findings.map(({ id }) => id)).toEqual(["f1", "f2", "f3", "f4", "f5"]);
  });

  test("countHolding(findings) tells bounds apart, and counts only what holds", () => {
    const bounds = [finding("b1", "at-most", "holds", "p", "q"), finding("b2", "at-most", "contradiction", "p", "q")];
    expect(countHolding([...findings, ...bounds])).toEqual({ equal: 1, bounds: 1 });
  });

  test("countOutcomes(findings) counts every outcome, zero too", () => {
    expect(countOutcomes(findings)).toEqual({ ...NONE, holds: 1, rounding: 1, contradiction: 2, "not-checkable": 1 });
    expect(countOutcomes([])).toEqual(NONE);
  });
});
