import { describe, expect, test } from "vitest";
import { plainNumber } from "../../src/core/number.ts";
import { cautionIn } from "../../src/views/chart-notes.ts";
import { valueOf } from "../../src/views/chart-values.ts";
import { partsView, rateView, wholeView } from "../../src/views/relation-view.ts";
import { rowHistory } from "../../src/views/row-charts.ts";
import { readPublication } from "../../src/publication.ts";
import { FROZEN } from "../frozen.ts";
import { told } from "../charts/data.ts";

const release = readPublication(FROZEN).publication!.releases[0]!;
const finding = (kind: string, target: string) =>
  release.findings.find((one) => one.kind === kind && one.target.id === target)!;
const spaced = (lines: string[]) => lines.map((line) => line.replaceAll("\u00a0", " "));

describe("rateView(finding)", () => {
  test("a rate with what it is the ratio of: 10 of 25 tasks are 40 %", () => {
    const { drawing, rows } = rateView(finding("ratio", "I.2"), release, "vi")!;
    expect(spaced(told(drawing))).toEqual([
      "Tỷ lệ hoàn thành Kế hoạch CCHC năm (Lũy kế đến thời điểm báo cáo) 40 40%",
      "Số nhiệm vụ đã hoàn thành 10 10 nhiệm vụ",
      "Số nhiệm vụ đề ra trong kế hoạch 25 25 nhiệm vụ",
      "Còn lại 15 15 nhiệm vụ",
    ]);
    expect(rows.map(({ id }) => id)).toEqual(["I.2", "I.2.2", "I.2.1", null]);
  });

  test("several terms below the line are told as their sum: 208 of 208 + 92 communes", () => {
    const view = rateView(finding("ratio", "commune-administrative-units-reduction-share"), release, "vi")!;
    const marks = view.drawing!.marks.map(({ value, text }) => `${value} ${text.replaceAll("\u00a0", " ")}`);
    expect(marks).toEqual(["69.33 69,33%", "208 208 đơn vị hành chính", "300 300 đơn vị hành chính"]);
  });

  test("a sum is no rate", () => {
    expect(rateView(finding("sum", "IV.1.5"), release, "vi")).toBeNull();
  });
});

describe("partsView(finding)", () => {
  test("a total as its parts with their shares: 7 + 139 + 929 = 1.075", () => {
    const { drawing, rows } = partsView(finding("sum", "IV.1.5"), release, "vi")!;
    // 7 / 1075 = 0,651 %; 139 / 1075 = 12,930 %; 929 / 1075 = 86,419 %.
    expect(spaced(drawing!.marks.map(({ text }) => text))).toEqual([
      "7 cơ quan, đơn vị · 0,7%",
      "139 cơ quan, đơn vị · 12,9%",
      "929 cơ quan, đơn vị · 86,4%",
    ]);
    expect(rows.map(({ number }) => plainNumber(number!))).toEqual(["1075", "7", "139", "929"]);
  });

  test("parts that do not make the stated total are not drawn: 3 + 18 are not 0", () => {
    expect(finding("sum", "I.3").outcome).toBe("misprint");
    expect(partsView(finding("sum", "I.3"), release, "vi")).toBeNull();
  });

  test("what is counted twice and taken away is no part: 1.845 + 381 - 85 = 2.141", () => {
    expect(finding("sum", "III.1.4").outcome).toBe("holds");
    expect(partsView(finding("sum", "III.1.4"), release, "vi")).toBeNull();
  });

  test("a total of which a part was not reported is not drawn", () => {
    expect(finding("sum", "VI.2.4").outcome).toBe("not-checkable");
    expect(partsView(finding("sum", "VI.2.4"), release, "vi")).toBeNull();
  });
});

function cautionAt(id: string) {
  return cautionIn(release, [valueOf(release.quantities.get(id)!, release, "vi")], "vi");
}

test("a chart of a number that stands against another place of the report says so itself", () => {
  // IV.3.2 states 23.588, its parts make 32.588; IV.2.2 adds up.
  expect(wholeView(finding("at-most", "IV.3.2"), release, "vi")!.caution).toEqual({
    text: "Mâu thuẫn với chỗ khác của báo cáo: Tổng số người làm việc có mặt tại thời điểm báo cáo.",
    see: "Trang Đối chiếu nói rõ.",
    address: "/doi-chieu/2025-q3/#public-employees-present-levels",
  });
  expect(wholeView(finding("at-most", "IV.2.2"), release, "vi")!.caution).toBeNull();
  // VI.2.1 counts 1.102 units where IV.1.5 counts 1.075: no contradiction, but a difference.
  expect(cautionAt("VI.2.1")!.text).toBe("Khác với chỗ khác của báo cáo: Tổng số ĐVSN công lập tại địa phương.");
  // Its parts VI.1.1 and VI.1.2 have a finding each; the mark leads to the first.
  expect(cautionAt("c-disbursement-to-do")).toMatchObject({
    text: "Tính từ số không khớp với chỗ khác của báo cáo: Vốn đầu tư công chưa giải ngân.",
    address: "/doi-chieu/2025-q3/#public-investment-plan-repeat",
  });
  // VII.3.2.1 is a row whose code was misprinted; its number stands against nothing.
  expect(cautionAt("VII.3.2.1")).toBeNull();
  expect(rowHistory("iv-3-2", [release], "vi")!.caution!.text).toBe(
    "Mâu thuẫn với chỗ khác của báo cáo: Quý III/2025.",
  );
});

describe("wholeView(finding)", () => {
  test("a row inside the row that it is a part of: 892 of 2.141 procedures", () => {
    const { drawing } = wholeView(finding("at-most", "VII.4.5.1"), release, "vi")!;
    expect(spaced(drawing!.marks.map(({ value, text }) => `${value} ${text}`))).toEqual(["892 892 trên 2.141 thủ tục"]);
  });

  test("is said in the language that is asked for", () => {
    const { description } = wholeView(finding("at-most", "VII.4.5.1"), release, "en")!;
    expect(description).toMatch(/^A filled part in the frame of the whole; .* 892 of 2,141\sprocedures$/);
  });

  test("a bound between the form and the narrative is a check, not a whole", () => {
    const check = release.findings.find(
      ({ kind, target, terms }) =>
        kind === "at-most" && target.id === "III.3.3.1" && terms[0]!.term.id === "feedback-received",
    )!;
    expect(wholeView(check, release, "vi")).toBeNull();
  });
});
