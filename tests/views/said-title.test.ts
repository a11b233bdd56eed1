import { describe, expect, test } from "vitest";
import { partsView, rateView, wholeView } from "../../src/views/relation-view.ts";
import { rowHistory } from "../../src/views/row-charts.ts";
import { readPublication } from "../../src/publication.ts";
import { EIGHT_QUARTERS, releasesOf } from "../core/synthetic.ts";
import { FROZEN } from "../frozen.ts";

const release = readPublication(FROZEN).publication!.releases[0]!;
const finding = (kind: string, target: string) =>
  release.findings.find((one) => one.kind === kind && one.target.id === target)!;
const titled = (view: { title: string; subtitle?: string } | null) =>
  [view!.title, view!.subtitle].map((text) => text?.replaceAll("\u00a0", " "));

describe("the title of a chart that nobody wrote one for", () => {
  test("a rate says what it is a share of; its name stands below", () => {
    expect(titled(rateView(finding("ratio", "I.2"), release, "vi"))).toEqual([
      "40%: 10 trên 25 nhiệm vụ",
      "Tỷ lệ hoàn thành Kế hoạch CCHC năm (Lũy kế đến thời điểm báo cáo)",
    ]);
    expect(titled(rateView(finding("ratio", "I.2"), release, "en"))[0]).toBe("40%: 10 of 25 tasks");
  });

  test("each number that is off has its sign: of VI.1 all three are, told in tỷ đồng", () => {
    // The form: 6.915.541 of 12.810.233 triệu đồng, 54 %; the narrative says otherwise of each.
    expect(titled(rateView(finding("ratio", "VI.1"), release, "vi"))[0]).toBe("54% ≈: 6.916 ≠ trên 12.810 tỷ đồng ≠");
  });

  test("the ratio of a sum has its name alone", () => {
    const view = rateView(finding("ratio", "commune-administrative-units-reduction-share"), release, "vi");
    expect(titled(view)[1]).toBe("");
  });

  test("a total says its largest part: 929 of 1.075 units", () => {
    expect(titled(partsView(finding("sum", "IV.1.5"), release, "vi"))).toEqual([
      "Phần lớn nhất: Số ĐVSNCL thuộc UBND cấp xã, 929 trên 1.075 cơ quan, đơn vị ≠",
      "Tổng số đơn vị sự nghiệp công lập (ĐVSNCL) tại địa phương, gồm những phần nào",
    ]);
  });

  test("a part in its whole", () => {
    expect(titled(wholeView(finding("at-most", "IV.3.2"), release, "vi"))[0]).toBe("23.588 ≠ trên 34.079 người");
  });

  test("a history says the newest value and the one before; one value alone has its name", () => {
    expect(titled(rowHistory("i-1", releasesOf(EIGHT_QUARTERS), "vi"))[0]).toMatch(
      /^Quý I\/2026: 9 văn bản ≠; quý trước: 8 văn bản ≠$/,
    );
    expect(titled(rowHistory("i-1", [release], "vi"))).toEqual([expect.stringContaining("theo quý"), ""]);
  });
});
