import { describe, expect, test } from "vitest";
import { KEY_POINT_COLUMNS, parseKeyPoints } from "../../../src/core/parse/key-points.ts";
import { collector, table } from "../quantities.ts";

const outline = ["I", "I.1"].map((id) => {
  return { id, title: { vi: "", en: "" }, area: "", role: "" as const, depth: 1, leaf: id !== "I" };
});
const context = {
  form: { outline, indicators: new Map([["III.3", {} as never]]) },
  ids: new Map([["c-dossiers-late", null]]),
  exceptions: [],
};

function keyPoints(...rows: string[]) {
  const { onMistake, lines } = collector();
  const found = parseKeyPoints(table(KEY_POINT_COLUMNS.join("|"), ...rows), context, onMistake);
  return { found, mistakes: lines() };
}

describe("parseKeyPoints(grid, context, onMistake)", () => {
  test("what was done and what is missing, in file order, each with its place and its numbers by id", () => {
    const { found, mistakes } = keyPoints(
      'late|shortfall|row:III.3|Có <So id="c-dossiers-late" /> trễ hạn.|<So id="c-dossiers-late" /> were late.',
      "plan|achieved|section:I.1|Kế hoạch đã xong.|",
    );
    expect(mistakes).toEqual([]);
    expect(found).toEqual([
      {
        id: "late",
        kind: "shortfall",
        place: { kind: "row", row: "III.3" },
        text: {
          vi: ["Có ", { id: "c-dossiers-late", withUnit: true }, " trễ hạn."],
          en: [{ id: "c-dossiers-late", withUnit: true }, " were late."],
        },
      },
      {
        id: "plan",
        kind: "achieved",
        place: { kind: "section", section: "I.1" },
        text: { vi: ["Kế hoạch đã xong."], en: [] },
      },
    ]);
  });

  test("the kind may be written in Vietnamese", () => {
    expect(keyPoints("a|Chưa đạt|section:I.1|Chưa xong.|").found[0]!.kind).toBe("shortfall");
  });

  test.each([
    ["late|shortfall|row:III.3|Có 57 hồ sơ trễ hạn.|", "2:26 prose-digit"],
    ['late|shortfall|row:III.3|Có <So id="c-dossier-late" />.|', "2:26 id-unknown -> c-dossiers-late"],
    ["late|shortfall|III.3|Có.|", "2:16 cell-not-allowed -> section:I.1, footnote:II.3.2/3, row:I.5"],
    ["late|shortfall|section:I.2|Có.|", "2:16 id-unknown -> I.1"],
    ["late|shortfall|row:III.3||", "2:26 cell-missing"],
    ["late|xấu|row:III.3|Có.|", "2:6 cell-not-allowed -> achieved (đã làm được), shortfall (còn chậm, còn thiếu)"],
    ["|shortfall|row:III.3|Có.|", "2:1 cell-missing"],
  ])("%s", (row, mistake) => {
    expect(keyPoints(row).mistakes).toEqual([mistake]);
  });
});
