import { expect, test } from "vitest";
import type { Revision } from "../../src/core/revision.ts";
import { correctionViews } from "../../src/i18n/corrections.ts";
import { assembleFiles, baseFiles } from "../load/fixture.ts";

const release = assembleFiles(baseFiles).publication!.releases[0]!;
const at = { file: "", line: 1, column: 1 };
const revision = (id: string, more: Partial<Revision> = {}): Revision => ({
  id,
  column: "as_of",
  from: "2031-03-31",
  to: "",
  date: "2031-05-02",
  reason: { vi: "Báo cáo không ghi ngày.", en: "" },
  at,
  fromAt: at,
  ...more,
});
const texts = (revisions: Revision[]) =>
  correctionViews(revisions, release, "vi").map(({ text, things }) => [
    text.replaceAll("\u00a0", " "),
    ...things.map(({ label }) => label),
  ]);

test("correctionViews: one correction names its number, and a day is written as one", () => {
  expect(texts([revision("people-women")])).toEqual([
    ["2/5/2031: Nữ (ngày của con số), từ 31/3/2031 thành trống.", "Nữ"],
  ]);
  const value = revision("people-men", { column: "value", from: "100", to: "101" });
  expect(texts([value])).toEqual([["2/5/2031: Nam, từ 100 thành 101.", "Nam"]]);
});

test("correctionViews: the same change of several numbers is told once, another one by itself", () => {
  const other = revision("people-total", { reason: { vi: "Gõ nhầm.", en: "" } });
  expect(texts([revision("people-women"), other, revision("people-men")])).toEqual([
    ["2/5/2031: bỏ ngày của con số (31/3/2031) ở 2 chỗ.", "Nữ", "Nam"],
    ["2/5/2031: Người thử (ngày của con số), từ 31/3/2031 thành trống.", "Người thử"],
  ]);
});

test("correctionViews: a text that was changed in both languages is said once, in that of the page", () => {
  const label = (column: string, to: string) => revision("people-women", { column, from: "Nữ giới", to });
  expect(texts([label("label_vi", "Nữ"), label("label_en", "Women")])).toEqual([
    ["2/5/2031: Nữ (tên), từ “Nữ giới” thành “Nữ”.", "Nữ"],
  ]);
  expect(texts([label("label_en", "Women")])).toHaveLength(1);
});
