import { describe, expect, test } from "vitest";
import { assumptionText, findingGroups, findingLineViews, reasonText, sizeText } from "../../src/views/finding-view.ts";
import { readPublication } from "../../src/publication.ts";
import { FROZEN } from "../frozen.ts";
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
      "misprint",
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
    expect(findingLineViews(finding("documents-equal"), "vi").map(({ off }) => off)).toEqual([null, "contradiction"]);
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

describe("findings of the report in words", () => {
  const { findings } = readPublication(FROZEN).publication!.releases[0]!;
  const finding = (id: string) => findings.find((one) => one.id === id)!;

  test.each([
    ["two counts of the same units, 1.102 and 1.075", "service-units-two-areas", "+27 đơn vị"],
    ["a count below its parts, 23.588 and 32.588", "public-employees-present-levels", "−9.000 người"],
    ["a rate is off by points, 39,01 % and 39,1960 %", "focal-points-reduction-share", "−0,19 điểm phần trăm"],
    ["a rate that was rounded, 70,4 % and 70,48 %", "partly-online-rate-repeat", "−0,08 điểm phần trăm"],
    ["what holds is off by nothing", "public-service-units-parts", ""],
    ["a heading that was filled in is not off by a number", "inspected-agencies-total", ""],
    ["a slip of the print has no number", "printed-unit-iii-2-1", ""],
  ])("sizeText(finding, locale): %s", (_, id, size) => {
    expect(plain(sizeText(finding(id), "vi"))).toBe(size);
  });

  test("assumptionText(finding, locale) says what may explain a difference, and nothing elsewhere", () => {
    expect(assumptionText(finding("service-units-two-areas"), "vi")).toBe(
      "Hai phần của biểu mẫu đếm cùng những đơn vị sự nghiệp, vào cùng một ngày và theo cùng một cách.",
    );
    expect(finding("plan-key-tasks-repeat").assumes).not.toBeNull();
    expect(assumptionText(finding("plan-key-tasks-repeat"), "vi")).toBe("");
    expect(assumptionText(finding("focal-points-left"), "vi")).toBe("");
  });

  test("findingLineViews(finding, locale): a difference is set off from a contradiction, a filled heading has no sign", () => {
    const off = (id: string) => findingLineViews(finding(id), "vi").at(-1)!.off;
    expect(off("service-units-two-areas")).toBe("difference");
    expect(off("end-to-end-dossiers-limit")).toBe("difference");
    expect(off("focal-points-left")).toBe("contradiction");
    expect(off("partly-online-rate-repeat")).toBeNull();
    expect(findingLineViews(finding("inspected-agencies-total"), "vi").at(-1)).toMatchObject({ sign: "", off: null });
  });
});
