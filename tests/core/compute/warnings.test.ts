import { describe, expect, test } from "vitest";
import { warningsBetween } from "../../../src/core/compute/warnings.ts";
import { VALUE_WARNINGS } from "../../../src/core/warning.ts";
import { warningLine } from "../../../src/i18n/warnings.ts";
import { assembleFiles, baseFiles, type Files } from "../../load/fixture.ts";
import { changed, secondQuarter } from "../../quarters.ts";

/** The base states I.1 12, I.2.2 10 (year to date), II.1 1.587,5 = II.1.1 1.200 + II.1.2 387,5. */
const between = (files: Files) => assembleFiles(files).warnings.filter(({ code }) => code !== "unlocked");
const warningsOf = (rows: Record<string, string>, id?: string) =>
  warningsBetween(assembleFiles(secondQuarter(rows, id)).draft.releases).map(
    ({ code, id: row, line }) => `${line} ${code} ${row}`,
  );
/** Everything that would repeat, changed, so that a test sees its own warning only. */
const moved = { "I.2": "60%", "I.2.2": "15", "II.1": '"1.700,5"', "II.1.1": "1.620", "II.1.2": '"80,5"' };

describe("warningsBetween(releases)", () => {
  test("one quarter has nothing to compare", () => {
    expect(between(baseFiles)).toEqual([]);
  });

  test("a quarter that moves as quarters do is silent", () => {
    expect(warningsOf(moved)).toEqual([]);
  });

  test("a year-to-date number that falls", () => {
    expect(warningsOf({ ...moved, "I.2.2": "9", "I.2": "36%" })).toEqual([
      "3 year-to-date-fell I.2",
      "5 year-to-date-fell I.2.2",
    ]);
  });

  test("a new year starts from nothing, so a fall is no fall", () => {
    expect(warningsOf({ ...moved, "I.2.2": "2", "I.2": "8%" }, "2032-q1")).toEqual([]);
  });

  test("an unchanged number where change is certain: large counts and money of a quarter, not small ones", () => {
    expect(warningsOf({ "I.2": "60%", "I.2.2": "15" })).toEqual([
      "7 unchanged II.1",
      "8 unchanged II.1.1",
      "9 unchanged II.1.2",
    ]);
  });

  test.each([
    ["120", ["2 jump I.1"]],
    ["119", []],
    ["1", ["2 jump I.1"]],
    ["2", []],
    ["0", []],
    ["", []],
  ])("a jump by a factor of ten: 12, then %s", (value, expected) => {
    const own = warningsOf({ ...moved, "I.1": value });
    expect(own.filter((line) => line.includes("jump"))).toEqual(expected);
  });

  test("a total that changes its scope: it counted both parts and now one, which is all that is reported", () => {
    expect(warningsOf({ ...moved, "II.1": "1.620", "II.1.2": "" })).toEqual(["7 scope-changed money-parts"]);
  });

  test("a total that changes its scope: a part is still reported and not counted any more", () => {
    expect(warningsOf({ ...moved, "II.1": "1.620" })).toEqual(["7 scope-changed money-parts"]);
  });

  test("a part of zero changes no scope", () => {
    expect(warningsOf({ ...moved, "II.1": "1.620", "II.1.2": "0" })).toEqual([]);
  });

  test("a new contradiction, and not one that was there before", () => {
    expect(warningsOf({ ...moved, "I.2": "75%" })).toEqual(["3 new-contradiction tasks-rate"]);
  });

  test("a new difference is news as a contradiction is", () => {
    const differing = changed(
      changed(
        secondQuarter({ ...moved, "I.2": "75%" }),
        "data/forms/mau-thu/relations.csv",
        "reason_vi,reason_en",
        "reason_vi,reason_en,assumes_vi,assumes_en",
      ),
      "data/forms/mau-thu/relations.csv",
      "The rate is tasks done by tasks set.",
      "The rate is tasks done by tasks set.,Cùng một ngày.,The same day.",
    );
    const warnings = warningsBetween(assembleFiles(differing).draft.releases);
    expect(warnings.map(({ code, id }) => `${code} ${id}`)).toEqual(["new-contradiction tasks-rate"]);
  });

  test("a sentence for each, with the two values and the quarters, in both languages", () => {
    const cases: Record<string, string>[] = [
      { ...moved, "I.2.2": "9" },
      { "I.1": "120" },
      { ...moved, "II.1": "1.620" },
      { ...moved, "I.2": "75%" },
    ];
    const all = cases.flatMap((rows) => warningsBetween(assembleFiles(secondQuarter(rows)).draft.releases));
    expect(new Set(all.map(({ code }) => code))).toEqual(new Set(VALUE_WARNINGS));
    for (const warning of all)
      for (const locale of ["vi", "en"] as const) {
        const line = warningLine(warning, locale);
        expect(line).toMatch(/^data\/quarters\/2031-q2\/indicators\.csv:\d+:1 {2}/);
        expect(line).toContain("2031-q1");
        expect(line).toContain("2031-q2");
        expect(line).not.toContain("undefined");
      }
    expect(
      warningLine(
        all.find(({ code }) => code === "jump")!,
        "vi",
      ),
    ).toBe(
      "data/quarters/2031-q2/indicators.csv:2:1  I.1 “Số văn bản thử” đổi từ mười lần trở lên: 12\u00a0văn\u00a0bản (2031-q1), 120\u00a0văn\u00a0bản (2031-q2). Có thể thừa hoặc thiếu chữ số.",
    );
  });

  test("a warning stops nothing", () => {
    const files = secondQuarter({ ...moved, "I.1": "120" });
    const { publication, mistakes } = assembleFiles(files);
    const unexplained = mistakes.filter(({ code }) => code !== "explanation-missing" && code !== "explanation-stale");
    expect(unexplained).toEqual([]);
    expect(warningsBetween(assembleFiles(files).draft.releases).map(({ code }) => code)).toEqual(["jump"]);
    expect(publication === null).toBe(mistakes.length > 0);
  });
});
