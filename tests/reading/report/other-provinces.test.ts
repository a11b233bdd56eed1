import { expect, test } from "vitest";
import { otherProvince, REPORTS } from "./other-provinces.ts";

test("there are twelve reports of at least fifteen sentences", () => {
  expect(REPORTS).toHaveLength(12);
});

/** Read as “?” though it is said what is counted: two penalties in a bracket behind two civil servants. */
const UNITS_NOT_READ = ["01 person", "01 person"];

test.each(REPORTS)("%s: the numbers that were marked by hand, with unit and qualifier, and no others", (name) => {
  const { expected, found } = otherProvince(name);
  const known = name === "04-in-dam.txt" ? UNITS_NOT_READ.length : 0;
  const stated = (list: readonly string[]) => list.map((one) => one.split(" ")[0]);
  expect(stated(found)).toEqual(stated(expected));
  const others = expected.filter((one, index) => one !== found[index]);
  expect(others).toEqual(known > 0 ? UNITS_NOT_READ : []);
});
