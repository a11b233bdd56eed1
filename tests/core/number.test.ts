import Big from "big.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatNumber,
  type NumberStyle,
  plainNumber,
  readPlain,
  readNumber,
  roundedTo,
} from "../../src/core/number.ts";

/** The plain notation of what was read, or code and proposal. */
function reading(text: string, style: NumberStyle): string {
  const result = readNumber(text, style);
  return result.ok ? plainNumber(result.number) : `${result.code} -> ${result.write}`;
}

describe("readNumber(text, style) reads what an office writes", () => {
  test.each<[string, NumberStyle, string]>([
    ["0", "count", "0"],
    ["7", "count", "7"],
    ["01", "count", "1"],
    ["000", "count", "0"],
    ["007", "measure", "7"],
    ["1.587", "count", "1587"],
    ["1587", "count", "1587"],
    ["12.810.233", "count", "12810233"],
    ["123.456.789.012.345.678.901", "count", "123456789012345678901"],
    ["99,91%", "rate", "99.91"],
    ["99,91 %", "rate", "99.91"],
    ["99,91", "rate", "99.91"],
    ["100%", "rate", "100"],
    ["40,50%", "rate", "40.50"],
    ["1250%", "rate", "1250"],
    ["1,587%", "rate", "1.587"],
    ["1.587,5", "measure", "1587.5"],
    ["0,5", "measure", "0.5"],
    ["-12,25", "measure", "-12.25"],
    ["-1.000", "measure", "-1000"],
  ])("readNumber(%j, %s) is %s", (text, style, plain) => {
    expect(reading(text, style)).toBe(plain);
  });

  test("the digits that were stated are kept", () => {
    expect(readNumber("40,50%", "rate")).toMatchObject({ ok: true, number: { decimals: 2 } });
    expect(readNumber("40", "rate")).toMatchObject({ ok: true, number: { decimals: 0 } });
  });
});

describe("readNumber(text, style) names what is wrong and what was likely meant", () => {
  test.each<[string, NumberStyle, string]>([
    ["15.77", "rate", "number-decimal-point -> 15,77"],
    ["1.58", "measure", "number-decimal-point -> 1,58"],
    ["1.58", "count", "number-decimal-point -> "],
    ["1587.5", "measure", "number-decimal-point -> 1587,5"],
    ["15.77 %", "rate", "number-decimal-point -> 15,77%"],
    ["0.587", "rate", "number-decimal-point -> 0,587"],
    ["0.587", "count", "number-decimal-point -> "],
    ["-0.500", "measure", "number-decimal-point -> -0,500"],
    ["1,587,000", "measure", "number-english-grouping -> 1.587.000"],
    ["1,587.50", "measure", "number-english-grouping -> 1.587,50"],
    ["1,587.50", "count", "number-english-grouping -> "],
    ["1.587,", "count", "number-bad-grouping -> "],
    ["1..587", "count", "number-bad-grouping -> "],
    ["12.34.567", "count", "number-bad-grouping -> "],
    ["1,2,3", "rate", "number-bad-grouping -> "],
    ["12 470", "count", "number-space -> 12.470"],
    ["1 234 567,5", "measure", "number-space -> 1.234.567,5"],
    ["12 470,5", "count", "number-space -> "],
    ["12_470", "count", "number-space -> 12.470"],
    ["25 30", "count", "number-space -> "],
    ["1 5 8 7", "count", "number-space -> "],
    ["1O", "count", "number-letter -> 10"],
    ["l2", "count", "number-letter -> 12"],
    ["O", "count", "number-letter -> 0"],
    ["９９,９１", "rate", "number-full-width -> 99,91"],
    ["１.５", "rate", "number-full-width -> "],
    ["12%", "count", "number-percent-on-count -> 12"],
    ["12,5%", "count", "number-percent-on-count -> "],
    ["12%", "measure", "number-percent-on-count -> 12"],
    ["1,587", "count", "number-decimals-on-count -> 1.587"],
    ["12,5", "count", "number-decimals-on-count -> "],
    ["1587,500", "count", "number-decimals-on-count -> "],
    ["1.587%", "rate", "number-grouped-percent -> 1,587%"],
    ["1.250,5%", "rate", "number-grouped-percent -> 1250,5%"],
    ["12.345.678", "rate", "number-grouped-percent -> "],
    ["hơn 600", "count", "number-with-words -> 600"],
    ["600 người", "count", "number-with-words -> 600"],
    ["khoảng 5,5.", "count", "number-with-words -> "],
    ["− 12", "measure", "number-with-words -> -12"],
    ["-12 người", "measure", "number-with-words -> -12"],
    ["−5", "measure", "number-with-words -> -5"],
    ["–5", "measure", "number-with-words -> -5"],
    ["\u20115", "measure", "number-with-words -> -5"],
    ["－5", "measure", "number-with-words -> -5"],
    ["giảm −5", "measure", "number-with-words -> -5"],
    ["−5", "count", "number-with-words -> "],
    ["(5)", "measure", "number-with-words -> "],
    ["2О", "count", "number-letter -> 20"],
    ["1½", "count", "number-unreadable -> "],
    ["2٥", "count", "number-unreadable -> "],
    ["25①", "count", "number-unreadable -> "],
    ["5/6", "count", "number-fraction -> 5"],
    ["10:20", "count", "number-fraction -> 10"],
    ["10-20", "count", "number-range -> "],
    ["10%–20%", "rate", "number-range -> "],
    ["#REF!", "count", "number-spreadsheet-error -> "],
    ["-", "count", "number-dash -> "],
    ["…", "rate", "number-dash -> "],
    ["-5", "count", "number-negative -> "],
    ["-5%", "rate", "number-negative -> "],
    ["01.587", "count", "number-leading-zero -> 1.587"],
    ["01.587,5", "measure", "number-leading-zero -> 1.587,5"],
    ["-01.587", "measure", "number-leading-zero -> -1.587"],
    ["nhiều", "count", "number-unreadable -> "],
    ["1 và 2", "count", "number-unreadable -> "],
    ["%", "rate", "number-unreadable -> "],
    ["", "count", "number-unreadable -> "],
  ])("readNumber(%j, %s) is refused: %s", (text, style, refusal) => {
    expect(reading(text, style)).toBe(refusal);
  });
});

