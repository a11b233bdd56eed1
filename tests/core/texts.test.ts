import { describe, expect, test } from "vitest";
import { csvRecords, pickRecords } from "../../src/core/csv-rows.ts";
import { escapeMarkup } from "../../src/core/escape-markup.ts";
import { escapePattern } from "../../src/core/escape-pattern.ts";
import { fold } from "../../src/core/fold.ts";
import { daysOf } from "../../src/core/quarter.ts";

describe("fold(text)", () => {
  test.each([
    ["Đất đai", "dat dai"],
    ["Thủ tục HÀNH CHÍNH", "thu tuc hanh chinh"],
    ["Thủ tục".normalize("NFD"), "thu tuc"],
    ["  hồ \n sơ ", "ho so"],
    ["", ""],
  ])("%j is %j", (text, folded) => expect(fold(text)).toBe(folded));
});

describe("csvRecords(text)", () => {
  test("keeps line ends and commas inside quotes, and needs no last line end", () => {
    expect(csvRecords('a,b\r\n1,"x\ny, ""z"""\r\n2,')).toEqual(["a,b", '1,"x\ny, ""z"""', "2,"]);
    expect(csvRecords("")).toEqual([]);
  });
});

describe("pickRecords(text, column, ids)", () => {
  test("is the header and the records of the ids, in their order; an unknown id is left out", () => {
    const text = 'quarter,id,note\nq,I.1,"a\nb"\nq,I.2,\nq,I.3,c\n';
    expect(pickRecords(text, 1, ["I.3", "I.1", "I.9"])).toBe('quarter,id,note\nq,I.3,c\nq,I.1,"a\nb"\n');
    expect(pickRecords(text, 1, [])).toBe("quarter,id,note\n");
  });
});

test("daysOf(quarter): a quarter ends with its third month", () => {
  expect(daysOf({ year: 2025, quarter: 4 })).toEqual({ from: "2025-10-01", to: "2025-12-31" });
  expect(daysOf({ year: 2025, quarter: 2 })).toEqual({ from: "2025-04-01", to: "2025-06-30" });
});

describe("escapeMarkup(text)", () => {
  test.each([
    ["a & b", "a &amp; b"],
    ["<b>", "&lt;b&gt;"],
    ['"a"', "&quot;a&quot;"],
    // The end of a CDATA section is no content of XML.
    ["]]>", "]]&gt;"],
    ["", ""],
  ])("%j is %j", (text, escaped) => expect(escapeMarkup(text)).toBe(escaped));
});

describe("escapePattern(text)", () => {
  test.each(["Tỉnh (Mẫu", "[", "a*+?", "\\", "$&", "^.{2}|"])("%j finds itself", (text) => {
    expect(`x${text}y`.replace(new RegExp(escapePattern(text), "gu"), "")).toBe("xy");
  });
});
