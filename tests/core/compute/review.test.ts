import { describe, expect, test } from "vitest";
import { reviewOf } from "../../../src/core/compute/review.ts";
import { reviewText } from "../../../src/i18n/review.ts";
import { assembleFiles, baseFiles, type Files } from "../../load/fixture.ts";
import { changed, secondQuarter } from "../../quarters.ts";

const QUARTER = "data/quarters/2031-q1";
const side = (files: Files) => ({ releases: assembleFiles(files).draft.releases, files });
const review = (after: Files, before: Files = baseFiles) => reviewOf(side(before), side(after));
const text = (after: Files, preview = "", before: Files = baseFiles) =>
  reviewText(review(after, before), assembleFiles(after), preview, "vi");
const row = (from: string, to: string) => changed(baseFiles, `${QUARTER}/indicators.csv`, from, to);

describe("reviewOf(before, after)", () => {
  test("nothing changed, nothing said", () => {
    expect(review(baseFiles)).toEqual({ quarters: [], goneQuarters: [], lostLocks: [], otherFiles: [] });
    expect(text(baseFiles)).toContain("Không có số liệu, đối chiếu hay mục nào của báo cáo thay đổi.");
  });

  test("a value with its difference, linked to the preview", () => {
    const lines = text(row("I.1,12,", "I.1,15,"), "https://x.example/");
    expect(lines).toContain("| [I.1](https://x.example/chi-tieu/i-1/) | Số văn bản thử | 12 | 15 | +3 (+25,0%) |");
  });

  test("a rate differs by points, and falls with a minus", () => {
    expect(text(row("I.2,40%", '"I.2","39,5%"'))).toContain(
      "| I.2 | Tỷ lệ nhiệm vụ thử đã xong | 40% | 39,5% | -0,5 |",
    );
  });

  test("a finding that comes and a finding that goes", () => {
    const [quarter] = review(row("I.2.1,25,", "I.2.1,20,")).quarters;
    expect(quarter!.newFindings.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual(["tasks-rate contradiction"]);
    const [mended] = review(row("I.1,12,", "I.1,13,")).quarters;
    expect(mended!.goneFindings.map(({ id }) => id)).toEqual(["documents-equal"]);
  });

  test("a row that had a value and is blank is missing", () => {
    const [quarter] = review(row("II.1.1,1.200,", "II.1.1,,")).quarters;
    expect(quarter!.missing.map(({ id }) => id)).toEqual(["II.1.1"]);
  });

  test("a figure, its section and other files", () => {
    const section = "content/reports/2031-q1/02-muc-hai.mdx";
    const files = changed(
      changed(
        changed(baseFiles, `${QUARTER}/figures.csv`, "Test people,240,", "Test people,241,"),
        section,
        "Hơn",
        "Trên",
      ),
      "data/publisher.json",
      "Bộ mẫu thử",
      "Bộ mẫu khác",
    );
    const { quarters, otherFiles } = review(files);
    expect(quarters[0]!.values.map(({ after }) => after!.id)).toEqual(["people-total"]);
    expect(quarters[0]!.sections).toEqual([
      {
        id: "I.2",
        title: { vi: "Mục thử hai", en: "Test section two" },
        file: section,
        path: "/bao-cao/2031-q1/i/#i-2",
      },
    ]);
    expect(otherFiles).toEqual(["data/publisher.json"]);
  });

  test("a new quarter is compared with the one before it for what is missing", () => {
    const { quarters } = review(secondQuarter({ "I.1": "" }));
    expect(quarters.map(({ id, isNew }) => `${id} ${isNew}`)).toEqual(["2031-q2 true"]);
    expect(quarters[0]!.missing.map(({ id }) => id)).toEqual(["I.1"]);
    expect(text(secondQuarter())).toContain("### Quý II năm 2031 (quý mới)");
  });

  test("a new quarter's values stand beside last quarter's, changed or not", () => {
    const lines = text(secondQuarter({ "I.1": "15", "I.2": "" })).split("\n");
    expect(lines).toContain("| Mã | Tên | Quý trước | Quý này | Thay đổi |");
    expect(lines).toContain("| I.1 | Số văn bản thử | 12 | 15 | +3 (+25,0%) |");
    expect(lines).toContain("| I.2.1 | Nhiệm vụ thử đề ra | 25 | 25 | 0 (0,0%) |");
    // A row that is blank now is among the missing ones alone.
    expect(lines.filter((line) => line.startsWith("| I.2 |"))).toEqual([]);
    expect(lines.filter((line) => line.includes("chưa có"))).toEqual([]);
  });

  test("a number that last quarter did not have is said to be new", () => {
    const figures = "data/quarters/2031-q2/figures.csv";
    const files = changed(secondQuarter(), figures, "people-total,", "people-other,");
    const [quarter] = review(files).quarters;
    const found = quarter!.values.find(({ after }) => after!.id === "people-other");
    expect(found!.before).toBeNull();
  });

  test("a quarter that is gone", () => {
    expect(text(baseFiles, "", secondQuarter())).toContain("Quý 2031-q2 không còn trên trang.");
  });

  test("mistakes come first, and a component in a sentence stands in code", () => {
    const lines = text(changed(baseFiles, "content/reports/2031-q1/02-muc-hai.mdx", "Hơn", "Hơn 12"));
    expect(lines).toContain("**1 lỗi cần sửa trước khi công bố.**");
    expect(lines).toMatch(/^- `[^`]*<So id="…" \/>[^`]*`$/m);
  });

  test("the same states give the same text", () => {
    const files = secondQuarter({ "I.1": "120" });
    expect(text(files)).toBe(text(files));
  });
});
