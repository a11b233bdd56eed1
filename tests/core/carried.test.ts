import { describe, expect, test } from "vitest";
import { carriedText, isCarried } from "../../src/core/carried.ts";
import { countSections, isComplete, publishedOutline } from "../../src/core/section.ts";
import { assembleFiles, baseFiles, type Files } from "../load/fixture.ts";
import { changed, formOnlyQuarter, secondQuarter, withFile, without } from "../quarters.ts";

const QUARTER = "data/quarters/2031-q2";
const newest = (files: Files) => {
  const { mistakes, draft } = assembleFiles(files);
  expect(mistakes).toEqual([]);
  return draft.releases[0]!;
};
const asleep = (files: Files) =>
  newest(files).asleep.map(({ table, id, why, sections }) => [table, id.text, why, ...sections].join(" "));

test("carriedText(text) and isCarried(text)", () => {
  expect(carriedText("1.587")).toBe("?1.587");
  expect(carriedText("?1.587")).toBe("?1.587");
  expect(carriedText("")).toBe("");
  expect(["?1.587", "?", "1.587", ""].map(isCarried)).toEqual([true, true, false, false]);
});

describe("a quarter that has its head and its form alone", () => {
  const release = newest(formOnlyQuarter());

  test("is published, with nothing of a narrative", () => {
    expect(assembleFiles(formOnlyQuarter()).publication?.releases[0]?.id).toBe("2031-q2");
    expect(release.figures).toEqual([]);
    expect(release.documents).toEqual([]);
    expect(release.sections).toEqual([]);
    expect(release.asleep).toEqual([]);
    expect(countSections(release)).toEqual({ total: 3, published: 0, verbatim: 0 });
    expect(publishedOutline(release)).toEqual([]);
    expect(isComplete(release)).toBe(false);
  });

  test("has the findings and the computed values of the form", () => {
    // tasks-rate, money-parts and the two slips of the form; what its first quarter adds is the narrative's.
    const own = newest(baseFiles).findings.map(({ id }) => id);
    const ofForm = release.findings.map(({ id }) => id);
    expect(ofForm.every((id) => own.includes(id))).toBe(true);
    expect(ofForm).toEqual(expect.arrayContaining(["tasks-rate", "money-parts", "printed-code-ii-4"]));
    expect(ofForm).not.toContain("people-sum");
    expect(release.computed.map(({ indicator }) => indicator.id)).toEqual([
      "c-tasks-open",
      "c-money-share",
      "c-people",
    ]);
  });

  test("may have its other tables with their first line alone", () => {
    const header = (name: string) =>
      Buffer.from(baseFiles.get(`data/quarters/2031-q1/${name}`)!)
        .toString()
        .split("\n")[0]!;
    const names = ["figures.csv", "documents.csv", "relations.csv", "computed.csv", "highlights.csv", "charts.csv"];
    const files = names.reduce(
      (all, name) => withFile(all, `${QUARTER}/${name}`, `${header(name)}\n`),
      formOnlyQuarter(),
    );
    expect(newest(files).figures).toEqual([]);
  });
});

describe("a relation whose target waits", () => {
  const relations = `${QUARTER}/relations.csv`;
  const waiting = changed(secondQuarter(), relations, ",people-total,people-women", ",?people-total,people-women");

  test("is not evaluated and counts among the rows that wait", () => {
    expect(asleep(waiting)).toEqual(["relations.csv people-sum carried"]);
    expect(newest(waiting).findings.map(({ id }) => id)).not.toContain("people-sum");
    expect(newest(secondQuarter()).findings.map(({ id }) => id)).toContain("people-sum");
    const { warnings } = assembleFiles(waiting);
    expect(warnings.find(({ code }) => code === "quarter-growing")?.counts).toMatchObject({ count: 0, waiting: 1 });
  });

  test("does not hide that a number of its name is not there", () => {
    const named = changed(waiting, relations, "people-sum,sum,", "no-number,sum,");
    const { mistakes } = assembleFiles(
      withFile(
        named,
        `${QUARTER}/highlights.csv`,
        "id,question_vi,question_en,meaning_vi,meaning_en\nno-number,a,b,c,d\n",
      ),
    );
    expect(mistakes.map(({ code, read }) => `${code} ${read}`)).toEqual(["id-unknown no-number"]);
  });
});

