import { describe, expect, test } from "vitest";
import { readPublication } from "../../src/publication.ts";
import { findingTitle } from "../../src/views/finding-title.ts";
import { distanceText } from "../../src/views/finding-view.ts";
import { shownPieces } from "../../src/views/shown-pieces.ts";
import { FROZEN } from "../frozen.ts";

const release = readPublication(FROZEN).publication!.releases[0]!;
const finding = (id: string) => release.findings.find((one) => one.id === id)!;
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("findingTitle(finding, locale) says what was found", () => {
  test.each([
    ["public-employees-present-levels", "Cộng các phần được 32.588, biểu mẫu ghi 23.588 người"],
    ["focal-points-left", "Trừ ra được 242, lời văn ghi 239 đầu mối"],
    ["focal-points-reduction-share", "Chia ra được 39,20%, lời văn ghi 39,01%"],
    ["procedures-provided-repeat", "Lời văn ghi 2.139, biểu mẫu ghi 2.141 thủ tục"],
    // The two rows count the same in units of other names.
    ["service-units-two-areas", "Dòng VI.2.1 ghi 1.102 đơn vị, dòng IV.1.5 ghi 1.075 cơ quan, đơn vị"],
    ["affected-staff-repeat", "Mục II.5.1 ghi gần 3.000, mục II.4.3 ghi 3.005 người"],
    ["end-to-end-dossiers-limit", "Ghi 193.480, nhiều hơn số bao gồm nó: 180.079 hồ sơ"],
    ["documents-both-levels-limit", "Ghi 556.431, nhiều hơn phần còn lại: 250.423 văn bản"],
    ["partly-online-rate-repeat", "Biểu mẫu ghi 70,4%, lời văn ghi 70,48%"],
    ["inspected-agencies-total", "Cộng các phần được 21, biểu mẫu ghi 0"],
    ["printed-code-vii-3-2-1", "In mã 5.2.1, đúng ra là 3.2.1"],
    ["printed-unit-iii-2-1", "In đơn vị “Thủ tục”, đúng ra là “%”"],
    ["legal-documents-total", "Chưa tính lại được"],
    ["plan-completion-rate", "Tính lại được đúng 40%"],
    ["plan-tasks-completed-limit", "10 không vượt quá 25 nhiệm vụ"],
    ["plan-key-tasks-repeat", "Hai chỗ cùng ghi 25 nhiệm vụ"],
  ])("%s", (id, title) => {
    expect(plain(findingTitle(finding(id), "vi"))).toBe(title);
  });
});

describe("distanceText(finding, locale) has no sign", () => {
  test.each([
    ["people", "public-employees-present-levels", "9.000 người"],
    // 12.810.233 less 8.997.006 is 3.813.227 million.
    ["money of a thousand billion and more", "public-investment-plan-repeat", "3,8 nghìn tỷ đồng"],
    // 6.915.541 less 6.228.248 is 687.293 million.
    ["money of a billion and more", "public-investment-paid-repeat", "687 tỷ đồng"],
    ["points of a share", "focal-points-reduction-share", "0,19 điểm phần trăm"],
  ])("%s", (_, id, text) => {
    expect(plain(distanceText(finding(id), "vi"))).toBe(text);
  });
});

test("the title of a story has the numbers of the quarter", () => {
  const titles = release.stories.map(({ title }) =>
    plain(
      shownPieces(title, release, "vi")
        .map(({ text }) => text)
        .join(""),
    ),
  );
  expect(titles[0]).toBe("Viên chức có mặt: biểu mẫu ghi ít hơn lời văn 9.000 người");
  expect(titles[2]).toBe("Dịch vụ toàn trình có 193.480 hồ sơ, nhiều hơn tất cả 180.079 hồ sơ đã nhận");
});
