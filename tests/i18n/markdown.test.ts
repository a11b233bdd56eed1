import fc from "fast-check";
import { mdxToMdast } from "satteri";
import { describe, expect, test } from "vitest";
import { reviewOf } from "../../src/core/compute/review.ts";
import { codeBlock, codeText, markdownRow, shownText } from "../../src/i18n/markdown.ts";
import { inboxText } from "../../src/i18n/inbox.ts";
import { reviewText } from "../../src/i18n/review.ts";
import { assembleFiles, baseFiles, type Files } from "../load/fixture.ts";

/** What a comment must not do on GitHub or GitLab, written by whoever opens a proposal. */
const HOSTILE = [
  ...[
    "@admin",
    "a @org/team b",
    "#123",
    "org/repo#1",
    "GH-1",
    "!12",
    "deadbeef1",
    "$1 %2 ~label",
    "/close",
    "/assign @a",
  ],
  ...["[x](https://example.org)", "https://example.org", "www.example.org", "![x](https://example.org/a.png)"],
  ...["<img src=x>", "<details>", "</details>", "<!-- a", "<script>x</script>", "&#64;admin", "**a**", "~~a~~"],
  ...[
    "`",
    "``` a",
    "``a`",
    "a|b",
    "a\n/close\n",
    "a\r\n## b",
    "\u202ea",
    "a\u2028/close",
    "::error::a",
    "- a",
    "1. a",
    ":tada:",
  ],
];
const asTree = (markdown: string) => JSON.stringify(mdxToMdast(markdown));

describe("codeText(text)", () => {
  test.each(HOSTILE)("%j is code in one line, and nothing besides", (text) => {
    const code = codeText(text);
    expect(code).not.toMatch(/[\r\n\u2028\u202e]/);
    const { children } = mdxToMdast(code) as { children: { children: { type: string }[] }[] };
    expect(children.map((block) => block.children.map(({ type }) => type))).toEqual([["inlineCode"]]);
  });

  test("nothing is no code; what is as long as a file is cut", () => {
    expect(codeText("")).toBe("");
    expect(codeText(" \n")).toBe("");
    expect(codeText("a".repeat(100_000)).length).toBeLessThan(700);
  });

  test("whatever is in it, it is one piece of code", () => {
    const text = fc.string({
      unit: fc.constantFrom("`", "a", " ", "\n", "\\", "|", "<", "@", "*", "\u202e"),
      minLength: 1,
    });
    fc.assert(
      fc.property(text, (own) => {
        const { children } = mdxToMdast(`a ${codeText(own)} b`) as { children: { children: { type: string }[] }[] };
        const types = children.map((block) => block.children.map(({ type }) => type));
        return own.trim() === "" || JSON.stringify(types) === JSON.stringify([["text", "inlineCode", "text"]]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("shownText(text)", () => {
  test.each(HOSTILE)("%j is code", (text) => expect(shownText(text)).toBe(codeText(text)));

  test.each([
    "Tỷ lệ nhiệm vụ đã xong",
    "VII.4.3.1",
    "2031-q1",
    "1.587,5",
    "99,91%",
    "Mục thử (một); hai",
    "Đề án – phần một",
  ])("%j is itself", (text) => expect(shownText(text)).toBe(text));
});

test("codeBlock(text) is one block, whatever is in it", () => {
  for (const text of [...HOSTILE, "a\n```\n@admin", "`".repeat(50)])
    expect(JSON.parse(asTree(codeBlock(text))).children.map(({ type }: { type: string }) => type)).toEqual(["code"]);
});

test("markdownRow(cells): a cell ends where it is meant to", () => {
  expect(markdownRow([codeText("a|b"), "c"])).toBe("| `a\\|b` | c |");
});

describe("reviewText(review, checked, preview, locale) of hostile texts", () => {
  const side = (files: Files) => ({ releases: assembleFiles(files).draft.releases, files });
  const hostile = HOSTILE.map((text) => text.replaceAll('"', '""'));
  const csv = Buffer.from(baseFiles.get("data/quarters/2031-q1/figures.csv")!).toString();
  const rows = hostile.map(
    (text, index) => `x${"abcdefghij"[Math.floor(index / 10)]}${index},"${text}",,5,person,,form,II.4,,"${text}"\n`,
  );
  const files = new Map([
    ...baseFiles,
    ["data/quarters/2031-q1/figures.csv", Buffer.from(csv + rows.join(""))],
    ["data/quarters/2031-q1/a\n/close @admin.csv", Buffer.from("a")],
    ["content/pages/<img src=x>.mdx", Buffer.from("a")],
    ["data/`@admin`.csv", Buffer.from("a")],
  ] as const);
  const text = reviewText(reviewOf(side(baseFiles), side(files)), assembleFiles(files), "", "vi");

  test("nothing of them stands outside of code", () => {
    expect(text).toContain("@admin");
    const outside = text.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, "");
    expect(outside).not.toMatch(/[@#]\w|!\[|\]\(|https?:|www\.|<(?!\/?(details|summary)>)|::|\u202e|~/);
    expect(text.split("\n").filter((line) => /^\s*(\/|::)/.test(line))).toEqual([]);
  });

  test("what is longer than a comment is cut at a line, and closed", () => {
    const many = Array.from(
      { length: 3000 },
      (_, index) => `y${index},"@admin ${index} ${"a ".repeat(20)}",,5,person,,form,II.4,,\n`,
    );
    const long = new Map([...baseFiles, ["data/quarters/2031-q1/figures.csv", Buffer.from(csv + many.join(""))]]);
    const cut = reviewText(reviewOf(side(baseFiles), side(long)), assembleFiles(long), "", "vi");
    expect(cut.length).toBeLessThan(65_000);
    expect(cut.split("<details>").length).toBe(cut.split("</details>").length);
    expect(cut.trimEnd().endsWith("`npm run review`.")).toBe(true);
  });
});

test("inboxText(files, locale) shows what an import said, and names of files, as they are", () => {
  const text = inboxText(
    [{ file: "data/inbox/2031-q2/@admin ```.docx", isMade: false, said: "```\n/close @admin\n<img>" }],
    "vi",
  );
  const blocks = JSON.parse(asTree(text)).children as { type: string }[];
  expect(blocks.map(({ type }) => type)).toEqual(["heading", "paragraph", "code"]);
});