const styles = fc.constantFrom<NumberStyle>("count", "rate", "measure");
const scribble = fc.string({ unit: fc.constantFrom(..."0123456789.,% -OlI/ơ１#"), minLength: 1, maxLength: 10 });

describe("readNumber and formatNumber go together", () => {
  test("readNumber(formatNumber(n)) is n, for decimals of any size", () => {
    const digits = fc.record({ units: fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), decimals: fc.nat(20) });
    fc.assert(
      fc.property(digits, ({ units, decimals }) => {
        const number = { value: new Big(units.toString()).div(new Big(10).pow(decimals)), decimals };
        const result = readNumber(formatNumber(number, "vi"), "measure");
        expect(result).toMatchObject({ ok: true, number: { decimals } });
        expect(result.ok && result.number.value.eq(number.value)).toBe(true);
      }),
    );
  });

  test("what readNumber proposes is never refused in turn, and nothing throws", () => {
    fc.assert(
      fc.property(scribble, styles, (text, style) => {
        const result = readNumber(text.trim(), style);
        expect(result.ok || result.write === "" || readNumber(result.write, style).ok).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("formatNumber(n, locale) groups, keeps zeros and never loses a digit", () => {
    const number = { value: new Big("12345678901234567890.10"), decimals: 2 };
    expect(formatNumber(number, "vi")).toBe("12.345.678.901.234.567.890,10");
    expect(formatNumber(number, "en")).toBe("12,345,678,901,234,567,890.10");
    expect(formatNumber({ value: new Big(1587), decimals: 0 }, "vi")).toBe("1.587");
    expect(plainNumber(number)).toBe("12345678901234567890.10");
  });

  test("roundedTo(value, decimals) rounds half up", () => {
    expect(plainNumber(roundedTo(new Big("70.485"), 2))).toBe("70.49");
    expect(plainNumber(roundedTo(new Big("70.4849"), 2))).toBe("70.48");
    expect(plainNumber(roundedTo(new Big("-0.5"), 0))).toBe("-1");
    expect(plainNumber(roundedTo(new Big(40), 1))).toBe("40.0");
  });

  test("readPlain(text) reads what plainNumber wrote, zeros after the point and all", () => {
    for (const text of ["1587", "99.90", "-0.5", "0", "12345678901234567890.10"])
      expect(plainNumber(readPlain(text))).toBe(text);
    expect(readPlain("99.90").decimals).toBe(2);
    expect(readPlain("1587").decimals).toBe(0);
  });
});
