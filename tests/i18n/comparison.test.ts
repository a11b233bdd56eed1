import { describe, expect, test } from "vitest";
import { compareFigures, compareTables } from "../../src/core/compute/compare.ts";
import { changeText, noteText, pairHeading, shortName, summaryText, valueText } from "../../src/i18n/comparison.ts";
import { readableTable } from "../../src/views/quarter-table.ts";
import { EIGHT_QUARTERS, releasesOf } from "../core/synthetic.ts";

const releases = releasesOf(EIGHT_QUARTERS);
const table = (id: string) =>
  readableTable(
    releases.find((release) => release.id === id)!,
    releases,
    "vi",
  );
const compared = (older: string, newer: string) => compareTables(table(older), table(newer));

test("pairHeading(pair) and shortName(quarter) name quarters", () => {
  expect(pairHeading({ newer: "2026-q1", older: "2025-q4" }, "vi")).toBe("Quý I năm 2026 so với quý IV năm 2025");
  expect(shortName("2025-q3", "vi")).toBe("Quý III/2025");
});

test("valueText(row) and changeText(comparison) say number and unit, answers, blanks and reasons", () => {
  const said = compared("2025-q3", "2025-q4").map((row) =>
    [row.newer.id, valueText(row.older, "vi"), valueText(row.newer, "vi"), changeText(row, "vi")]
      .join(" | ")
      .replaceAll("\u00a0", " "),
  );
  expect(said).toEqual([
    "I.1 | 7 văn bản | 8 văn bản | +1 văn bản",
    "I.2 | 40% | 32% | −8 điểm phần trăm",
    "I.2.1 | 25 nhiệm vụ | 25 nhiệm vụ | không đổi",
    "I.2.2 | 10 nhiệm vụ | 8 nhiệm vụ | −2 nhiệm vụ",
    "II.1 | 1.587,5 triệu đồng | 1.587,5 triệu đồng | không đổi",
    "II.1.1 | 1.200 triệu đồng | 1.200 triệu đồng | không đổi",
    "II.1.2 | 387,5 triệu đồng | 387,5 triệu đồng | không đổi",
    "II.2 | Có | Có | không đổi",
    "II.3 | Vừa | Vừa | không đổi",
    "II.4 | Không báo cáo | Không báo cáo | cả hai quý không báo cáo",
  ]);
  expect(valueText(null, "vi")).toBe("Không có dòng này");
});

describe("summaryText(comparisons) and noteText(comparisons)", () => {
  test("name what there is, and count every row once", () => {
    const rows = compared("2025-q3", "2025-q4");
    expect(summaryText(rows, "rows", "vi")).toBe(
      "Trong 10 chỉ tiêu: 2 kém hơn, 1 thay đổi nhưng không nói lên tốt hay kém, 6 không đổi, 1 không so sánh được.",
    );
    expect(noteText(rows, "vi")).toBe("");
  });

  test("say why a whole quarter is not compared", () => {
    expect(summaryText(compared("2024-q4", "2025-q4"), "rows", "vi")).toBe("Trong 10 chỉ tiêu: 10 không so sánh được.");
    expect(noteText(compared("2024-q4", "2025-q4"), "vi")).toContain("hợp nhất tỉnh");
    // It is said once, and not again in each row.
    expect(
      compared("2024-q4", "2025-q4")
        .map((row) => changeText(row, "vi"))
        .join(""),
    ).toBe("");
    const otherForm = compared("2025-q4", "2026-q1");
    const others = otherForm.filter(({ incomparable }) => incomparable === "form");
    expect(noteText(others, "vi")).toContain("hai biểu mẫu");
    // Three rows go on in the new form.
    expect(noteText(otherForm, "vi")).toBe("");
    // The first row of this pair is blank; that says nothing of the others.
    expect(noteText(compared("2024-q3", "2024-q4"), "vi")).toBe("");
  });
});

test("summaryText(figures): those that both reports state", () => {
  const figures = compareFigures(table("2025-q3"), table("2025-q4"));
  expect(summaryText(figures, "figures", "vi")).toBe("Trong 8 số mà bài báo cáo của cả hai quý cùng nêu: 8 không đổi.");
});
