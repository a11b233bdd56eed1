import { describe, expect, test } from "vitest";
import { byId, idList, INDICATOR_ID, oneOf, readTable, requiredText, SLUG } from "../../../src/core/parse/table.ts";
import { collector, table } from "../quantities.ts";

/** The rows as `id=… value=… note=…` and the mistakes of a table with one optional column. */
function read(...lines: string[]) {
  const { onMistake, lines: mistakes } = collector();
  const rows = readTable(table(...lines), ["id", "value"], ["note"], onMistake);
  return { rows: rows.map((row) => `${row.id.text}=${row.value.text}/${row.note.text}`), mistakes: mistakes() };
}

describe("readTable(grid, required, optional, onMistake)", () => {
  test("a header alone gives no rows and no mistake, an empty file one mistake", () => {
    expect(read("id|value")).toEqual({ rows: [], mistakes: [] });
    const { onMistake, lines } = collector();
    expect(readTable({ file: "t.csv", rows: [] }, ["id", "value"], [], onMistake)).toEqual([]);
    expect(lines()).toEqual(["1:1 file-empty -> id,value"]);
  });

  test("columns are found by name, in any order and case; an optional one is blank", () => {
    expect(read("VALUE|Id", "12|a")).toEqual({ rows: ["a=12/"], mistakes: [] });
    expect(read("note|id|value", "n|a|12")).toEqual({ rows: ["a=12/n"], mistakes: [] });
  });

  test("cells left out at the end are blank", () => {
    expect(read("id|value|note", "a|12", "b|13|n")).toEqual({ rows: ["a=12/", "b=13/n"], mistakes: [] });
  });

  test.each([
    [
      ["id|valu", "a|1"],
      ["1:4 csv-header-unknown -> id, value, note", "1:1 csv-header-missing -> value"],
    ],
    [["id|value|id", "a|1|b"], ["1:10 csv-header-twice -> id, value, note"]],
    [["id", "a"], ["1:1 csv-header-missing -> value"]],
  ])("a header %j is refused as a whole", (lines, mistakes) => {
    expect(read(...lines)).toEqual({ rows: [], mistakes });
  });

  test("a cell more than the header has is refused, blank too: an unquoted comma has shifted the row", () => {
    expect(read("id|value|note", "a|1|587|", "b|2|")).toEqual({ rows: ["b=2/"], mistakes: ["2:9 csv-cells-too-many"] });
    expect(read("id|value|note|", "a|1|n|x", "b|2||")).toEqual({
      rows: ["b=2/"],
      mistakes: ["2:7 csv-cells-too-many"],
    });
  });

  test("a row in one piece is refused", () => {
    expect(read("id|value", "a;1", "b|2")).toEqual({ rows: ["b=2/"], mistakes: ["2:1 csv-cells-too-few -> id,value"] });
  });

  test.each(["=1+2", "+12", "@SUM(A1)", "-SUM(A1)", "=HYPERLINK(x)"])("the formula %j is refused", (text) => {
    expect(read("id|value", `a|${text}`).mistakes[0]).toMatch(/^2:3 cell-formula/);
  });

  test.each(["-12", "- 12", "-a-term -b", "-IV.2.1", "a=b", "x@y.vn", "-"])("%j is no formula", (text) => {
    expect(read("id|value", `a|${text}`).mistakes).toEqual([]);
  });
});

describe("cells of a table", () => {
  const cell = (text: string) => table(text).rows[0]![0]!;

  test("requiredText(cell, column, onMistake) misses a blank one", () => {
    const { onMistake, lines } = collector();
    expect(requiredText(cell("x"), "label_vi", onMistake)).toBe("x");
    expect(requiredText(cell(""), "label_vi", onMistake)).toBe("");
    expect(lines()).toEqual(["1:1 cell-missing"]);
  });

  test("oneOf(cell, allowed, onMistake) is exact, blank only where it is allowed", () => {
    const { onMistake, lines } = collector();
    expect(oneOf(cell("sum"), ["sum", "ratio"], onMistake)).toBe("sum");
    expect(oneOf(cell(""), ["", "about"], onMistake)).toBe("");
    expect(lines()).toEqual([]);
    oneOf(cell("Sum"), ["sum", "ratio"], onMistake);
    oneOf(cell(""), ["sum", "ratio"], onMistake);
    expect(lines()).toEqual(["1:1 cell-not-allowed -> sum, ratio", "1:1 cell-not-allowed -> sum, ratio"]);
  });

  test("idList(cell) splits at any spaces", () => {
    expect(idList(cell(" a  b c "))).toEqual(["a", "b", "c"]);
    expect(idList(cell(""))).toEqual([]);
  });

  test("byId(rows, shape, onMistake) keeps the first of an id", () => {
    const { onMistake, lines } = collector();
    const rows = table("a", "b", "a", "", "A b").rows.map(([first], index) => ({ cell: first!, record: index }));
    expect([...byId(rows, SLUG, onMistake)]).toEqual([
      ["a", 0],
      ["b", 1],
    ]);
    expect(lines()).toEqual(["3:1 id-twice", "4:1 cell-missing", "5:1 id-shape"]);
  });

  test("SLUG and INDICATOR_ID", () => {
    for (const id of ["a", "a1", "dossiers-received-online", "c-2"]) expect(SLUG.test(id), id).toBe(true);
    for (const id of ["", "A", "1a", "a-", "-a", "a--b", "a b", "đ"]) expect(SLUG.test(id), id).toBe(false);
    for (const id of ["I.1", "VII.4.3.1", "III.10"]) expect(INDICATOR_ID.test(id), id).toBe(true);
    for (const id of ["", "I", "I.", "i.1", "1.1", "I.1.", "I.a", "I-1"]) expect(INDICATOR_ID.test(id), id).toBe(false);
  });
});
