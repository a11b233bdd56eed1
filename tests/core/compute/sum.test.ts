import { describe, expect, test } from "vitest";
import { addedUp, sharesOf } from "../../../src/core/compute/sum.ts";
import { plainNumber, readPlain } from "../../../src/core/number.ts";

const numbers = (...texts: (string | null)[]) => texts.map((text) => (text === null ? null : readPlain(text)));

describe("addedUp(numbers)", () => {
  const sum = (...texts: (string | null)[]) => {
    const number = addedUp(numbers(...texts));
    return number && plainNumber(number);
  };

  test("adds exactly, with as many digits as the finest: 0,1 + 0,20 = 0,30", () => {
    expect(sum("657703", "99652")).toBe("757355");
    expect(sum("0.1", "0.20")).toBe("0.30");
    expect(sum("5")).toBe("5");
  });

  test("null where one was not reported; nothing at all is 0", () => {
    expect(sum("5", null)).toBeNull();
    expect(sum()).toBe("0");
  });
});

describe("sharesOf(numbers)", () => {
  const shares = (...texts: (string | null)[]) => sharesOf(numbers(...texts))?.map(plainNumber) ?? null;

  test("percent of the sum to one digit, each rounded by itself: of 3 thirds 0,1 is left", () => {
    // 7 / 1075 = 0,651 %; 139 / 1075 = 12,930 %; 929 / 1075 = 86,419 %.
    expect(shares("7", "139", "929")).toEqual(["0.7", "12.9", "86.4"]);
    expect(shares("1", "1", "1")).toEqual(["33.3", "33.3", "33.3"]);
    expect(shares("0", "5")).toEqual(["0.0", "100.0"]);
    // 0,25 % is rounded half up.
    expect(shares("0.5", "199.5")).toEqual(["0.3", "99.8"]);
  });

  test("null where one was not reported or there is no sum", () => {
    expect(shares("5", null)).toBeNull();
    expect(shares("0", "0")).toBeNull();
    expect(shares()).toBeNull();
  });
});
