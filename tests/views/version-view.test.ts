import { expect, test } from "vitest";
import { readPublication } from "../../src/publication.ts";
import { versionGroups } from "../../src/views/version-view.ts";
import { FROZEN } from "../frozen.ts";

const release = readPublication(FROZEN).publication!.releases[0]!;
const groups = versionGroups(release, "vi");
const number = (anchor: string) => groups.flatMap(({ numbers }) => numbers).find((one) => one.anchor === anchor);

test("every number of a version has an anchor of its own", () => {
  const anchors = groups.flatMap(({ numbers }) => numbers.map(({ anchor }) => anchor));
  expect(new Set(anchors).size).toBe(anchors.length);
  const headings = release.observations.filter(({ status }) => status === "heading").length;
  expect(groups.map(({ id, numbers }) => [id, numbers.length])).toEqual([
    ["bieu-mau", 122 - headings],
    ["loi-van", 205],
    ["tinh-them", 23],
  ]);
});

test("a row has its code, its value as stated and its unit; a rate that was stated without % has it as unit", () => {
  expect(number("i-2")).toMatchObject({ code: "I.2", value: "40", unit: "%", day: "" });
  expect(number("i-2-1")).toMatchObject({ code: "I.2.1", label: "Số nhiệm vụ đề ra trong kế hoạch", value: "25" });
});

test("a percent sign that the report wrote stands once", () => {
  // II.5.2: “bằng 70,4% dự toán Trung ương giao”.
  expect(number("budget-revenue-central-share")).toMatchObject({ value: "70,4%", unit: "" });
});

test("a number of the narrative is verbatim, with its qualifying word and its day", () => {
  expect(number("merged-provinces")).toMatchObject({ code: "", value: "02", unit: "\u00a0tỉnh,\u00a0thành\u00a0phố" });
  const dated = release.figures.find(({ asOf }) => asOf === "2025-09-15")!;
  expect(number(dated.id)!.day).toBe("15/9/2025");
  // VI.1 says in its note “Số liệu đến ngày 30/8/2025”.
  expect(number("vi-1")!.day).toBe("30/8/2025");
  const nearly = release.figures.find(({ qualifier }) => qualifier === "nearly")!;
  expect(number(nearly.id)!.value).toBe(`gần ${nearly.stated}`);
});

test("what was not reported is said, without a unit", () => {
  expect(number("ii-1")).toMatchObject({ value: "Không báo cáo", unit: "" });
});

test("an answer stands with its code", () => {
  // I.5: no survey of satisfaction.
  expect(number("i-5")).toMatchObject({ value: "0 (Không)", unit: "" });
});

test("in English numbers are written as English writes them", () => {
  const english = versionGroups(release, "en").flatMap(({ numbers }) => numbers);
  const inEnglish = (anchor: string) => english.find((one) => one.anchor === anchor);
  // “02 tỉnh” and “70,4%” in the report.
  expect(inEnglish("merged-provinces")!.value).toBe("2");
  expect(inEnglish("budget-revenue-central-share")).toMatchObject({ value: "70.4", unit: "%" });
  expect(inEnglish("dossiers-received")!.value).toBe("180,079");
  expect(inEnglish("i-5")).toMatchObject({ value: "0 (No)", unit: "" });
  expect(inEnglish("ii-1")!.value).toBe("Not reported");
});
