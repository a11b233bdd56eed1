import { describe, expect, test } from "vitest";
import { formatNumber, readNumber } from "../../src/core/number.ts";
import { asTold } from "../../src/core/told.ts";
import type { Unit } from "../../src/core/unit.ts";
import { BILLION, MILLION, PERSON } from "./quantities.ts";

const MILLION_TOLD: Unit = { ...MILLION, toldIn: BILLION };
function told(stated: string, unit: Unit | null = MILLION_TOLD): string {
  const reading = readNumber(stated, "measure");
  if (!reading.ok) throw new Error(stated);
  const { number, unit: shown } = asTold({ number: reading.number, unit });
  return `${formatNumber(number, "vi")} ${shown?.id}`;
}

describe("asTold(amount)", () => {
  test.each([
    ["12.810.233", "12.810 billion-vnd"],
    ["6.915.541", "6.916 billion-vnd"],
    ["100.499", "100 billion-vnd"],
    ["99.500", "99,5 billion-vnd"],
    ["300", "0,3 billion-vnd"],
    ["0", "0 billion-vnd"],
    ["1.000", "1 billion-vnd"],
  ])("%s triệu is %s", (stated, said) => {
    expect(told(stated)).toBe(said);
  });

  test("a unit that is told in no other, none, and a number that was not reported stay what they are", () => {
    expect(told("12.810.233", MILLION)).toBe("12.810.233 million-vnd");
    expect(told("12.810", PERSON)).toBe("12.810 person");
    expect(asTold({ number: null, unit: MILLION_TOLD })).toEqual({ number: null, unit: MILLION_TOLD });
  });
});
