import { describe, expect, test } from "vitest";
import { printSlips } from "../../../src/core/compute/slips.ts";
import type { Indicator } from "../../../src/core/indicator.ts";
import type { Unit } from "../../../src/core/unit.ts";
import { PERCENT, PERSON, quantity, unit } from "../quantities.ts";

const TASK: Unit = { ...unit("task", "task"), label: { vi: "nhiệm vụ", en: "tasks" } };
const WORK: Unit = { ...unit("work", "task"), label: { vi: "công việc", en: "work" } };
const CODE: Unit = { ...unit("code", "code"), label: { vi: "", en: "" } };
const units = new Map([CODE, PERCENT, PERSON, TASK, WORK].map((one) => [one.id, one]));

function slips(printedCode: string, printedUnit: string, of: Unit | null = PERCENT): string[] {
  const row = { id: "VII.4.3", printedCode, printedUnit, unit: of } as Indicator;
  const texts = new Map([["printed-code-vii-4-3", { vi: "Nhầm.", en: "" }]]);
  const find = () => quantity("VII.4.3", "40%", PERCENT);
  return printSlips([row], units, find, texts).map(({ id, print, outcome, explanation }) => {
    return `${id}: ${print!.printed} for ${print!.right}, ${outcome}, ${explanation?.vi ?? "unexplained"}`;
  });
}

describe("printSlips(indicators, units, find, explanations)", () => {
  test("nothing was printed otherwise: no slip, whatever units are without a name", () => {
    expect(slips("", "")).toEqual([]);
  });

  test("a code that is another row's is a misprint", () => {
    expect(slips("4.2", "")).toEqual(["printed-code-vii-4-3: 4.2 for 4.3, misprint, Nhầm."]);
    expect(slips("4.3", "")).toEqual([]);
  });

  test("a unit of another quantity is a misprint, in capitals too", () => {
    const found = ["printed-unit-vii-4-3: Nhiệm vụ for percent, misprint, unexplained"];
    expect(slips("", "Nhiệm vụ")).toEqual(found);
  });

  test("an abbreviation, a unit of the same quantity and a heading are none", () => {
    expect(slips("", "NV")).toEqual([]);
    expect(slips("", "nhiệm vụ", TASK)).toEqual([]);
    expect(slips("", "công việc", TASK)).toEqual([]);
    expect(slips("", "nhiệm vụ", null)).toEqual([]);
  });
});
