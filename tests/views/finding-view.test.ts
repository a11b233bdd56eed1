import { describe, expect, test } from "vitest";
import { findingGroups, findingLineViews, reasonText } from "../../src/views/finding-view.ts";
import { assembleFiles, baseFiles } from "../load/fixture.ts";

const site = assembleFiles(baseFiles).publication!;
const release = site.releases[0]!;
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("findings in words", () => {
  const finding = (id: string) => release.findings.find((one) => one.id === id)!;
  const linesOf = (id: string) =>
    findingLineViews(finding(id), "vi").map(({ sign, amount, named, says, place }) =>
      plain([sign, amount, named?.label ?? says.trim(), place].filter(Boolean).join(" | ")),
    );

  test("findingGroups(findings) starts with what does not add up and leaves out what none has", () => {
    expect(findingGroups(release.findings).map(({ outcome }) => outcome)).toEqual([
      "contradiction",
      "rounding",
      "not-checkable",
      "holds",
    ]);
    expect(findingGroups([finding("money-parts")]).map(({ outcome }) => outcome)).toEqual(["holds"]);
  });

  test("findingLineViews(finding, locale) names the parts of a sum and not its target, which stands above", () => {
    expect(linesOf("money-parts")).toEqual([
      "1.200 triệu đồng | Tiền thử phần một | biểu mẫu II.1.1",
      "+ | 387,5 triệu đồng | Tiền thử phần hai | biểu mẫu II.1.2",
      "= | 1.587,5 triệu đồng | Tính lại",
      "1.587,5 triệu đồng | Báo cáo nêu | biểu mẫu II.1",
    ]);
  });

  test("findingLineViews(finding, locale) names both sides of a comparison, and where each is stated", () => {
    expect(linesOf("documents-equal")).toEqual([
      "12 văn bản | Số văn bản thử | biểu mẫu I.1",
      "≠ | 13 văn bản | Văn bản thử nêu trong lời văn | mục I.1",
    ]);
    expect(findingLineViews(finding("documents-equal"), "vi").map(({ off }) => off)).toEqual([false, true]);
  });

  test("findingLineViews(finding, locale) says where a number was not reported", () => {
    expect(linesOf("people-gone").at(-1)).toBe("Không báo cáo | Báo cáo nêu | biểu mẫu II.4");
  });

  test("reasonText(finding, locale) is the relation's, or says what a slip of the print is", () => {
    expect(reasonText(finding("money-parts"), "vi")).toBe("Hai phần cộng lại bằng tổng.");
    expect(reasonText(finding("money-parts"), "en")).toBe("The two parts add up.");
    expect(reasonText(finding("printed-code-ii-4"), "vi")).toContain("Mã của dòng in trong biểu mẫu");
    expect(reasonText(finding("printed-unit-ii-4"), "vi")).toContain("Đơn vị in trong biểu mẫu");
  });
});
