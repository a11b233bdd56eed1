import { describe, expect, test } from "vitest";
import type { Indicator } from "../../../src/core/indicator.ts";
import { plainNumber } from "../../../src/core/number.ts";
import { dateOf } from "../../../src/core/parse/date-cell.ts";
import { parseDocuments } from "../../../src/core/parse/documents.ts";
import { parseExplanations } from "../../../src/core/parse/explanations.ts";
import { parseFigures } from "../../../src/core/parse/figures.ts";
import { parseHighlights } from "../../../src/core/parse/highlights.ts";
import { parseObservations } from "../../../src/core/parse/observations.ts";
import type { Unit } from "../../../src/core/unit.ts";
import { collector, MILLION, PERCENT, PERSON, table, unit } from "../quantities.ts";

const yesNo = [
  { code: "1", label: { vi: "Có", en: "Yes" } },
  { code: "0", label: { vi: "Không", en: "No" } },
];
const row = (id: string, part: Partial<Indicator>) =>
  [id, { id, answers: [], label: { vi: "", en: "" }, kind: "count", ...part } as Indicator] as const;
const form = new Map([
  row("I.1", { unit: PERSON }),
  row("I.2", { unit: PERCENT, kind: "rate" }),
  row("I.3", { unit: null, kind: "heading" }),
  row("I.4", { unit: unit("code", "code"), kind: "yes-no", answers: yesNo }),
]);
const outline = ["I", "I.1"].map((id) => ({
  id,
  title: { vi: "", en: "" },
  area: "",
  role: "" as const,
  depth: 1,
  leaf: true,
}));

function observations(...lines: string[]) {
  const { onMistake, lines: mistakes } = collector();
  const found = parseObservations(table("id|value|note", ...lines), form, onMistake);
  const shown = found.map(({ indicator, number, status }) => {
    return `${indicator.id} ${number ? plainNumber(number) : "-"} ${status}`;
  });
  return { found: shown, mistakes: mistakes() };
}

describe("parseObservations(grid, indicators, onMistake)", () => {
  test("rows come in the form's order; blank is not reported and never zero", () => {
    const { found, mistakes } = observations("I.4|0|", "I.2|99,91%|", "I.1||chưa có", "I.3||");
    expect(mistakes).toEqual([]);
    expect(found).toEqual(["I.1 - not-reported", "I.2 99.91 reported", "I.3 - heading", "I.4 0 reported"]);
  });

  test("a heading may have a number", () => {
    expect(observations("I.1|0|", "I.2|0|", "I.3|12|", "I.4||").found[2]).toBe("I.3 12 reported");
    expect(observations("I.1|0|", "I.2|0|", "I.3|x|", "I.4||").mistakes).toEqual(["4:5 number-unreadable"]);
  });

  test.each(["2", "Có", "1,0", "x"])("the answer %j is not allowed", (answer) => {
    const { mistakes } = observations("I.1||", "I.2||", "I.3||", `I.4|${answer}|`);
    expect(mistakes).toEqual(["5:5 answer-not-allowed -> 1, 0"]);
  });

  test("a row of the form that is left out is missed where it should stand", () => {
    expect(observations("I.1||", "I.3||", "I.4||").mistakes).toEqual(["3:1 row-missing -> I.2,,"]);
    expect(observations("I.1||", "I.2||", "I.3||").mistakes).toEqual(["4:1 row-missing -> I.4,,"]);
  });
});

describe("parseFigures: what time a figure is for", () => {
  const header = "id|label_vi|label_en|value|unit|qualifier|section|place|as_of|measures|period_start|period_end|note";
  const read = (time: string) => {
    const { onMistake, lines } = collector();
    const grid = table(header, `a|A||1|person||I.1|||${time}|`);
    const [figure] = parseFigures(
      grid,
      { id: "mau", indicators: form, outline },
      new Map([["person", PERSON]]),
      onMistake,
    );
    return { figure, mistakes: lines() };
  };

  test("kind and span are read; an end that is not given is null; both blank are no span", () => {
    expect(read("year-to-date|2031-01-01|2031-02-28").figure).toMatchObject({
      measures: "year-to-date",
      span: { from: "2031-01-01", to: "2031-02-28" },
    });
    expect(read("other-period||2031-02-28").figure!.span).toEqual({ from: null, to: "2031-02-28" });
    expect(read("quarter||").figure).toMatchObject({ measures: "quarter", span: null });
    expect(read("||").figure).toMatchObject({ measures: "", span: null });
  });

  test("a span of one day is one; a day that is none is refused once", () => {
    expect(read("other-period|2031-02-28|2031-02-28").mistakes).toEqual([]);
    expect(read("other-period|2031-02-30|").mistakes).toEqual(["2:35 date-impossible"]);
  });
});

