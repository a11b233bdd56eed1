import { describe, expect, test } from "vitest";
import { readPublication } from "../../src/publication.ts";
import { indicatorText } from "../../src/views/plain/indicator-text.ts";
import { ledgerText } from "../../src/views/plain/ledger-text.ts";
import { llmsText } from "../../src/views/plain/llms-text.ts";
import { reportText } from "../../src/views/plain/report-text.ts";
import { FROZEN } from "../frozen.ts";
import { corrected } from "../publish/corrected.ts";

const site = readPublication(FROZEN).publication!;
const release = site.releases[0]!;
const linesOf = (text: string) => text.split("\n");

describe("reportText(release, site, locale)", () => {
  const text = reportText(release, site, "vi");
  const lines = linesOf(text);

  test("says of what report, in what version and on what terms, and how a number is cited", () => {
    expect(lines.slice(0, 7).join("\n")).toBe(
      [
        "# Báo cáo quý III năm 2025",
        "",
        "Nguồn: Báo cáo công tác cải cách hành chính tỉnh Thái Nguyên quý III năm 2025, số 15/BC-UBND ngày 19/9/2025.",
        "Phiên bản 1.0.0. Giấy phép: Creative Commons Ghi công 4.0 Quốc tế (https://creativecommons.org/licenses/by/4.0/).",
        "Trang để đọc: 2025-q3/",
        "",
        "Mỗi số đứng một dòng, cuối dòng là mã của nó sau dấu #. Địa chỉ để trích dẫn số ấy, về sau không đổi: ../du-lieu/2025-q3/phien-ban-1/#mã",
      ].join("\n"),
    );
  });

  test("has each number of the narrative, each row that is asked for and each computed value once", () => {
    const idOf = (line: string) => /^- .* #([a-z][a-z0-9-]*)(?: = .*)?$/.exec(line)?.[1];
    const ids = lines.flatMap((line) => idOf(line) ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    // 205 numbers, 23 computed values, and the rows of the form that are no heading.
    const rows = release.observations.filter(({ status }) => status !== "heading").length;
    expect(ids).toHaveLength(205 + 23 + rows);
  });

  test("a number has its unit, its time, and what is known against it", () => {
    expect(lines).toContain(
      "- Hồ sơ thủ tục hành chính đã tiếp nhận trong quý: 180.079 hồ sơ (Số liệu trong quý). ≠ Hai chỗ nói khác nhau [end-to-end-dossiers-limit]. #dossiers-received",
    );
    expect(text).toContain(
      "12.810.233 triệu đồng (Số liệu đến ngày 30/8/2025). ≠ Hai chỗ nói khác nhau, chỗ khác nêu 8.997.006 triệu đồng [public-investment-plan-repeat]. #vi-1-1",
    );
    expect(text).toContain("II.1 Tổng số VBQPPL do địa phương ban hành: không báo cáo. #ii-1");
  });

  test("the sentences are those of the page: numbers in their places, a unit said once, a list item a line", () => {
    expect(lines).toContain(
      "- Báo và Phát thanh - Truyền hình Thái Nguyên mở chuyên mục, chuyên đề, với 67 tin, bài, phần ảnh, phóng sự về CCHC.",
    );
    expect(text).not.toMatch(/<|\{|\u00a0/);
  });

  test("of a quarter with its form alone it says so and has the form", () => {
    const alone = { ...release, sections: [], figures: [], computed: [] };
    const own = reportText(alone, site, "vi");
    expect(own).toContain("Bản này mới có biểu số liệu; lời văn của báo cáo chưa có ở đây.");
    expect(own).toContain("#vi-1-1");
    expect(own).not.toContain("## I. Công tác chỉ đạo, điều hành\n");
  });
});

describe("ledgerText(release, site, locale)", () => {
  const text = ledgerText(release, site, "vi");

  test("a finding that is off has both sides, the difference, the explanation and its address", () => {
    const [, own] = text.split("### Cộng các phần được 32.588, biểu mẫu ghi 23.588 người\n");
    expect(linesOf(own!).slice(1, 10)).toEqual([
      "- Về: Tổng số người làm việc có mặt tại thời điểm báo cáo",
      "- Viên chức có mặt ở cấp tỉnh và cấp xã cộng lại phải bằng số người làm việc có mặt trong biểu.",
      "- 8.766 người Viên chức có mặt ở cấp tỉnh (mục II.3.3)",
      "- + 23.822 người Viên chức có mặt ở cấp xã (mục II.3.3)",
      "- = 32.588 người Tính lại",
      "- ≠ 23.588 người Báo cáo nêu (biểu mẫu IV.3.2)",
      "- Lệch: −9.000 người",
      "- Giải thích: Có thể hai chữ số đầu bị đảo chỗ khi gõ vào biểu. Cơ quan chưa giải thích.",
      "- Địa chỉ: 2025-q3/#public-employees-present-levels",
    ]);
  });

  test("every finding is named", () => {
    for (const { id } of release.findings) expect(text, id).toMatch(new RegExp(`(^|[ #])${id}(,|$)`, "m"));
  });
});

test("indicatorText(series, site, locale): every quarter with its value, its source and where to cite it", () => {
  const lines = linesOf(indicatorText("i-2-2", corrected(), "vi")).filter((line) => line.startsWith("- "));
  expect(lines).toHaveLength(2);
  // Corrected from 9 to 10 on the first of two days of corrections: the third version is the current one.
  expect(lines[0]).toMatch(/^- Quý I\/2031: 10 .*Trích dẫn: \.\.\/du-lieu\/2031-q1\/phien-ban-3\/#i-2-2$/);
  expect(lines[1]).toMatch(/^- Quý IV\/2030: 10 .*Trích dẫn: \.\.\/du-lieu\/2030-q4\/phien-ban-1\/#i-2-2$/);
  const somewhere = indicatorText("i-2-2", corrected("https://example.org/cchc/"), "en");
  expect(somewhere).toContain("Cite: https://example.org/cchc/en/du-lieu/2031-q1/phien-ban-3/#i-2-2");
});

test("indicatorText(series, site, locale): a heading has no value of its own, but the rows below it", () => {
  const lines = linesOf(indicatorText("i-4", site, "vi")).filter((line) => line.startsWith("- "));
  expect(lines).toEqual(["- I.4.1 Tổng số nhiệm vụ được giao: 54 nhiệm vụ (Số liệu trong quý). #i-4-1"]);
});

test("llmsText(site, locale): the name, what the site is, then lists of links by heading, what is optional last", () => {
  const text = llmsText(site, "vi");
  expect(text).toMatch(/^# CCHC Mở Thái Nguyên\n\n> /);
  const headings = linesOf(text).filter((line) => line.startsWith("## "));
  expect(headings).toEqual([
    "## Các quý",
    "## Dữ liệu và API",
    "## Chỉ tiêu của biểu mẫu, mỗi chỉ tiêu một tệp với mọi quý",
    "## Optional",
  ]);
  const links = linesOf(text).filter((line) => /^- \[[^\]]+\]\([^)]+\)/.test(line));
  // Two texts of the quarter, 2 files of the API, 5 tables, 122 rows of the form, 3 pages.
  expect(links).toHaveLength(2 + 2 + 5 + 122 + 3);
  // Beside the English texts, from where the data, which are the same in both languages, stand one folder up.
  const english = linesOf(llmsText(site, "en")).flatMap((line) => /^- \[.*\]\(([^)]+)\)/.exec(line)?.[1] ?? []);
  expect(english.slice(0, 3)).toEqual(["bao-cao/2025-q3.txt", "doi-chieu/2025-q3.txt", "../api/v1/openapi.json"]);
  expect(english.slice(-3)).toEqual(["gioi-thieu/", "huong-dan/", "phuong-phap/"]);
});