describe("a quarter of which a part is written", () => {
  const section = "content/reports/2031-q2/02-muc-hai.mdx";
  const half = without(secondQuarter(), "2031-q2/03-muc-ba.mdx");

  test("says how many sections it has, and which are the report's own words", () => {
    const verbatim = changed(half, section, "section: I.2\n", "section: I.2\nstate: verbatim\n");
    const release = newest(verbatim);
    expect(countSections(release)).toEqual({ total: 3, published: 2, verbatim: 1 });
    expect(release.sections.map(({ id, state }) => `${id} ${state}`)).toEqual(["I.1 restated", "I.2 verbatim"]);
  });

  test("the outline keeps the headings above what is there, and no others", () => {
    expect(publishedOutline(newest(half)).map(({ id }) => id)).toEqual(["I", "I.1", "I.2"]);
    expect(publishedOutline(newest(without(half, "2031-q2/01-muc-mot.mdx", "2031-q2/02-muc-hai.mdx")))).toEqual([]);
    expect(isComplete(newest(secondQuarter()))).toBe(true);
  });

  test("a draft stops nothing, whatever it names and types", () => {
    const draft = '---\nsection: I.2\nstate: draft\n---\n\nCó 12 <So id="not-there" /> và <VanBan id="x" />.\n';
    const release = newest(withFile(half, section, draft));
    expect(release.sections.map(({ id }) => id)).toEqual(["I.1"]);
    expect(release.unwritten).toEqual([{ id: "I.2", file: section }]);
  });

  test("a section in which a hint is left is not published, not even its finished lines", () => {
    const release = newest(changed(half, section, "Hơn", "CẦN VIẾT: còn một đoạn.\n\nHơn"));
    expect(release.sections.map(({ id }) => id)).toEqual(["I.1"]);
    expect(release.unwritten).toEqual([{ id: "I.2", file: section }]);
  });
});

describe("a row that is carried over and not confirmed", () => {
  // A form alone, with a table of figures that all wait.
  const figures = Buffer.from(baseFiles.get("data/quarters/2031-q1/figures.csv")!).toString();
  const waiting = (text: string) =>
    withFile(formOnlyQuarter(), `${QUARTER}/figures.csv`, text.replace("Test people,240", "Test people,?240"));

  test("is not in the quarter, whichever of its cells waits", () => {
    expect(newest(waiting(figures)).quantities.has("people-total")).toBe(false);
    expect(asleep(waiting(figures))).toEqual(["figures.csv people-total carried I.1"]);
    const qualifier = figures.replace("200,person,more-than", "200,person,?more-than");
    expect(asleep(waiting(qualifier))).toEqual([
      "figures.csv people-total carried I.1",
      "figures.csv people-trained carried I.2",
    ]);
    expect(asleep(waiting(figures.replace("I.1,,2031-03-15,", "I.1,,?2031-03-15,")))).toHaveLength(1);
  });

  test("takes with it what names it, and what names that", () => {
    const tables = ["relations.csv", "computed.csv", "highlights.csv", "charts.csv"];
    const files = tables.reduce(
      (all, name) =>
        withFile(all, `${QUARTER}/${name}`, Buffer.from(baseFiles.get(`data/quarters/2031-q1/${name}`)!).toString()),
      waiting(figures),
    );
    const { mistakes, draft } = assembleFiles(
      withFile(
        files,
        `${QUARTER}/highlights.csv`,
        "id,question_vi,question_en,meaning_vi,meaning_en\nc-women-share,a,b,c,d\n",
      ),
    );
    // 12 documents by the form and 13 by the narrative, which the first quarter explains.
    expect(mistakes.map(({ code }) => code)).toEqual(["explanation-missing"]);
    const rows = draft.releases[0]!.asleep.map(({ table, id, why }) => `${table} ${id.text} ${why}`);
    expect(rows).toEqual([
      "figures.csv people-total carried",
      "computed.csv c-women-share away",
      "relations.csv people-sum away",
      "relations.csv men-share away",
      "relations.csv trained-bound away",
      "relations.csv trained-limit away",
      "relations.csv people-gone away",
      "charts.csv people-parts away",
      "highlights.csv c-women-share away",
    ]);
  });

  test("an explanation is offered: no mistake where its relation is not there", () => {
    const offered = "finding,text_vi,text_en\nprinted-code-ii-4,a,\nprinted-unit-ii-4,a,\ndocuments-equal,?a,\n";
    expect(asleep(withFile(formOnlyQuarter(), `${QUARTER}/explanations.csv`, offered))).toEqual([
      "explanations.csv documents-equal carried",
    ]);
  });

  test("a confirmed explanation may come before its relation's numbers", () => {
    const relation = Buffer.from(baseFiles.get("data/quarters/2031-q1/relations.csv")!).toString();
    const said = "finding,text_vi,text_en\nprinted-code-ii-4,a,\nprinted-unit-ii-4,a,\ndocuments-equal,a,\n";
    const files = withFile(
      withFile(
        formOnlyQuarter(),
        `${QUARTER}/relations.csv`,
        relation
          .split("\n")
          .filter((_, at) => at === 0 || at === 3)
          .join("\n"),
      ),
      `${QUARTER}/explanations.csv`,
      said,
    );
    expect(asleep(files)).toEqual(["relations.csv documents-equal away"]);
  });

  test("an id that no quarter has is a mistake as ever", () => {
    const row = "id,kind,target,terms,reason_vi,reason_en\nx,equal,people-totl,I.1,a,b\n";
    const { mistakes } = assembleFiles(withFile(waiting(figures), `${QUARTER}/relations.csv`, row));
    expect(mistakes.map(({ code, read }) => `${code} ${read}`)).toEqual(["id-unknown people-totl"]);
  });
});