describe("parseFigures(grid, form, units, onMistake)", () => {
  const header = "id|label_vi|label_en|value|unit|qualifier|section|place|as_of|note";
  const figures = (...lines: string[]) => {
    const { onMistake, lines: mistakes } = collector();
    const named = (of: Unit, vi: string) => [of.id, { ...of, label: { vi, en: "" } }] as const;
    const units = new Map([
      named(PERSON, "người"),
      named(PERCENT, "%"),
      named(unit("party-member", "person"), "đảng viên"),
      named(unit("case", "case"), "vụ việc"),
      named(unit("incident", "incident"), "Vụ việc"),
    ]);
    return {
      found: parseFigures(table(header, ...lines), { id: "mau", indicators: form, outline }, units, onMistake),
      mistakes: mistakes(),
    };
  };

  test("a figure keeps what was stated and what it means", () => {
    const { found, mistakes } = figures("a|Nhãn|Label|01|person|nearly|I.1|2|2031-03-15|ghi chú");
    expect(mistakes).toEqual([]);
    expect(found[0]).toMatchObject({
      id: "a",
      stated: "01",
      unit: { id: "person" },
      qualifier: "nearly",
      statedIn: { kind: "footnote", section: "I.1", footnote: "2" },
    });
    expect(found[0]).toMatchObject({ asOf: "2031-03-15", at: { line: 2, column: 1 } });
    expect(plainNumber(found[0]!.number)).toBe("1");
    expect(figures("a|Nhãn||5%|percent||form|I.2||").mistakes).toEqual([]);
  });

  test("a file from before the column note_en is read: its notes have no English", () => {
    expect(figures("a|Nhãn||01|person||I.1|||ghi chú").found[0]!.note).toEqual({ vi: "ghi chú", en: "" });
    const { onMistake } = collector();
    const grid = table(`${header}|note_en`, "a|Nhãn||01|person||I.1|||ghi chú|a note");
    const units = new Map([[PERSON.id, PERSON]]);
    const [figure] = parseFigures(grid, { id: "mau", indicators: form, outline }, units, onMistake);
    expect(figure!.note).toEqual({ vi: "ghi chú", en: "a note" });
  });

  test.each([
    ["a|Nhãn||5%|person||I.1|||", "2:9 number-percent-on-count -> 5"],
    ["a|Nhãn||5|persn||I.1|||", "2:11 id-unknown -> person"],
    ["a|Nhãn||5|||I.1|||", "2:11 cell-missing"],
    ["a|Nhãn|||person||I.1|||", "2:9 cell-missing"],
    ["a|||5|person||I.1|||", "2:3 cell-missing"],
    [
      "a|Nhãn||5|person|gan|I.1|||",
      "2:18 cell-not-allowed -> more-than (hơn), nearly (gần), about (khoảng), estimated (ước), at-least (ít nhất)",
    ],
    ["a|Nhãn||5|person||V.9|||", "2:19 id-unknown"],
    ["a|Nhãn||5|person||form|I.9||", "2:24 id-unknown -> I.1"],
    ["a|Nhãn||5|person||I.1||15/3/2031|", "2:24 date-shape -> 2031-03-15"],
    ["A|Nhãn||5|person||I.1|||", "2:1 id-shape"],
  ])("%j: %s", (line, mistake) => {
    expect(figures(line).mistakes).toEqual([mistake]);
  });

  test("unit, qualifier, section, day and value of one row wrong are five mistakes in one run", () => {
    expect(figures("a|Nhãn||15.77|persn|gan|I.9||15/3/2031|").mistakes).toEqual([
      "2:15 id-unknown -> person",
      "2:25 id-unknown -> I.1",
      "2:9 number-decimal-point -> 15,77",
      "2:21 cell-not-allowed -> more-than (hơn), nearly (gần), about (khoảng), estimated (ước), at-least (ít nhất)",
      "2:30 date-shape -> 2031-03-15",
    ]);
  });

  test("of a value whose unit is not known, only what is a number in no unit is a mistake", () => {
    for (const value of ["5", "5%", "1.234,5"])
      expect(figures(`a|Nhãn||${value}|persn||I.1|||`).mistakes, value).toHaveLength(1);
    expect(figures("a|Nhãn||1O|persn||I.1|||").mistakes).toHaveLength(2);
  });

  test("a unit and a qualifier by their Vietnamese names, in any case; what was written stays", () => {
    const { found, mistakes } = figures("a|Nhãn||05|Người|Hơn|I.1|||", "b|Nhãn||5|đảng viên|ít nhất|I.1|||");
    expect(mistakes).toEqual([]);
    expect(found.map(({ stated, unit: { id }, qualifier }) => [stated, id, qualifier])).toEqual([
      ["05", "person", "more-than"],
      ["5", "party-member", "at-least"],
    ]);
  });

  test("a name that two units have is refused with both, one without accents with the nearest", () => {
    expect(figures("a|Nhãn||5|vụ việc||I.1|||").mistakes).toEqual(["2:11 cell-not-allowed -> case, incident"]);
    expect(figures("a|Nhãn||5|ngườii||I.1|||").mistakes).toEqual(["2:11 id-unknown -> người"]);
  });
});

