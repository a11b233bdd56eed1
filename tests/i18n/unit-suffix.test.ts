import Big from "big.js";
import { describe, expect, test } from "vitest";
import { wholeNumber } from "../../src/core/number.ts";
import type { Unit } from "../../src/core/unit.ts";
import { unitSuffix } from "../../src/i18n/format.ts";

const unit = (id: string, one: string, vi: string, en: string): Unit => {
  return { id, label: { vi, en }, quantity: id, scale: 0, type: "", ...(one && { one }) };
};
const task = unit("task", "task", "nhiệm vụ", "tasks");
const suffix = (one: Unit, value: string | number, locale: "vi" | "en") => {
  const number = typeof value === "number" ? wholeNumber(value) : { value: new Big(value), decimals: 1 };
  return unitSuffix({ unit: one, number }, locale).trim();
};

describe("unitSuffix(quantity, locale)", () => {
  test("in English exactly one has a word of its own, also one less", () => {
    expect(suffix(task, 1, "en")).toBe("task");
    expect(suffix(task, -1, "en")).toBe("task");
    for (const value of [0, 2, 21, "0.5", "1.5"]) expect(suffix(task, value, "en")).toBe("tasks");
  });

  test("without that word, without a number and in Vietnamese it is the name of the unit", () => {
    expect(suffix(unit("case", "", "trường hợp", "cases"), 1, "en")).toBe("cases");
    expect(unitSuffix({ unit: task }, "en").trim()).toBe("tasks");
    expect(unitSuffix({ unit: task, number: null }, "en").trim()).toBe("tasks");
    expect(suffix(task, 1, "vi").replaceAll("\u00a0", " ")).toBe("nhiệm vụ");
  });
});
