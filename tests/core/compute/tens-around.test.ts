import Big from "big.js";
import { expect, test } from "vitest";
import { tensAround } from "../../../src/core/compute/tens-around.ts";

test.each([
  [
    ["58.96", "68.13", "61.2"],
    [50, 70],
  ],
  [
    ["60.07", "64.45"],
    [60, 70],
  ],
  [
    ["60", "70"],
    [60, 70],
  ],
  [["91.47"], [90, 100]],
  [
    ["0", "0.1"],
    [0, 10],
  ],
])("tensAround(%j) is %j", (values, ends) => {
  expect(tensAround(values.map((value) => new Big(value)))).toEqual(ends);
});
