import { describe, expect, test } from "vitest";
import {
  countHolding,
  countOutcomes,
  type Finding,
  type FindingKind,
  findingsAbout,
  type Outcome,
} from "../../src/core/finding.ts";
import { markOf } from "../../src/core/mark.ts";
import { quantity, terms } from "./quantities.ts";

function finding(id: string, kind: FindingKind, outcome: Outcome, target: string, of: string): Finding {
  const parts = terms(of).map((term) => ({ term, quantity: quantity(term.id, "1") }));
  return { id, kind, outcome, target: quantity(target, "1"), terms: parts } as unknown as Finding;
}
const findings = [
  finding("f1", "sum", "holds", "a", "b c"),
  finding("f2", "sum", "contradiction", "d", "a b"),
  finding("f3", "equal", "rounding", "e", "a"),
  finding("f4", "ratio", "not-checkable", "a", "b c"),
  finding("f5", "sum", "contradiction", "x", "y z"),
];

const NONE = { holds: 0, rounding: 0, difference: 0, contradiction: 0, misprint: 0, "not-checkable": 0 };

describe("findings of a number", () => {
  test("findingsOf(findings, id) takes target and terms, the telling ones first", () => {
    expect(findingsAbout(findings, "a").map(({ id }) => id)).toEqual(["f2", "f3", "f4", "f1"]);
    expect(findingsAbout(findings, "unknown")).toEqual([]);
    expect(findings.map(({ id }) => id)).toEqual(["f1", "f2", "f3", "f4", "f5"]);
  });

  test("markOf(findings, id) marks the target and the other side of an equality, no part of a sum", () => {
    expect(markOf(findings, "d")!.id).toBe("f2");
    expect(markOf(findings, "a")!.id).toBe("f3");
    expect(markOf(findings, "y")).toBeNull();
    expect(markOf(findings, "c")).toBeNull();
    expect(markOf([], "a")).toBeNull();
  });

  test("markOf(findings, id) marks what is off in any way, the telling ones first", () => {
    const marked = (...outcomes: Outcome[]) =>
      markOf(
        outcomes.map((outcome) => finding(outcome, "equal", outcome, "n", "m")),
        "n",
      )?.outcome ?? null;
    expect(marked("misprint", "rounding", "difference", "contradiction")).toBe("contradiction");
    expect(marked("misprint", "rounding", "difference")).toBe("difference");
    expect(marked("misprint", "rounding")).toBe("rounding");
    expect(marked("misprint")).toBe("misprint");
    expect(marked("holds", "not-checkable")).toBeNull();
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
