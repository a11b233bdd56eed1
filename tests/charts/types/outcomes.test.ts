import { expect, test } from "vitest";
import { outcomes } from "../../../src/charts/types/outcomes.ts";
import { evaluate } from "../../../src/core/compute/evaluate.ts";
import { quantity, relation } from "../../core/quantities.ts";
import { chartOf, textsIn, told } from "../data.ts";

/** A finding of `t = a`. */
const finding = (target: string, of: string) =>
  evaluate(relation("equal", "t", "a"), (id) => quantity(id, id === "t" ? target : of), null);

const findings = [finding("12", "12"), finding("13", "13"), finding("1.000", "1.000"), finding("13", "12")];
/** 12 is at most 13, which holds as well. */
const bound = evaluate(relation("at-most", "t", "a"), (id) => quantity(id, id === "t" ? "12" : "13"), null);
const data = (locale: "vi" | "en") => outcomes.data(chartOf([]), { quantities: new Map(), findings }, textsIn(locale));

test("counts the checks of the quarter by outcome, each with a style of its own: 3 hold, 1 does not", () => {
  const drawing = outcomes.draw(data("vi"), "vi");
  expect(told(drawing)).toEqual([
    "holds 3 3 phép",
    "rounding 0 0 phép",
    "difference 0 0 phép",
    "contradiction 1 1 phép",
    "misprint 0 0 phép",
    "not-checkable 0 0 phép",
  ]);
  expect(drawing!.marks.map(({ shapes }) => [shapes[0]!.attributes["class"], shapes[0]!.attributes["width"]])).toEqual([
    ["outcome-holds", "75%"],
    ["outcome-rounding", "0%"],
    ["outcome-difference", "0%"],
    ["outcome-contradiction", "25%"],
    ["outcome-misprint", "0%"],
    ["outcome-not-checkable", "0%"],
  ]);
});

test("in English one is one check", () => {
  expect(data("en").map(({ text }) => text)).toEqual([
    "3 checks",
    "0 checks",
    "0 checks",
    "1 check",
    "0 checks",
    "0 checks",
  ]);
});

test("bounds are told apart from what is computed", () => {
  const withBound = { quantities: new Map(), findings: [...findings, bound] };
  const textIn = (locale: "vi" | "en") => outcomes.data(chartOf([]), withBound, textsIn(locale))[0]!.text;
  expect(textIn("vi")).toBe("4 phép, 1 chỉ xét không vượt quá");
  expect(textIn("en")).toBe("4 checks, 1 at most another");
});

test("a quarter without checks has nothing to draw", () => {
  expect(
    outcomes.draw(outcomes.data(chartOf([]), { quantities: new Map(), findings: [] }, textsIn("vi")), "vi"),
  ).toBeNull();
});
