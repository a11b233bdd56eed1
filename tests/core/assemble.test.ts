import { describe, expect, test } from "vitest";
import { plainNumber } from "../../src/core/number.ts";
import { answerOf } from "../../src/core/observation.ts";
import { assembleFiles, baseFiles } from "../load/fixture.ts";
import { secondQuarter } from "../quarters.ts";

const { publication, mistakes } = assembleFiles(baseFiles);
const release = publication!.releases[0]!;
const observation = (id: string) => release.observations.find((row) => row.indicator.id === id)!;
const computed = (id: string) => release.computed.find((value) => value.indicator.id === id)!;

describe("assemble(base)", () => {
  test("has no mistake and one release of the first quarter of 2031", () => {
    expect(mistakes).toEqual([]);
    expect(publication!.releases.map((one) => one.id)).toEqual(["2031-q1"]);
    expect(release.quarter).toEqual({ year: 2031, quarter: 1 });
    expect(release.report.dates.get("cut-off")!.date).toBe("2031-03-15");
    expect(publication!.publisher.province.vi).toBe("Tỉnh Mẫu");
  });

  test("observations follow the form, with exact values and the digits that were stated", () => {
    const rows = release.observations.map(({ indicator, number, status }) => {
      return `${indicator.id} ${number ? plainNumber(number) : "-"} ${status}`;
    });
    expect(rows).toEqual([
      "I.1 12 reported",
      "I.2 40 reported",
      "I.2.1 25 reported",
      "I.2.2 10 reported",
      "I.3 - heading",
      "II.1 1587.5 reported",
      "II.1.1 1200 reported",
      "II.1.2 387.5 reported",
      "II.2 1 reported",
      "II.3 2 reported",
      "II.4 - not-reported",
    ]);
    expect(observation("I.2").stated).toBe("40%");
    expect(observation("I.2.2").note).toBe("Tính đến ngày chốt");
  });

  test("answers are found by their code, also written `02`", () => {
    expect(answerOf(observation("II.2"))!.label).toEqual({ vi: "Có", en: "Yes" });
    expect(answerOf(observation("II.3"))!.label.vi).toBe("Vừa");
    expect(answerOf(observation("I.1"))).toBeNull();
  });

  test("cells know where they stand", () => {
    expect(observation("II.4").at).toEqual({ file: "data/quarters/2031-q1/indicators.csv", line: 12, column: 1 });
    expect(release.sections[2]!.at).toEqual({ file: "content/reports/2031-q1/03-muc-ba.mdx", line: 2, column: 1 });
  });

  test("findings say what holds, what was rounded, what contradicts, what was misprinted and what cannot be checked", () => {
    const outcomes = release.findings.map(({ id, outcome, manner }) => [id, outcome, manner]);
    expect(outcomes).toEqual([
      ["tasks-rate", "holds", null],
      ["money-parts", "holds", null],
      ["people-sum", "holds", null],
      ["men-share", "rounding", "last-digit"],
      ["documents-equal", "contradiction", null],
      ["budget-equal", "holds", null],
      ["trained-bound", "holds", null],
      ["trained-limit", "holds", null],
      ["people-gone", "not-checkable", null],
      ["printed-code-ii-4", "misprint", null],
      ["printed-unit-ii-4", "misprint", null],
    ]);
    const contradiction = release.findings.find((finding) => finding.id === "documents-equal")!;
    expect(contradiction.explanation!.vi).toBe("Lời văn có thể tính thêm một văn bản.");
    expect([plainNumber(contradiction.stated!), plainNumber(contradiction.computed!)]).toEqual(["13", "12"]);
    expect(release.findings.at(-2)!.print).toEqual({ printed: "II.5", right: "4" });
  });

  test("computed indicators: 25 - 10, 1.200 / 1.587,5 and 139 / 240; none of what was not reported", () => {
    expect(plainNumber(computed("c-tasks-open").number!)).toBe("15");
    expect(plainNumber(computed("c-money-share").number!)).toBe("75.59");
    expect(plainNumber(computed("c-women-share").number!)).toBe("57.92");
    expect(computed("c-people").number).toBeNull();
    expect(release.quantities.get("c-tasks-open")!.source.kind).toBe("computed");
  });

  test("sections follow the outline's leaves and highlights their file", () => {
    expect(release.sections.map((section) => section.id)).toEqual(["I.1", "I.2", "II"]);
    expect(release.form.outline.map((entry) => [entry.id, entry.depth, entry.leaf])).toEqual([
      ["I", 1, false],
      ["I.1", 2, true],
      ["I.2", 2, true],
      ["II", 1, true],
    ]);
    expect(release.highlights.map((highlight) => highlight.id)).toEqual(["people-total", "c-tasks-open", "I.2"]);
  });

  test("several quarters come latest first", () => {
    const both = assembleFiles(secondQuarter({}, "2030-q4"));
    expect(both.mistakes).toEqual([]);
    expect(both.publication!.releases.map((one) => one.id)).toEqual(["2031-q1", "2030-q4"]);
  });
});
