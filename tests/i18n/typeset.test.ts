import { expect, test } from "vitest";
import { typeset, unbrokenParts } from "../../src/i18n/typeset.ts";

test.each([
  ["theo biểu mẫu I.3.1 và mục II.5", "theo biểu_mẫu_I.3.1 và mục_II.5"],
  ["ngày 19/9/2025", "ngày_19/9/2025"],
  ["Quý IV/2024, năm 2025", "Quý_IV/2024, năm_2025"],
  ["giai đoạn 2021-2030", "giai_đoạn_2021_–_2030"],
  ["các bộ, ngành Trung ương", "các bộ, ngành Trung_ương"],
  // No name of a number: a word that begins like a Roman one, or ends like one of these.
  ["mục Ý kiến, số Việt", "mục Ý kiến, số Việt"],
  ["danh mục", "danh mục"],
  ["công 3 ngày", "công 3 ngày"],
])("%s is set as %s", (text, set) => {
  expect(typeset(text, "vi").replaceAll("\u00a0", "_")).toBe(set);
});

test("setting a text again changes nothing", () => {
  const once = typeset("Kế hoạch số 06/KH-UBND ngày 14/7/2025, giai đoạn 2021 - 2025", "vi");
  expect(typeset(once, "vi")).toBe(once);
});

test("the number of a document is a part of its own", () => {
  const unbroken = (text: string) => unbrokenParts(text).flatMap((part) => (part.unbroken ? [part.text] : []));
  expect(unbroken("theo Công văn số 4625/BNV-CCHC và Nghị quyết số 202/2025/NQ-QH15.")).toEqual([
    "4625/BNV-CCHC",
    "202/2025/NQ-QH15",
  ]);
  expect(unbroken("ngày 19/9/2025, 24/7")).toEqual([]);
  expect(
    unbrokenParts("Quyết định số 422/QĐ-TTg")
      .map(({ text }) => text)
      .join(""),
  ).toBe("Quyết định số 422/QĐ-TTg");
});
