import { describe, expect, test } from "vitest";
import { narrowRows } from "../../src/search/narrow-rows.ts";
import { vietnamese } from "../../src/search/vietnamese.ts";

const ROWS = [
  "I.4.1.3 Số nhiệm vụ quá hạn nhưng chưa hoàn thành",
  "IV.1.3 Số lượng các ban quản lý, tổ chức hành chính",
  "IV.1.5.1 Số ĐVSNCL thuộc UBND tỉnh. Quỹ Phát triển đất",
  "VII.4 Cung cấp dịch vụ công trực tuyến (DVCTT)",
  "VII.4.3 Tỷ lệ hồ sơ trực tuyến toàn trình",
  "VII.43 Dòng không có thật",
];
const ABBREVIATIONS = [
  { short: "trễ hạn", long: "quá hạn", kind: "people" },
  { short: "UBND", long: "ủy ban nhân dân", kind: "abbreviation" },
  { short: "qua mạng", long: "trực tuyến", kind: "people" },
] as const;
const left = (typed: string) =>
  narrowRows(typed, ABBREVIATIONS, ROWS, vietnamese).flatMap((isLeft, index) =>
    isLeft ? [ROWS[index]!.split(" ")[0]] : [],
  );

describe("narrowRows(typed, abbreviations, texts)", () => {
  test.each([
    ["a word is whole: “qua han” is not “quản … hành”", "qua han", ["I.4.1.3"]],
    ["accents count where they are typed", "quy đất", ["IV.1.5.1"]],
    ["but for a word that no row has with them", "quy dắt", ["IV.1.5.1"]],
    ["what people say for it", "trễ hạn", ["I.4.1.3"]],
    ["people's words without accents", "qua mang", ["VII.4", "VII.4.3"]],
    ["what an abbreviation is short for", "ủy ban nhân dân", ["IV.1.5.1"]],
    ["a code stands for the rows below it, whole parts alone", "VII.4", ["VII.4", "VII.4.3"]],
    ["a word that is still being typed", "toàn trì", ["VII.4.3"]],
    ["what only asks is passed over", "bao nhiêu hồ sơ", ["VII.4.3"]],
    ["all words must be there", "hồ sơ đất", []],
    ["what nobody wrote", "xyz", []],
  ])("%s", (_, typed, ids) => {
    expect(left(typed)).toEqual(ids);
  });

  test("nothing typed leaves all", () => {
    expect(left(" ")).toHaveLength(ROWS.length);
  });
});