describe("documents, explanations, highlights and dates", () => {
  test("parseDocuments(grid, outline, onMistake) leaves blank what the report does not give", () => {
    const { onMistake, lines } = collector();
    const header = "id|type|number|date|issuer_vi|issuer_en|title_vi|title_en|sections|url|note";
    const [found] = parseDocuments(table(header, "kh|kế hoạch|||||Tên||I I.1||"), outline, onMistake);
    expect(lines()).toEqual([]);
    expect(found).toMatchObject({ number: "", date: null, url: "", sections: ["I", "I.1"] });
    parseDocuments(table(header, "kh|||2031-02-30|||Tên||I.7|http://x|"), outline, onMistake);
    const found2 = ["2:24 id-unknown -> I.1", "2:28 mdx-link -> https://…", "2:4 cell-missing", "2:6 date-impossible"];
    expect(lines().toSorted()).toEqual(found2);
  });

  test("parseExplanations(grid, onMistake) needs the Vietnamese sentence", () => {
    const { onMistake, lines } = collector();
    const found = parseExplanations(table("finding|text_vi|text_en", "a|Câu.|", "b||Sentence."), onMistake);
    expect(found.get("a")!.text).toEqual({ vi: "Câu.", en: "" });
    expect(lines()).toEqual(["3:3 cell-missing"]);
  });

  test("parseHighlights(grid, known, onMistake) keeps the order and knows the ids", () => {
    const { onMistake, lines } = collector();
    const grid = table(
      "id|question_vi|question_en|meaning_vi|meaning_en",
      "I.2|Hỏi?||Nghĩa.|",
      "I.1|Hỏi?||Nghĩa.|",
      "I.8|H||N|",
    );
    const known = new Map([
      ["I.1", PERSON],
      ["I.2", PERSON],
    ]);
    const found = parseHighlights(grid, known, onMistake);
    expect(found.map(({ id }) => id)).toEqual(["I.2", "I.1", "I.8"]);
    // A file of the older format says nothing of what they are held against.
    expect(found.map(({ against }) => against)).toEqual([[], [], []]);
    expect(lines()).toEqual(["4:1 id-unknown -> I.1"]);
  });

  describe("parseHighlights(a file that says what its numbers are held against)", () => {
    const known = new Map([
      ["a", PERSON],
      ["b", PERSON],
      ["share", PERCENT],
      ["country", PERCENT],
      ["money", MILLION],
    ]);
    const against = (id: string, cell: string) => {
      const { onMistake, lines } = collector();
      const grid = table("id|question_vi|question_en|meaning_vi|meaning_en|against", `${id}|H||N||${cell}`);
      return { found: parseHighlights(grid, known, onMistake)[0]!.against, mistakes: lines() };
    };

    test("one number or two, several things in their order", () => {
      expect(against("share", "fraction:a/b country:country").found).toEqual([
        { relation: "fraction", ids: ["a", "b"] },
        { relation: "country", ids: ["country"] },
      ]);
      expect(against("a", "").found).toEqual([]);
    });

    test("a rank and how many are ranked, and what only stands beside, count other things", () => {
      expect(against("money", "rank:a/share beside:b").mistakes).toEqual([]);
    });

    const all = "of:id, fraction:id/id, maximum:id, rank:id/id, country:id, plan:id, beside:id";
    test.each([
      ["a relation that is none", "a", "trong:b", [`2:9 cell-not-allowed -> ${all}`]],
      ["an inherited name", "a", "constructor:b", [`2:9 cell-not-allowed -> ${all}`]],
      ["an id alone", "a", "b", [`2:9 cell-not-allowed -> ${all}`]],
      ["one number where two are needed", "share", "fraction:a", [`2:13 cell-not-allowed -> ${all}`]],
      ["two numbers where one is needed", "a", "of:a/b", [`2:9 cell-not-allowed -> ${all}`]],
      ["an id that is not there", "share", "country:countri", ["2:13 id-unknown -> country"]],
      ["another unit", "a", "of:money", ["2:9 unit-mismatch"]],
      ["a fraction of two units", "share", "fraction:a/money", ["2:13 unit-mismatch"]],
    ])("%s is a mistake at its place", (_, id, cell, mistakes) => {
      expect(against(id, cell).mistakes).toEqual(mistakes);
    });
  });

  test("dateOf(cell, onMistake) is null for blank and for what is no day", () => {
    const { onMistake, lines } = collector();
    const dates = ["2031-03-15", "", "15/9/2025", "30/2/2031", "2031-02-30", "hôm qua"];
    expect(dates.map((text) => dateOf(table(text).rows[0]![0]!, onMistake))).toEqual([
      "2031-03-15",
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(lines().map((line) => line.slice(4))).toEqual([
      "date-shape -> 2025-09-15",
      "date-shape",
      "date-impossible",
      "date-shape",
    ]);
  });
});
