import { describe, expect, test } from "vitest";
import { parseStatements, STATEMENT_COLUMNS } from "../../../src/core/parse/statements.ts";
import { collector, table } from "../quantities.ts";

const outline = ["I", "I.1"].map((id) => {
  return { id, title: { vi: "", en: "" }, area: "", role: "" as const, depth: 1, leaf: id !== "I" };
});
const context = {
  form: { outline, indicators: new Map([["I.5", {} as never]]) },
  ids: new Map([
    ["I.5", null],
    ["late-dossiers", null],
  ]),
  exceptions: ["năm 2025"],
};

function statements(...rows: string[]) {
  const { onMistake, lines } = collector();
  const found = parseStatements(table(STATEMENT_COLUMNS.join("|"), ...rows), context, onMistake);
  return { found, mistakes: lines() };
}

describe("parseStatements(grid, context, onMistake)", () => {
  test("two places, what each says with its numbers by id, and why it matters", () => {
    const { found, mistakes } = statements(
      'survey|section:I.1|Có khảo sát.|A survey.|row:I.5|Ghi <So id="I.5" /> và <So id="late-dossiers" khong-don-vi />.||Chưa rõ năm 2025.|',
    );
    expect(mistakes).toEqual([]);
    expect(found[0]!.id).toBe("survey");
    expect(found[0]!.sides[0]).toEqual({
      place: { kind: "section", section: "I.1" },
      says: { vi: ["Có khảo sát."], en: ["A survey."] },
    });
    expect(found[0]!.sides[1]).toEqual({
      place: { kind: "row", row: "I.5" },
      says: {
        vi: ["Ghi ", { id: "I.5", withUnit: true }, " và ", { id: "late-dossiers", withUnit: false }, "."],
        en: [],
      },
    });
    expect(found[0]!.matters.vi).toEqual(["Chưa rõ năm 2025."]);
  });

  test("a footnote is named by its section and number", () => {
    const [pair] = statements("a|footnote:I.1/3|Có.||row:I.5|Không.||Vì thế.|").found;
    expect(pair!.sides[0].place).toEqual({ kind: "footnote", section: "I.1", footnote: "3" });
  });

  test.each([
    ["a|I.1|Có.||row:I.5|Không.||Vì.|", "2:3 cell-not-allowed -> section:I.1, footnote:II.3.2/3, row:I.5"],
    ["a|footnote:I.1|Có.||row:I.5|Không.||Vì.|", "2:3 cell-not-allowed -> section:I.1, footnote:II.3.2/3, row:I.5"],
    ["a|section:I.2|Có.||row:I.5|Không.||Vì.|", "2:3 id-unknown -> I.1"],
    ["a|section:I.1|Có 57.||row:I.5|Không.||Vì.|", "2:15 prose-digit"],
    ['a|section:I.1|<So id="late-dossier" />||row:I.5|Không.||Vì.|', "2:15 id-unknown -> late-dossiers"],
    ["a|section:I.1|<b>Có</b>||row:I.5|Không.||Vì.|", '2:15 cell-not-allowed -> <So id="…" />'],
    ["a|section:I.1|||row:I.5|Không.||Vì.|", "2:15 cell-missing"],
    ["a|section:I.1|Có.||row:I.5|Không.|||", "2:36 cell-missing"],
  ])("%s", (row, mistake) => {
    expect(statements(row).mistakes).toEqual([mistake]);
  });
});
