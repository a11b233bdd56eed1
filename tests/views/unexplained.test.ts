import { describe, expect, test } from "vitest";
import type { Mistake } from "../../src/core/mistake.ts";
import { mistakeViews } from "../../src/views/mistake-view.ts";
import { unexplainedLines } from "../../src/views/unexplained.ts";
import { assembleFiles, baseFiles, type Files } from "../load/fixture.ts";
import { changed, secondQuarter } from "../quarters.ts";

const SAID = "documents-equal,Lời văn có thể tính thêm một văn bản.,The prose may count one more document.";
const file = (quarter: string) => `data/quarters/${quarter}/explanations.csv`;

/** What is said of the only mistake with a code, non-breaking spaces as plain ones. */
function linesOf(files: Files, code: Mistake["code"], locale: "vi" | "en" = "vi"): string[] {
  const { mistakes, draft } = assembleFiles(files);
  const [mistake] = mistakes.filter((one) => one.code === code);
  return unexplainedLines(mistake!, draft.releases, locale).map((line) => line.replaceAll("\u00a0", " "));
}

describe("unexplainedLines(mistake, releases, locale)", () => {
  test("in the first quarter is the sum with the line of each number, why it must hold and the sentence", () => {
    expect(linesOf(changed(baseFiles, file("2031-q1"), `${SAID}\n`, ""), "explanation-missing")).toEqual([
      "    12 văn bản   Số văn bản thử (biểu mẫu I.1, indicators.csv:2)",
      "≠   13 văn bản   Văn bản thử nêu trong lời văn (mục I.1, figures.csv:2)",
      "Lệch: +1 văn bản",
      "Vì sao phải khớp: Cùng một số.",
      expect.stringMatching(/^Câu ở mục I\.1: “Theo [^“”]+, tỉnh Mẫu có 13 văn bản trong năm 2031\.”$/),
    ]);
  });

  test("in a later one also says what was said before, as a row to paste", () => {
    const files = changed(secondQuarter(), file("2031-q2"), `${SAID}\n`, "");
    expect(linesOf(files, "explanation-missing").slice(-2)).toEqual([
      "Quý trước giải thích: Lời văn có thể tính thêm một văn bản.",
      `Còn đúng thì viết: ${SAID}`,
    ]);
    expect(linesOf(files, "explanation-missing", "en").slice(-2)).toEqual([
      "Explained in the quarter before: The prose may count one more document.",
      `If that is still so, write: ${SAID}`,
    ]);
  });

  test("a sentence that was carried over and not confirmed is one to explain, too", () => {
    const files = changed(secondQuarter(), file("2031-q2"), "documents-equal,Lời", "documents-equal,?Lời");
    expect(linesOf(files, "carried-unconfirmed")).toHaveLength(7);
  });

  test("a text with a comma or a quote is quoted in the row", () => {
    const said = 'documents-equal,"Có thể thêm một, ""nhanh"".",\n';
    const files = [file("2031-q1"), file("2031-q2")].reduce(
      (all, path) => changed(all, path, `${SAID}\n`, path.includes("q1") ? said : ""),
      secondQuarter(),
    );
    expect(linesOf(files, "explanation-missing").at(-1)).toBe(`Còn đúng thì viết: ${said.trim()}`);
  });

  test("a slip of the print is what was printed and what is right; another mistake has nothing to explain", () => {
    const files = changed(baseFiles, file("2031-q1"), "printed-code-ii-4,Mã in nhầm.,A slip of the print.\n", "");
    expect(linesOf(files, "explanation-missing")[0]).toMatch(/^\S+ → \S+ \(indicators\.csv:12\)$/);
    expect(
      linesOf(changed(baseFiles, "data/quarters/2031-q1/indicators.csv", "I.1,12", "I.1,l2"), "number-letter"),
    ).toEqual([]);
  });
});

test("mistakeViews(checked, textOf, locale) has place, sentence, line and what must be explained", () => {
  const files = changed(baseFiles, file("2031-q1"), `${SAID}\n`, "");
  const textOf = (path: string) => Buffer.from(files.get(path) ?? "").toString("utf8");
  expect(mistakeViews(assembleFiles(files), textOf, "vi")).toEqual([
    {
      place: `${file("2031-q1")}:4:1`,
      sentence: "Chỗ không khớp “documents-equal” chưa có lời giải thích. Thêm dòng: documents-equal,…,",
      // The row is still to be written.
      excerpt: [],
      about: linesOf(files, "explanation-missing").map(() => expect.any(String) as unknown),
    },
  ]);
});
