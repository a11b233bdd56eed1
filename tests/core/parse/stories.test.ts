import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/core/finding.ts";
import { parseStories, STORY_COLUMNS } from "../../../src/core/parse/stories.ts";
import { collector, finding, table } from "../quantities.ts";

const sized = { ...finding("capital-plan", "equal", "difference", "a", "b"), difference: {} } as Finding;
const slip = { ...finding("printed-code-i-1", "printed-code", "misprint", "a", ""), difference: null } as Finding;
const context = { ids: new Map([["I.1", null]]), exceptions: [], findings: [sized, slip] };

function stories(...rows: string[]) {
  const { onMistake, lines } = collector();
  const found = parseStories(table(STORY_COLUMNS.join("|"), ...rows), context, onMistake);
  return { found, mistakes: lines() };
}

describe("parseStories(grid, context, onMistake)", () => {
  test("a title with numbers and sizes by id, and its findings in order; one that is gone is no mistake", () => {
    const { found, mistakes } = stories(
      'money|Lệch <Lech id="capital-plan" />.|<So id="I.1" khong-don-vi /> here.|capital-paid capital-plan',
    );
    expect(mistakes).toEqual([]);
    expect(found).toMatchObject([
      {
        id: "money",
        title: { vi: ["Lệch ", { finding: "capital-plan" }, "."], en: [{ id: "I.1", withUnit: false }, " here."] },
        findings: ["capital-paid", "capital-plan"],
        at: { line: 2, column: 1 },
      },
    ]);
  });

  test.each([
    ["a number that is typed", "a|Lệch 9 người.||x", "2:3 prose-digit"],
    ["a size that no finding has", 'a|<Lech id="capital-plans" />||x', "2:3 id-unknown -> capital-plan"],
    ["the size of a slip of the print", 'a|<Lech id="printed-code-i-1" />||x', "2:3 id-unknown"],
    [
      "a size is never without its unit",
      'a|<Lech id="capital-plan" khong-don-vi />||x',
      '2:3 cell-not-allowed -> <So id="…" />',
    ],
    ["no title", "a|||x", "2:3 cell-missing"],
    ["no finding", "a|Chuyện||", "2:11 cell-missing"],
    ["no id", "|Chuyện||x", "2:1 cell-missing"],
    ["a finding twice in a story", "a|Chuyện||x x", "2:11 id-twice"],
  ])("%s is refused", (_, row, mistake) => {
    expect(stories(row).mistakes).toEqual([mistake]);
  });

  test("a finding in two stories is refused", () => {
    expect(stories("a|Chuyện||x y", "b|Khác||y").mistakes).toEqual(["3:9 id-twice"]);
  });
});
