import { describe, expect, test } from "vitest";
import { type ChartRules, severalUnits } from "../../../src/core/chart.ts";
import type { OutlineEntry } from "../../../src/core/form.ts";
import type { Mistake } from "../../../src/core/mistake.ts";
import { parseCharts } from "../../../src/core/parse/charts.ts";
import type { KnownIds } from "../../../src/core/parse/relations.ts";
import { BILLION, collector, MILLION, PERCENT, PERSON, table } from "../quantities.ts";

/** Types made up for this test: core knows none by itself. */
const TYPES: ChartRules[] = [
  {
    id: "pile",
    names: ["chồng lên nhau", "chồng"],
    takes: (terms) => terms >= 2,
    example: "a b",
    countLabels: (terms) => terms,
    hasWhole: true,
    wrongUnits: severalUnits,
  },
  {
    id: "lone",
    names: ["một mình"],
    takes: (terms) => terms === 1,
    example: "a",
    countLabels: () => 0,
    hasWhole: false,
    wrongUnits: ([unit]) => (unit?.type === "percent" ? [] : [{ read: unit?.id ?? "", write: "percent" }]),
  },
];
const known: KnownIds = new Map([
  ["a", PERSON],
  ["b", PERSON],
  ["total", PERSON],
  ["share", PERCENT],
  ["money", MILLION],
  ["big-money", BILLION],
  ["heading", null],
]);
const outline = [{ id: "I.1", leaf: true }] as OutlineEntry[];
const HEADER = "id|type|title_vi|title_en|terms|whole|labels_vi|labels_en|shown_in|note_vi|note_en";

const context = { ids: known, outline, exceptions: ["trên 14 tuổi"] };

function parse(line: string, types = TYPES, header = HEADER) {
  const { onMistake, lines } = collector();
  return { charts: parseCharts(table(header, line), types, context, onMistake), mistakes: lines() };
}

describe("parseCharts(grid, types, context, onMistake)", () => {
  test("a type is named by any of its names; the nearest to a slip is offered", () => {
    for (const name of ["pile", "chồng", "Chồng lên nhau"])
      expect(parse(`x|${name}|Tên|Title|a b|total|||I.1||`), name).toMatchObject({
        charts: [{ type: "pile" }],
        mistakes: [],
      });
    const mistakes: Mistake[] = [];
    const row = table(HEADER, "x|một mìn|Tên|Title|share||||I.1||");
    parseCharts(row, TYPES, context, (mistake) => mistakes.push(mistake));
    expect(mistakes[0]).toMatchObject({
      code: "cell-not-allowed",
      write: "pile (chồng lên nhau), lone (một mình)",
      near: "một mình",
    });
  });

  test("a row as its type wants it", () => {
    const { charts, mistakes } = parse("x|pile|Tên|Title|a b|total|||home I.1|Ghi chú|Note");
    expect(mistakes).toEqual([]);
    expect(charts).toEqual([
      {
        id: "x",
        type: "pile",
        title: { vi: "Tên", en: "Title" },
        says: null,
        terms: ["a", "b"],
        whole: "total",
        labels: [],
        shownIn: ["home", "I.1"],
        note: { vi: "Ghi chú", en: "Note" },
        at: { file: "t.csv", line: 2, column: 1 },
      },
    ]);
  });

  test.each([
    ["too few terms", "x|pile|Tên||a||||||", ["2:13 chart-shape -> a b"]],
    ["a term taken away", "x|pile|Tên||a -b||||||", ["2:13 chart-shape -> a b"]],
    ["two units on one axis", "x|pile|Tên||money big-money||||||", ["2:13 unit-mismatch"]],
    ["a whole of another unit", "x|pile|Tên||a b|share|||||", ["2:13 unit-mismatch"]],
    ["a unit that the type refuses", "x|lone|Tên||a||||||", ["2:13 unit-mismatch -> percent"]],
    ["a whole where the type has none", "x|lone|Tên||share|share|||||", ["2:19 cell-not-allowed"]],
    [
      "a type that is not there",
      "x|heap|Tên||a b||||||",
      ["2:3 cell-not-allowed -> pile (chồng lên nhau), lone (một mình)"],
    ],
    ["an id that is not there", "x|pile|Tên||a totl||||||", ["2:13 id-unknown -> total"]],
    ["a section that is not there", "x|pile|Tên||a b||||I.2||", ["2:20 id-unknown -> I.1"]],
    ["a number typed in the name", "x|pile|Tên 57||a b||||||", ["2:8 prose-digit"]],
    ["a number typed in the English name", "x|pile|Tên|Title 57|a b||||||", ["2:12 prose-digit"]],
    ["the address of a row of the form", "vi-1-2|pile|Tên||a b||||||", ["2:1 id-shape"]],
  ])("%s is a mistake at its place", (_, line, mistakes) => {
    expect(parse(line).mistakes).toEqual(mistakes);
  });

  test("a heading has no unit that could be another", () => {
    expect(parse("x|pile|Tên||a heading||||||").mistakes).toEqual([]);
  });
});

describe("parseCharts(a file that says what its charts show)", () => {
  const says = (vi: string, en = "") => parse(`x|pile|Tên||a b|||||||${vi}|${en}`, TYPES, `${HEADER}|says_vi|says_en`);

  test("the sentence in both languages, its numbers by id", () => {
    const { charts, mistakes } = says('Được <So id="share" />', '<So id="share" khong-don-vi /> reached');
    expect(mistakes).toEqual([]);
    expect(charts[0]!.says).toEqual({
      vi: ["Được ", { id: "share", withUnit: true }],
      en: [{ id: "share", withUnit: false }, " reached"],
    });
  });

  test("one that says nothing has its name alone", () => {
    expect(says("")).toMatchObject({ charts: [{ says: null, title: { vi: "Tên" } }], mistakes: [] });
  });

  test("a name may hold what prose may hold", () => {
    expect(parse("x|pile|Công dân trên 14 tuổi||a b||||||").mistakes).toEqual([]);
  });

  test.each([
    ["a typed number", ["Được 69%", ""], ["2:23 prose-digit"]],
    ["an id that is not there", ['Được <So id="shar" />', ""], ["2:23 id-unknown -> share"]],
    ["another tag", ["<b>Được</b>", ""], ['2:23 cell-not-allowed -> <So id="…" />']],
    ["a translation alone", ["", "Reached"], ["2:23 cell-missing"]],
  ])("%s is a mistake at its place", (_, [vi, en], mistakes) => {
    expect(says(vi!, en).mistakes).toEqual(mistakes);
  });
});

describe("severalUnits(units)", () => {
  test("names each unit once; money in millions and in billions does not stand on one axis", () => {
    expect(severalUnits([MILLION, BILLION, MILLION])).toEqual([{ read: "million-vnd + billion-vnd", write: "" }]);
  });

  test("one unit, a missing one and none at all are right", () => {
    expect(severalUnits([PERSON, PERSON])).toEqual([]);
    expect(severalUnits([PERSON, null])).toEqual([]);
    expect(severalUnits([])).toEqual([]);
  });
});
