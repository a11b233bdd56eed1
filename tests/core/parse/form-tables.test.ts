import { describe, expect, test } from "vitest";
import { parseAreas } from "../../../src/core/parse/areas.ts";
import { parseOutline } from "../../../src/core/parse/outline.ts";
import { parseProseExceptions } from "../../../src/core/parse/prose-exceptions.ts";
import { parseUnits } from "../../../src/core/parse/units.ts";
import { parseComputed } from "../../../src/core/parse/computed.ts";
import { parseIndicators } from "../../../src/core/parse/indicators.ts";
import type { KnownIds } from "../../../src/core/parse/relations.ts";
import { nearest } from "../../../src/core/parse/nearest.ts";
import { numberStyle } from "../../../src/core/unit.ts";
import { collector, MILLION, PERCENT, PERSON, POINT, table, unit } from "../quantities.ts";

const known: KnownIds = new Map([
  ["a", PERSON],
  ["b", PERSON],
  ["share", PERCENT],
  ["money", MILLION],
  ["heading", null],
]);

describe("parseIndicators(grid, areas, units, onMistake)", () => {
  const parse = (...lines: string[]) => {
    const { onMistake, lines: mistakes } = collector();
    const header = "id|area|label_vi|label_en|unit|kind|measures|better|allowed";
    const areas = new Map([["I", { id: "I", label: { vi: "Một", en: "" } }]]);
    const units = new Map([["person", PERSON]]);
    return {
      found: [...parseIndicators(table(header, ...lines), areas, units, onMistake).values()],
      mistakes: mistakes(),
    };
  };

  test("a row, a heading and a row with answers", () => {
    const { found, mistakes } = parse(
      "I.1|I|Nhãn|Label|person|count|quarter|higher|",
      "I.2|I|Nhóm||||||".replace("Nhóm|||", "Nhóm|||heading"),
      "I.3|I|Nhãn||person|yes-no|quarter|neither|1=Có/Yes",
    );
    expect(mistakes).toEqual([]);
    expect(found.map(({ kind, unit: of, measures }) => [kind, of?.id ?? null, measures])).toEqual([
      ["count", "person", "quarter"],
      ["heading", null, null],
      ["yes-no", "person", "quarter"],
    ]);
    expect(found[2]!.answers).toEqual([{ code: "1", label: { vi: "Có", en: "Yes" } }]);
    expect(found[0]).toMatchObject({ printedCode: "", printedUnit: "", meaning: { vi: "", en: "" } });
  });

  test("which way is better is named in Vietnamese, too; the nearest name is offered", () => {
    const better = (text: string) => parse(`I.1|I|N||person|count|quarter|${text}|`);
    expect(better("càng thấp càng tốt")).toMatchObject({ found: [{ better: "lower" }], mistakes: [] });
    expect(better("Cao hơn").found[0]!.better).toBe("higher");
    expect(better("không rõ").found[0]!.better).toBe("neither");
    expect(better("cao hon").mistakes).toEqual([
      "2:31 cell-not-allowed -> higher (càng cao càng tốt), lower (càng thấp càng tốt), neither (không rõ)",
    ]);
  });

  test.each([
    ["I.1|II|N||person|count|quarter|higher|", "2:5 cell-not-allowed -> I"],
    ["II.1|I|N||person|count|quarter|higher|", "2:6 cell-not-allowed -> II"],
    ["I.1|I|||person|count|quarter|higher|", "2:7 cell-missing"],
    ["I.1|I|N|||count|quarter|higher|", "2:10 cell-missing"],
    [
      "I.1|I|N||person|total|quarter|higher|",
      "2:17 cell-not-allowed -> count (số đếm), rate (tỷ lệ), money (số tiền), yes-no (có hoặc không), choice (lựa chọn), heading (tiêu đề nhóm)",
    ],
    [
      "I.1|I|N||person|count||higher|",
      "2:23 cell-not-allowed -> quarter (trong quý), point-in-time (tại một thời điểm), year-to-date (lũy kế từ đầu năm)",
    ],
    [
      "I.1|I|N||person|count|quarter|up|",
      "2:31 cell-not-allowed -> higher (càng cao càng tốt), lower (càng thấp càng tốt), neither (không rõ)",
    ],
    ["I.1|I|N||person|choice|quarter|lower|", "2:38 answer-missing-choices"],
    ["1.1|I|N||person|count|quarter|higher|", "2:5 cell-not-allowed -> 1"],
  ])("%j: %s", (line, mistake) => {
    expect(parse(line).mistakes[0]).toBe(mistake);
  });

  test("a kind that is none is one mistake, whatever it leaves blank", () => {
    expect(parse("I.1|I|N|||tiêu đề||||").mistakes).toHaveLength(1);
    expect(parse("I.1|I|N||person|total|quarter|higher|").mistakes).toHaveLength(1);
  });
});

