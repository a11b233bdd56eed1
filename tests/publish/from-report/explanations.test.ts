import { describe, expect, test } from "vitest";
import { explanationRows } from "../../../src/publish/from-report/explanations.ts";

const row = (finding: string, text_vi: string, text_en = "") => ({ finding, text_vi, text_en });
const rows = (
  said: Record<string, string>,
  carried = [row("a", "?Câu a.", "Text a."), row("b", "?Câu b.", "Text b.")],
) => explanationRows(carried, new Map(Object.entries(said)));

describe("explanationRows(carried, said)", () => {
  test("nothing said leaves all as it is carried over; blank is nothing", () => {
    const carried = [row("a", "?Câu a.", "Text a."), row("b", "?Câu b.", "Text b.")];
    expect(rows({})).toEqual(carried);
    expect(rows({ a: " \n ", c: "" })).toEqual(carried);
  });

  test("the words of last quarter are confirmed with their translation, other words have none", () => {
    expect(rows({ a: "Câu a.", b: "Câu khác." })).toEqual([row("a", "Câu a.", "Text a."), row("b", "Câu khác.")]);
    // Accents that were typed apart are the same words.
    expect(rows({ a: "Câu a.".normalize("NFD") })[0]).toEqual(row("a", "Câu a.", "Text a."));
  });

  test("what last quarter had nothing to say of comes behind", () => {
    expect(rows({ c: "Câu c." }).at(-1)).toEqual(row("c", "Câu c."));
    expect(rows({ c: "Câu c." }, [])).toEqual([row("c", "Câu c.")]);
  });

  test("a line break is a space; what a spreadsheet would run or the check would take as waiting is left out", () => {
    expect(rows({ c: '=HYPERLINK("x")\n\t dòng hai' }, [])[0]!["text_vi"]).toBe('HYPERLINK("x") dòng hai');
    expect(rows({ c: "?- + @Chưa rõ" }, [])[0]!["text_vi"]).toBe("Chưa rõ");
  });
});
