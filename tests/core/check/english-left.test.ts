import { describe, expect, test } from "vitest";
import { warningSentence } from "../../../src/i18n/warnings.ts";
import { assembleFiles, baseFiles, type Files } from "../../load/fixture.ts";
import { changed, secondQuarter, withFile, without } from "../../quarters.ts";

const EN = "content/reports/2031-q1/en";
const DATA = "data/quarters/2031-q1";
/** The base's second section names a number, a share and a row. */
const TWO = `---
section: I.2
---

<YNghia>A second test section.</YNghia>

Trained: <So id="people-trained" />; men <So id="done-share" />, again <So id="done-share" />. See <ChiTieu id="I.2.1" />.
`;
const translated = withFile(baseFiles, `${EN}/02-two.mdx`, TWO);

/** What is said of missing English: of quarters, and of what they share. */
function leftIn(files: Files) {
  const { mistakes, warnings } = assembleFiles(files);
  expect(mistakes).toEqual([]);
  const of = (code: string) => warnings.filter((one) => one.code === code);
  return { quarters: of("english-left"), shared: of("english-left-shared") };
}

describe("englishLeft(source, releases, pages)", () => {
  test("there is none where no quarter has any English section", () => {
    expect(leftIn(baseFiles)).toEqual({ quarters: [], shared: [] });
  });

  test("it counts published sections and texts, and names the first, in each quarter from the first with English on", () => {
    // The tables of the base have 35 texts, each with its English: 7 of charts, 2 of a computed indicator, 2 of a
    // document, 3 explanations, 8 figures, 6 of the front page, 7 relations.
    expect(leftIn(translated).quarters).toMatchObject([
      {
        file: "content/reports/2031-q1/01-muc-mot.mdx",
        line: 1,
        counts: { count: 2, total: 3, textsLeft: 0, texts: 35 },
      },
    ]);
    const both = new Map([...secondQuarter(), ...translated]);
    expect(leftIn(both).quarters.map(({ quarters, counts }) => [quarters.after, counts.count])).toEqual([
      ["2031-q2", 3],
      ["2031-q1", 2],
    ]);
    const later = new Map([...without(both, `${EN}/02-two.mdx`)]);
    later.set("content/reports/2031-q2/en/02-two.mdx", Buffer.from(TWO));
    expect(leftIn(later).quarters.map(({ quarters }) => quarters.after)).toEqual(["2031-q2"]);
  });

  test("a quarter with all its English is silent", () => {
    const alone = without(translated, "2031-q1/01-muc-mot.mdx", "2031-q1/03-muc-ba.mdx");
    expect(leftIn(alone).quarters).toEqual([]);
  });

  test("a label without English is counted at its place, and so is an editor's note, with no column for it, too", () => {
    const alone = without(translated, "2031-q1/01-muc-mot.mdx", "2031-q1/03-muc-ba.mdx");
    const label = changed(alone, `${DATA}/figures.csv`, "people-men,Nam,Men,", "people-men,Nam,,");
    expect(leftIn(label).quarters).toMatchObject([
      { file: `${DATA}/figures.csv`, line: 5, column: 12, counts: { count: 0, total: 1, textsLeft: 1, texts: 35 } },
    ]);
    const note = changed(alone, `${DATA}/documents.csv`, "kh-01,\n", "kh-01,Một ghi chú thử.\n");
    expect(leftIn(note).quarters).toMatchObject([
      { file: `${DATA}/documents.csv`, line: 2, counts: { textsLeft: 1, texts: 36 } },
    ]);
    // What the form notes is the report's own: the base has such a note, and it is not counted.
    const noted = changed(note, `${DATA}/documents.csv`, "url,note\n", "url,note,note_en\n");
    const both = changed(noted, `${DATA}/documents.csv`, "Một ghi chú thử.\n", "Một ghi chú thử.,A test note.\n");
    expect(leftIn(both).quarters).toEqual([]);
  });

  test("pages and tables that all quarters share have a line of their own", () => {
    // 38 texts: 12 of rows, 2 areas, 4 titles, 2 relations, 6 of computed indicators, 6 units, 4 of yearly indices
    // with 1 note, and a province.
    expect(leftIn(translated).shared).toMatchObject([
      { file: "content/pages/about.mdx", line: 1, counts: { count: 1, total: 1, textsLeft: 0, texts: 38 } },
    ]);
    const page = `---\ntitle: About\ndescription: Of this test.\n---\n\nA text.\n`;
    const whole = withFile(translated, "content/pages/en/about.mdx", page);
    expect(leftIn(whole).shared).toEqual([]);
    const unit = changed(whole, "data/units.csv", "task,nhiệm vụ,tasks,", "task,nhiệm vụ,,");
    expect(leftIn(unit).shared).toMatchObject([
      { file: "data/units.csv", line: 4, counts: { count: 0, textsLeft: 1 } },
    ]);
  });

  test("it says so in both languages, with the first place and where the English goes", () => {
    const { quarters, shared } = leftIn(translated);
    for (const [locale, count, texts] of [
      ["vi", "2 trên 3 mục", "0 trên 35 câu chữ"],
      ["en", "2 of 3 published sections", "0 of 35 texts"],
    ] as const)
      for (const part of ["2031-q1", count, texts, "01-muc-mot.mdx:1", " en ", "_en"])
        expect(warningSentence(quarters[0]!, locale)).toContain(part);
    expect(warningSentence(shared[0]!, "vi")).toContain("1 trên 1 trang và 0 trên 38 câu chữ");
    expect(warningSentence(shared[0]!, "en")).toContain("1 of 1 pages and 0 of 38 texts");
  });
});
