import { describe, expect, test } from "vitest";
import { FROZEN } from "../frozen.ts";
import type { Locale } from "../../src/core/number.ts";
import { readPublication } from "../../src/publication.ts";
import { chartOfId } from "../../src/views/report-chart.ts";

const release = readPublication(FROZEN).publication!.releases[0]!;
const view = (id: string, locale: Locale = "vi") => chartOfId(id, release, locale)!;
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

describe("chartView(chart, release, locale)", () => {
  test("parts say what they are of; where the report states no whole, what this site added up", () => {
    expect(spaced(view("dossiers-by-channel").note)).toMatch(/^Tổng: 180\.079 hồ sơ\. /);
    // 657.703 + 99.652; the report rounds the sum to 750 thousand and calls it something else.
    expect(spaced(view("documents-by-direction").note)).toMatch(/^Tổng: 757\.355 văn bản, do trang này cộng\./);
    expect(view("plan-tasks").note).toBe("");
  });

  test("the whole has a row of its own at the end, a sum of this site has none", () => {
    const ids = (id: string) => view(id).rows.map((row) => row.id);
    expect(ids("legal-documents-by-type").at(-1)).toBe("legal-documents-issued");
    expect(ids("documents-by-direction")).toEqual(["documents-incoming", "documents-outgoing"]);
  });

  test("a day stands at the source where what the chart is about has one, not what it stands against", () => {
    expect(view("service-index-groups").source).toMatch(/Số liệu đến ngày 15\/9\/2025$/);
    expect(view("departments-before-after").source).toMatch(/Số liệu đến ngày 1\/7\/2025$/);
  });

  test("outcomes are counted by this site: they name no row and say who checked", () => {
    const { rows, source, drawing } = view("findings-by-outcome");
    expect(rows.map(({ id, unit }) => [id, unit])).toEqual(rows.map(() => [null, null]));
    expect(drawing!.marks).toHaveLength(6);
    expect(source).toMatch(/, trang này đối chiếu$/);
  });

  test("the words of the chart and of the data are those of the language", () => {
    expect(spaced(view("dossiers-by-channel").description)).toBe(
      "Thanh chia thành các phần của một tổng; Qua mạng 126.932 hồ sơ · 70,5%; " +
        "Trực tiếp tại quầy 52.829 hồ sơ · 29,3%; Qua bưu chính công ích 318 hồ sơ · 0,2%",
    );
    const english = view("dossiers-by-channel", "en");
    expect(spaced(english.title)).toBe("126,932 ≠ of 180,079 dossiers ≠ came in online");
    expect(english.subtitle).toBe("How people handed in dossiers");
    expect(spaced(english.description)).toBe(
      "A bar divided into the parts of a whole; Online 126,932 dossiers · 70.5%; " +
        "In person 52,829 dossiers · 29.3%; By public post 318 dossiers · 0.2%",
    );
    expect(view("departments-before-after", "en").rows.map(({ label }) => label)).toEqual(["Before", "After"]);
  });

  test("its title is what it shows with the numbers of its quarter, its name stands below", () => {
    const { title, subtitle } = view("plan-tasks");
    expect([spaced(title), subtitle]).toEqual([
      "Còn một quý mà mới xong 10 trong 25 nhiệm vụ",
      "Nhiệm vụ của kế hoạch cải cách hành chính cả năm",
    ]);
  });

  test("a number of the title that is off has its sign, and is named below the drawing", () => {
    // 398 - 239 is 159, and the report states 156.
    expect(spaced(view("focal-points-before-after").title)).toBe("Từ 398 còn 239 ≠, báo cáo lại ghi giảm 156 đầu mối");
    // The form has 2.141 procedures; the whole stands in the title alone.
    expect(view("procedures-by-level").caution!.text).toBe("Khác với chỗ khác của báo cáo: Tổng.");
  });

  test("of what this site counts the type says what it shows; without checks there is the name alone", () => {
    const { title, subtitle } = view("findings-by-outcome");
    expect(title).toMatch(/^\d+ mâu thuẫn trong \d+ phép đối chiếu$/);
    expect(subtitle).toBe("Kết quả của các phép đối chiếu");
    const unchecked = chartOfId("findings-by-outcome", { ...release, findings: [] }, "vi")!;
    expect([unchecked.title, unchecked.subtitle]).toEqual(["Kết quả của các phép đối chiếu", ""]);
  });

  test("a quarter whose file does not say what its charts show has their names", () => {
    const named = { ...release, charts: release.charts.map((chart) => ({ ...chart, says: null })) };
    const { title, subtitle } = chartOfId("plan-tasks", named, "vi")!;
    expect([title, subtitle]).toEqual(["Nhiệm vụ của kế hoạch cải cách hành chính cả năm", ""]);
  });

  test("a part that was not reported: the chart is not drawn and says why, its numbers stay", () => {
    const blank = { ...release.quantities.get("legal-documents-decisions")!, number: null };
    const made = { ...release, quantities: new Map([...release.quantities, [blank.id, blank]]) };
    const { drawing, note, rows } = chartOfId("legal-documents-by-type", made, "vi")!;
    expect(drawing).toBeNull();
    expect(note).toBe("Báo cáo thiếu một phần số liệu nên không vẽ biểu đồ này.");
    expect(rows.map(({ text }) => spaced(text))).toEqual(["20 nghị quyết", "không báo cáo", "28 văn bản"]);
  });

  test("a quarter without checks: nothing is drawn, and nobody says that the report lacks a number", () => {
    const { drawing, note } = chartOfId("findings-by-outcome", { ...release, findings: [] }, "vi")!;
    expect([drawing, note]).toEqual([null, ""]);
  });
});

test("chartOfId(an id that no chart has) is undefined", () => {
  expect(chartOfId("no-such-chart", release, "vi")).toBeUndefined();
});
