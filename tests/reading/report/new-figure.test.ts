import { describe, expect, test } from "vitest";
import { proposedFigure } from "../../../src/reading/report/new-figure.ts";
import { readReport } from "../../../src/reading/report/read-report.ts";
import { knowledge } from "./figures.ts";
import { numbersIn } from "./read.ts";
import { source } from "./source.ts";

const propose = (text: string, taken = new Set<string>()) =>
  numbersIn(text).map((number) => proposedFigure(number, taken));

describe("proposedFigure(number, taken)", () => {
  test.each([
    ["Đã giải quyết 250.001 hồ sơ; quá hạn 501 hồ sơ.", ["Số hồ sơ đã giải quyết", "Số hồ sơ quá hạn"]],
    ["Trong quý III năm 2025, đã ban hành 28 văn bản QPPL.", ["Văn bản QPPL đã ban hành"]],
    [
      "Có 14 sở, ngành, giảm 14/28 sở, ngành tương ứng giảm 50%.",
      ["Sở, ngành", "Sở, ngành", "Sở, ngành", "Tỷ lệ giảm sở, ngành"],
    ],
    ["Số biên chế có mặt là 10.368 biên chế.", ["Số biên chế có mặt"]],
    ["Bằng 75,8% dự toán Hội đồng nhân dân tỉnh giao.", ["Tỷ lệ dự toán Hội đồng nhân dân tỉnh giao"]],
    ["Ban hành 28 văn bản QPPL (gồm 20 nghị quyết).", ["Văn bản QPPL", "Nghị quyết trong số văn bản QPPL"]],
    ["Còn 55 thôn chưa có sóng di động 3G/4G/5G.", ["Thôn chưa có sóng di động"]],
  ])("a noun phrase of the sentence's words: %s", (text, labels) => {
    expect(propose(text).map(({ label }) => label)).toEqual(labels);
  });

  test("an id of the label's words without accents", () => {
    expect(propose("Còn 55 thôn chưa có sóng di động.").map(({ id }) => id)).toEqual(["thon-chua-song-di-dong"]);
  });

  test("of the real report: no longer than 80 characters, with a capital, without a digit, an end that hangs or a blank", () => {
    const { numbers } = readReport(source, { ...knowledge, previous: null });
    const labels = numbers.map(({ proposal }) => proposal!.label);
    expect(labels.filter((label) => label.length > 80 || /\d/.test(label) || !/^\p{Lu}/u.test(label))).toEqual([]);
    expect(
      labels.filter((label) => /(?:[,:;\s]| (?:và|của|cho|tại|về|với|từ|đến|trong|là|được|các))$/u.test(label)),
    ).toEqual([]);
  });

  test("unlike every id that is taken", () => {
    expect(propose("Có 5 thôn.", new Set(["thon"]))).toMatchObject([{ id: "thon-2" }]);
  });

  test("a number of which nothing is said has an id all the same", () => {
    expect(propose("12,5%.")).toEqual([{ id: "ty-le", label: "Tỷ lệ" }]);
    expect(proposedFigure({ sentence: "12", inSentence: { start: 0, end: 2 } }, new Set())).toEqual({
      id: "so-lieu",
      label: "",
    });
  });
});
