import { expect, test } from "vitest";
import { percentEnds } from "../../src/charts/domain.ts";

test.each([
  ["none", [], [0, 100]],
  ["one, which is no history", [99.9], [0, 100]],
  ["one far below", [99.9, 40], [0, 100]],
  ["one above the whole", [99.9, 125], [0, 100]],
  ["90 is high: twice its distance from 100", [90, 95], [80, 100]],
  ["99,2 and 99,9: 0,8 below 100, so that 1,6 and in whole percent 2 are shown", [99.2, 99.9], [98, 100]],
  ["all of it, always", [100, 100], [99, 100]],
])("percentEnds(%s)", (_, values, ends) => {
  expect(percentEnds(values as number[])).toEqual(ends);
});
