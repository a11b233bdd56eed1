import { describe, expect, test } from "vitest";
import { readWordReport } from "../../../src/load/office/docx.ts";
import { comparedWithPublished, read } from "./figures.ts";
import { release, source } from "./source.ts";
import { wordReport } from "./word-report.ts";

const reading = read(source);

describe("readReport(the report of 2025-q3)", () => {
  const { pairs, missing, extra } = comparedWithPublished(reading.numbers, release.figures);

  test("finds all published numbers where they stand, with at most five more", () => {
    expect(release.figures).toHaveLength(205);
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(extra.length).toBeLessThanOrEqual(5);
  });

  test("gives at least 95 of 100 their unit and their qualifier", () => {
    const wrongUnits = pairs.filter(({ figure, number }) => figure.unit.id !== number.unit);
    const wrongQualifiers = pairs.filter(({ figure, number }) => figure.qualifier !== number.qualifier);
    expect(wrongUnits.length).toBeLessThanOrEqual(205 * 0.05);
    expect(wrongQualifiers.length).toBeLessThanOrEqual(205 * 0.05);
  });

  test("finds its 34 numbered documents, dates and issuers", () => {
    const numbered = release.documents.filter(({ number }) => number !== "");
    const found = numbered.map(({ number }) => reading.documents.find((document) => document.number === number));
    expect(numbered).toHaveLength(34);
    expect(found).not.toContain(undefined);
    const right = (is: (index: number) => boolean) => numbered.filter((_, index) => is(index)).length;
    expect(right((i) => found[i]!.date === numbered[i]!.date)).toBeGreaterThanOrEqual(34 * 0.95);
    expect(right((i) => found[i]!.issuer === numbered[i]!.issuer.vi)).toBeGreaterThanOrEqual(34 * 0.95);
    expect(found.map((document) => document!.known)).toEqual(numbered.map(({ id }) => id));
  });

  test("has every section of the outline, in its order", () => {
    expect(reading.sections.map(({ id }) => id)).toEqual(release.form.outline.map(({ id }) => id));
    expect(reading.sections.find(({ id }) => id === "I.4")?.heading).toBe(
      "4. Tiến độ, kết quả thực hiện các nhiệm vụ được Chính phủ, Thủ tướng Chính phủ giao:",
    );
  });

  test("says what the report says of itself", () => {
    expect(reading.head).toEqual({
      number: "15/BC-UBND",
      issued: "2025-09-19",
      title: "Báo cáo công tác cải cách hành chính tỉnh Thái Nguyên quý III năm 2025",
      quarter: "2025-q3",
      cutOff: "2025-09-15",
      issuer: "UBND tỉnh Thái Nguyên",
      province: "Thái Nguyên",
    });
  });

  test("takes all 122 rows of the form and knows no problem", () => {
    expect(reading.form.rows).toHaveLength(122);
    expect(reading.problems).toEqual([]);
    expect(reading.gone).toEqual([]);
  });

  test("proposes mostly relations that the editors have entered", () => {
    const byId = new Map(
      release.findings.map(({ kind, target, terms }) => [
        nameOf(
          kind,
          target.id,
          terms.map(({ term }) => term),
        ),
        true,
      ]),
    );
    const known = reading.relations.filter(
      ({ kind, target, terms }) =>
        byId.has(nameOf(kind, target, terms)) ||
        (kind === "equal" && byId.has(nameOf(kind, terms[0]!.id, [{ id: target, sign: 1 }]))),
    );
    expect(reading.relations.length).toBeGreaterThan(40);
    expect(known.length / reading.relations.length).toBeGreaterThan(0.75);
  });

  test("is plain data", () => {
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });
});

const nameOf = (kind: string, target: string, terms: readonly { id: string; sign: number }[]) =>
  [kind, target, ...terms.map(({ id, sign }) => `${sign}${id}`).sort()].join(" ");

describe("the same report as a Word file", () => {
  test("with typed numbers and real footnotes it reads the same", async () => {
    const word = read(readWordReport(await wordReport(source, { headings: "typed" })));
    expect(factsOf(word)).toEqual(factsOf(reading));
  }, 60_000);

  test("with Word's own headings and automatic numbers too", async () => {
    const word = read(readWordReport(await wordReport(source, { headings: "automatic" })));
    expect(factsOf(word)).toEqual(factsOf(reading));
  }, 60_000);
});

/** What does not depend on how Word counts its footnotes. */
function factsOf({ head, sections, numbers, documents, form, relations }: typeof reading) {
  return {
    head,
    sections: sections.map(({ id }) => id),
    numbers: numbers.map(({ id, stated, unit, qualifier, time, sentence, match: { state } }) => ({
      id,
      stated,
      unit,
      qualifier,
      time,
      sentence,
      state,
    })),
    documents,
    rows: form.rows,
    relations,
  };
}