describe("catalogues", () => {
  test("parseUnits(grid, onMistake) needs a quantity, a scale and a known type", () => {
    const { onMistake, lines } = collector();
    const grid = table(
      "id|label_vi|label_en|quantity|scale|type",
      "code|||code|0|code",
      "x|||x||",
      "y||||3|",
      "z|||z|0|share",
    );
    expect([...parseUnits(grid, onMistake).keys()]).toEqual(["code", "x", "y", "z"]);
    expect(lines()).toEqual([
      "3:7 cell-not-allowed -> 0, 3, 6, 9",
      "4:5 cell-missing",
      "5:9 cell-not-allowed -> percent, rank, calendar, code",
    ]);
  });

  test("parseUnits(grid, onMistake): a unit may be told in a larger one of the same quantity", () => {
    const { onMistake, lines } = collector();
    const grid = table(
      "id|label_vi|label_en|quantity|scale|type|told_in",
      "million|triệu đồng||money|6||billion",
      "billion|tỷ đồng||money|9||",
      "person|người||person|0||billion",
      "thousand|nghìn đồng||money|3||bilion",
    );
    const units = parseUnits(grid, onMistake);
    expect(units.get("million")!.toldIn).toBe(units.get("billion"));
    expect(units.get("billion")!.toldIn).toBeUndefined();
    expect(lines()).toEqual(["4:25 cell-not-allowed", "5:31 cell-not-allowed -> million, billion"]);
  });

  test("parseAreas, parseOutline and parseProseExceptions", () => {
    const { onMistake, lines } = collector();
    const areas = parseAreas(table("id|label_vi|label_en", "I|Một|", "1|Hai|"), onMistake);
    expect([...areas.keys()]).toEqual(["I"]);
    const outline = parseOutline(
      table("section|title_vi|title_en|area|role", "I|Một||I|tasks", "I.1|Hai|||", "I.10|Ba|||", "II|Bốn|||"),
      areas,
      onMistake,
    );
    expect([...outline.values()].map(({ id, leaf, area }) => `${id} ${leaf} ${area}`)).toEqual([
      "I false I",
      "I.1 true I",
      "I.10 true I",
      "II true ",
    ]);
    expect(parseProseExceptions(table("text|reason", "4G|a", "3G/4G|b"), onMistake)).toEqual(["3G/4G", "4G"]);
    expect(lines()).toEqual(["3:1 id-shape"]);
  });

  test("parseOutline takes the role of sections in Vietnamese and refuses what is none", () => {
    const { onMistake, lines } = collector();
    const rows = ["I|A|||Tồn tại, hạn chế", "II|B|||kiến nghị", "III|C|||nhiệm vụ", "IV|D|||kết quả"];
    const outline = parseOutline(table("section|title_vi|title_en|area|role", ...rows), new Map(), onMistake);
    expect([...outline.values()].map(({ role }) => role)).toEqual(["shortcomings", "proposals", "tasks", ""]);
    expect(lines()).toEqual([
      "5:8 cell-not-allowed -> shortcomings (hạn chế), proposals (kiến nghị), tasks (nhiệm vụ)",
    ]);
  });

  test("parseComputed(grid, known, units, onMistake) needs a numerator and shares of one quantity", () => {
    const header = "id|label_vi|label_en|unit|numerator|denominator|formula_vi|formula_en|better|measures";
    const parse = (numerator: string, denominator: string, of = "percent") => {
      const { onMistake, lines } = collector();
      const units = new Map([
        ["percent", PERCENT],
        ["person", PERSON],
      ]);
      const line = `c|N||${of}|${numerator}|${denominator}|C||higher|quarter`;
      return [parseComputed(table(header, line), known, units, onMistake).length, ...lines()];
    };
    expect(parse("a", "a b")).toEqual([1]);
    expect(parse("a -b", "", "person")).toEqual([1]);
    expect(parse("heading", "a")).toEqual([1]);
    expect(parse("a", "money")).toEqual([1, "2:14 unit-mismatch"]);
    expect(parse("", "a")).toEqual([1, "2:14 cell-missing"]);
    expect(parse("a", "shar")).toEqual([1, "2:16 id-unknown -> share"]);
    expect(parse("a", "b", "prcent")).toEqual([0, "2:6 id-unknown -> percent"]);
  });

  test("nearest(written, known) proposes what is close, nothing else", () => {
    expect(nearest("persn", ["percent", "person"])).toBe("person");
    expect(nearest("PERSON", ["percent", "person"])).toBe("person");
    expect(nearest("xyzxyz", ["percent", "person"])).toBe("");
    expect(nearest("a", [])).toBe("");
  });

  test("numberStyle(unit): a share is a rate, money and points are measures, all else is counted", () => {
    const styles = [PERCENT, MILLION, POINT, PERSON, unit("exchanges", "document", 3)].map(numberStyle);
    expect(styles).toEqual(["rate", "measure", "measure", "count", "measure"]);
  });
});
