import { expect, test } from "vitest";
import { outcomes } from "../../../src/charts/types/outcomes.ts";
import { evaluate } from "../../../src/core/compute/evaluate.ts";
import { quantity, relation } from "../../core/quantities.ts";
import { chartOf, textsIn, told } from "../data.ts";

/** A finding of `t = a`. */
const finding = (target: string, of: string) =>
  evaluate(relation("equal", "t", "a"), (id) => quantity(id, id === "t" ? target : of), null);

const findings = [finding("12", "12"), finding("13", "13"), finding("1.000", "1.000"), finding("13", "12")];
const data = (locale: "vi" | "en") => outcomes.data(chartOf([]), { quantities: new Map(), findings }, textsIn(locale));

test("counts the checks of the quarter by outcome, each with a style of its own: 3 hold, 1 does not", () => {
  const drawing = outcomes.draw(data("vi"), "vi");
  expect(told(drawing)).toEqual([
    "holds 3 3 phép",
    "rounding 0 0 phép",
    "contradiction 1 1 phép",
    "not-checkable 0 0 phép",
  ]);
  expect(drawing!.marks.map(({ shapes }) => [shapes[0]!.attributes["class"], shapes[0]!.attributes["width"]])).toEqual([
    ["outcome-holds", "75%"],
    ["outcome-rounding", "0%"],
    ["outcome-contradiction", "25%"],
    ["outcome-not-checkable", "0%"],
  ]);
});

test("in English one is one check", () => {
  expect(data("en").map(({ text }) => text)).toEqual(["3 checks", "0 checks", "1 check", "0 checks"]);
});

test("a quarter without checks has nothing to draw", () => {
  expect(
    outcomes.draw(outcomes.data(chartOf([]), { quantities: new Map(), findings: [] }, textsIn("vi")), "vi"),
  ).toBeNull();
});
