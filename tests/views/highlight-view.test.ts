import { describe, expect, test } from "vitest";
import type { Against, Highlight } from "../../src/core/highlight.ts";
import type { Release } from "../../src/core/release.ts";
import { readPublication } from "../../src/publication.ts";
import { highlightViews } from "../../src/views/highlight-view.ts";
import { EIGHT_QUARTERS, releasesOf } from "../core/synthetic.ts";
import { FROZEN } from "../frozen.ts";

const [release] = readPublication(FROZEN).publication!.releases as [Release];
const highlight = (id: string, ...against: Against[]): Highlight => {
  return { id, question: { vi: "Hỏi?", en: "" }, meaning: { vi: "Nghĩa.", en: "" }, against };
};
const shown = (one: Highlight, of: Release = release, releases = [of]) => {
  const [view] = highlightViews({ ...of, highlights: [one] }, releases, "vi");
  const said = view!.against.map((pieces) => pieces.map(({ text }) => text).join(""));
  return { ...view!, said: said.map((text) => text.replaceAll("\u00a0", " ")) };
};

describe("highlightViews(release, releases, locale)", () => {
  test.each([
    ["c-dossiers-late", { relation: "of", ids: ["c-dossiers-solved"] }, "trong 151.868 hồ sơ"],
    ["III.3.3", { relation: "fraction", ids: ["III.3.3.2", "III.3.3.1"] }, "72 trong 81 phản ánh, kiến nghị"],
    ["service-index-score", { relation: "maximum", ids: ["service-index-maximum"] }, "tối đa 100 điểm"],
    [
      "service-index-score",
      { relation: "rank", ids: ["service-index-rank", "service-index-provinces"] },
      "thứ 1 trong 34 tỉnh, thành phố",
    ],
    [
      "public-investment-paid-prime-minister-share",
      { relation: "country", ids: ["public-investment-national-rate"] },
      "cả nước 46,3%",
    ],
    ["VI.1.2", { relation: "plan", ids: ["VI.1.1"] }, "kế hoạch 12.810 tỷ đồng"],
    ["I.5", { relation: "beside", ids: ["I.5.1"] }, "Số lượng phiếu khảo sát: 0 phiếu"],
  ] as [string, Against, string][])("%s is held against a number as its relation says: %j", (id, against, said) => {
    expect(shown(highlight(id, against)).said).toEqual([said]);
  });

  test("each number of it leads to where it stands", () => {
    const [pieces] = shown(highlight("III.3.3", { relation: "fraction", ids: ["III.3.3.2", "III.3.3.1"] })).against;
    expect(pieces!.map(({ id }) => id)).toEqual(["III.3.3.2", null, "III.3.3.1"]);
  });

  test("against a number that was not reported nothing is said", () => {
    // The form leaves the way of the survey blank.
    expect(shown(highlight("I.5.1", { relation: "beside", ids: ["I.5.2"] })).said).toEqual([]);
  });

  test("a name with braces and numbers in it is a name", () => {
    const odd = { ...release.quantities.get("I.5.1")!, label: { vi: "{1} {9} 57 $&", en: "" } };
    const made = { ...release, quantities: new Map([...release.quantities, [odd.id, odd]]) };
    expect(shown(highlight("I.5", { relation: "beside", ids: ["I.5.1"] }), made).said).toEqual([
      "{1} {9} 57 $&: 0 phiếu",
    ]);
  });

  test("an answer is its words without a unit; a number has its unit, money in tỷ đồng", () => {
    const [answer, money] = [shown(highlight("I.5")), shown(highlight("VI.1.1"))];
    expect([answer.value, answer.suffix]).toEqual(["Không", ""]);
    expect([money.value, money.suffix.replaceAll("\u00a0", " ")]).toEqual(["12.810", " tỷ đồng"]);
    expect(shown(highlight("I.5.2")).value).toBe("Không báo cáo");
  });

  test("it has the day that the report gives, or says that it gives none, and who computed it", () => {
    expect(shown(highlight("service-index-score"))).toMatchObject({
      time: "Số liệu đến ngày 15/9/2025",
      computed: false,
    });
    expect(shown(highlight("c-staff-present"))).toMatchObject({ time: "Báo cáo không ghi ngày", computed: true });
  });

  test("a row says what it was the quarter before, where the two may be compared", () => {
    const releases = releasesOf(EIGHT_QUARTERS);
    const at = (id: string, quarter: string) => {
      const of = releases.find((one) => one.id === quarter)!;
      return shown(highlight(id), of, releases).said;
    };
    // I.1 has 7 in the third quarter of 2025 and 8 in the fourth; the third is the first after the merger.
    expect(at("I.1", "2025-q4")).toEqual(["Quý III/2025: 7 văn bản"]);
    expect(at("I.1", "2025-q3")).toEqual([]);
  });
});
