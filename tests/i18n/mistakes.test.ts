import { describe, expect, test } from "vitest";
import { mistakeAt } from "../../src/core/mistake.ts";
import { mistakeLine, mistakeSentence } from "../../src/i18n/mistakes.ts";
import { assembleFiles, overlay } from "../load/fixture.ts";

/** The first mistake of a folder of tests/mistakes. */
const mistakeOf = (name: string) =>
  assembleFiles(overlay(`${import.meta.dirname}/../mistakes/${name}`)).mistakes.find(({ code }) =>
    name.startsWith(code),
  )!;

describe("mistakeSentence(mistake, locale)", () => {
  test("names the answers that a form allows by code and label, in the language that is asked for", () => {
    const mistake = mistakeOf("answer-not-allowed");
    expect(mistakeSentence(mistake, "vi")).toMatch(/Viết một trong: 1 \(Thấp\), 2 \(Vừa\), 3 \(Cao\)$/);
    expect(mistakeSentence(mistake, "en")).toMatch(/Write one of: 1 \(Low\), 2 \(Medium\), 3 \(High\)$/);
  });

  test("shows how an image is written, with a word for its text", () => {
    const mistake = mistakeOf("mdx-image-page");
    expect(mistakeSentence(mistake, "vi")).toContain("và viết: ![mô tả](../../public/huong-dan/ten-anh.png)");
    expect(mistakeSentence(mistake, "en")).toContain("are written: ![description](../../public/huong-dan/ten-anh.png)");
  });

  test("shows how answers are listed", () => {
    const mistake = mistakeOf("answer-missing-choices");
    expect(mistakeSentence(mistake, "vi")).toContain("Viết như: 1=Có/Yes|0=Không/No");
    expect(mistakeSentence(mistake, "en")).toContain("Write it like: 1=Có/Yes|0=Không/No");
  });
});

test("mistakeLine(mistake, locale) has file, line and column before the sentence", () => {
  const mistake = mistakeOf("number-letter");
  expect(mistakeLine(mistake, "en")).toBe(
    `${mistake.file}:${mistake.line}:${mistake.column}  ${mistakeSentence(mistake, "en")}`,
  );
});

describe("what a file holds does not act in a sentence", () => {
  const mistake = (file: string, read: string) => ({
    ...mistakeAt({ file, line: 1, column: 1 }, "id-unknown", "", read),
  });

  test.each(["a\u202eb", "a\u001b[2Jb", "a\u2028b", "a\ud800b", "a\u0000b"])("%j is named", (read) => {
    expect(mistakeLine(mistake("data/units.csv", read), "vi")).toMatch(/“a\[U\+[0-9A-F]{4}\]/);
  });

  test("a name of a file stays in its line", () => {
    expect(mistakeLine(mistake("data/a\n::error::b.csv", ""), "vi")).toMatch(/^data\/a ::error::b\.csv:1:1 {2}/);
  });

  test("what is as long as a file is cut", () => {
    expect(mistakeLine(mistake("data/units.csv", "a".repeat(1_000_000)), "vi").length).toBeLessThan(1000);
  });
});
