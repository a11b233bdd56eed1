import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CHART_TYPES } from "../../../src/charts/types/index.ts";
import { BILLION, finding, MILLION, PERCENT, PERSON, quantity } from "../../core/quantities.ts";
import { chartOf, textsIn, versionOf } from "../data.ts";

const typeOf = (id: string) => CHART_TYPES.find((type) => type.id === id)!;
const COUNTS = [0, 1, 2, 3, 4, 5, 6, 7];

describe("what each type takes", () => {
  test.each([
    // type, numbers of terms out of 0 to 7, names that they may have
    ["parts", [2, 3, 4, 5], [2, 3, 4, 5]],
    ["ranked", [2, 3, 4, 5, 6, 7], [2, 3, 4, 5, 6, 7]],
    ["rate", [1, 3], [0, 0]],
    ["score", [2, 4, 6], [1, 2, 3]],
    ["plan", [2, 4, 6], [1, 2, 3]],
    ["before-after", [2], [0]],
    ["outcomes", [0], [0]],
  ])("%s takes %j terms, with %j names", (id, terms, names) => {
    const { takes, countLabels } = typeOf(id);
    expect(COUNTS.filter(takes)).toEqual(terms);
    expect(terms.map(countLabels)).toEqual(names);
  });

  test("parts alone may name a whole", () => {
    expect(CHART_TYPES.filter(({ hasWhole }) => hasWhole).map(({ id }) => id)).toEqual(["parts"]);
  });

  test("a rate is a percentage of two numbers of one unit", () => {
    const { wrongUnits } = typeOf("rate");
    expect(wrongUnits([PERCENT])).toEqual([]);
    expect(wrongUnits([PERCENT, PERSON, PERSON])).toEqual([]);
    expect(wrongUnits([PERSON])).toEqual([{ read: "person", write: "percent" }]);
    expect(wrongUnits([PERCENT, MILLION, BILLION])).toEqual([{ read: "million-vnd + billion-vnd", write: "" }]);
  });

  test.each(["parts", "ranked", "score", "plan", "before-after"])("%s stands on one axis, so in one unit", (id) => {
    const { wrongUnits } = typeOf(id);
    expect(wrongUnits([PERSON, PERSON])).toEqual([]);
    // What is not known or a heading has no unit to compare.
    expect(wrongUnits([PERSON, null])).toEqual([]);
    expect(wrongUnits([MILLION, BILLION, MILLION])).toEqual([{ read: "million-vnd + billion-vnd", write: "" }]);
  });
});

/** What stands beside the types: their list, their interface, and what two of them share. */
const SHARED = ["index", "chart-type", "against-limit"];

describe("every type", () => {
  test("has a file, and every file beside them is one", () => {
    const files = globSync("*.ts", { cwd: `${import.meta.dirname}/../../../src/charts/types` });
    const ids = files.map((file) => file.replace(".ts", "")).filter((name) => !SHARED.includes(name));
    expect(CHART_TYPES.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  test("has a Vietnamese name that no other type has", () => {
    const names = CHART_TYPES.flatMap((type) => [type.id, ...type.names]);
    expect(CHART_TYPES.every((type) => type.names.length > 0)).toBe(true);
    expect(new Set(names).size).toBe(names.length);
    // What a cell says is compared in lower case.
    expect(names).toEqual(names.map((name) => name.toLowerCase().normalize("NFC")));
  });

  test.each(CHART_TYPES.map((type) => [type.id, type] as const))("%s has rules that agree", (_, type) => {
    const [fewest] = COUNTS.filter((count) => type.takes(count));
    expect(fewest).toBeDefined();
    expect(type.takes(type.example.split(" ").filter(Boolean).length)).toBe(true);
    expect(Number.isInteger(type.countLabels(fewest!))).toBe(true);
  });

  test.each(CHART_TYPES.map((type) => [type.id, type] as const))(
    "%s draws its values and says in both languages what is drawn",
    (_, type) => {
      const [fewest] = COUNTS.filter((count) => type.takes(count));
      const terms = COUNTS.slice(0, fewest).map(String);
      const version = versionOf(...terms.map((id) => quantity(id, "40", PERCENT)));
      const findings = [finding("f", "sum", "holds", "other", "another")];
      const descriptions = (["vi", "en"] as const).map((locale) => {
        const data = type.data(chartOf(terms), { ...version, findings }, textsIn(locale));
        expect(data.some((_, index) => type.isAbout(index))).toBe(true);
        expect(data.every(({ label, text }) => label && text)).toBe(true);
        expect(type.draw(data, locale)!.marks.length).toBeGreaterThan(0);
        return type.sentence[locale];
      });
      expect(new Set(descriptions.filter(Boolean)).size).toBe(2);
    },
  );
});
