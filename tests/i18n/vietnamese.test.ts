import { expect, test } from "vitest";
import { hasVietnamese, vietnamesePieces } from "../../src/i18n/vietnamese.ts";

/** The text with what is Vietnamese in brackets. */
const marked = (text: string) =>
  vietnamesePieces(text)
    .map(({ text, isVietnamese }) => (isVietnamese ? `[${text}]` : text))
    .join("");

test.each([
  ["The row “Số hồ sơ” was not recognized.", "The row [“Số hồ sơ”] was not recognized."],
  ["“biểu.docx” is empty.", "[“biểu.docx”] is empty."],
  ["Other: “12 470”, “Chỉ tiêu”", "Other: “12 470”, [“Chỉ tiêu”]"],
  ["Contradiction: Hồ sơ tiếp nhận trong quý", "Contradiction: [Hồ sơ tiếp nhận trong quý]"],
  ["Hồ sơ tiếp nhận (quarter before: 1.234)", "[Hồ sơ tiếp nhận] (quarter before: 1.234)"],
  ["II.1. Cải cách thể chế", "[II.1. Cải cách thể chế]"],
  ["Hô\u0300 sơ", "[Hô\u0300 sơ]"],
  ["The People's Committee of Thái Nguyên states it.", "The People's Committee of Thái Nguyên states it."],
  ["12.470", "12.470"],
  ["", ""],
])("vietnamesePieces(%j)", (text, pieces) => {
  expect(marked(text)).toBe(pieces);
});

test("hasVietnamese(text) goes by the letters, composed or not", () => {
  expect(["đơn vị", "Đề án".normalize("NFD"), "Ủy ban", "to\u0301m"].map(hasVietnamese)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["unit", "15/BC-UBND", "50% − 3 × 2"].map(hasVietnamese)).toEqual([false, false, false]);
});
