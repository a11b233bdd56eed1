import { describe, expect, test } from "vitest";
import { tickText } from "../../src/charts/axis.ts";
import { PERCENT, PERSON } from "../core/quantities.ts";

describe("tickText(unit, locale)", () => {
  test("as many digits as a number needs, at most four, and % for rates", () => {
    expect([0, 0.5, 2500].map(tickText(PERSON, "vi"))).toEqual(["0", "0,5", "2.500"]);
    expect([50, 0.3].map(tickText(PERCENT, "vi"))).toEqual(["50%", "0,3%"]);
    expect([0.12345].map(tickText(null, "vi"))).toEqual(["0,1235"]);
  });

  test("is written as the language writes numbers", () => {
    expect([0.5, 2500].map(tickText(PERSON, "en"))).toEqual(["0.5", "2,500"]);
  });
});
