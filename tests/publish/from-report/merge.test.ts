import { describe, expect, test } from "vitest";
import { mergedQuarter } from "../../../src/publish/from-report/merge.ts";

const FIGURES = "data/quarters/2031-q2/figures.csv";
const FORM = "data/quarters/2031-q2/indicators.csv";
const HEAD = "data/quarters/2031-q2/report.json";
const PROSE = "content/reports/2031-q2/01-muc.mdx";
const table = (...rows: string[]) =>
  `id,label_vi,value,unit,qualifier,section,place\n${rows.map((row) => `${row}\n`).join("")}`;

const started = new Map([[FIGURES, table("a,A,?1,person,?nearly,I.1,", "b,B,?2,person,,I.1,", "c,C,?3,person,,I.1,")]]);
const made = new Map([
  [
    FIGURES,
    table("a,A,10,person,nearly,I.1,", "new,Mới,?40,person,,I.1,", "b,B,20,person,,I.1,", "c,C,?3,person,,I.1,"),
  ],
]);
/** The made folder over figures.csv as it is. */
const merged = (...rows: string[]) => mergedQuarter(new Map([[FIGURES, table(...rows)]]), made, started);

describe("mergedQuarter(before, made, started)", () => {
  test("what is not there, or was carried over and not touched, is written as made", () => {
    expect(mergedQuarter(new Map(), made, started).files).toEqual(made);
    expect(mergedQuarter(started, made, started).files).toEqual(made);
    expect(mergedQuarter(made, made, started)).toEqual({ files: new Map(), kept: [], keptFiles: [] });
  });

  test("cells that wait or are blank are filled, a new row is added, what a person wrote stays and is listed", () => {
    const { files, kept } = merged("a,A của tôi,?1,person,?nearly,I.1,", "b,B,21,person,,I.1,", "c,C,?3,person,,I.1,");
    expect(files.get(FIGURES)).toBe(
      table(
        "a,A của tôi,10,person,nearly,I.1,",
        "b,B,21,person,,I.1,",
        "c,C,?3,person,,I.1,",
        "new,Mới,?40,person,,I.1,",
      ),
    );
    expect(kept).toEqual([{ file: FIGURES, id: "b", column: "value", kept: "21", read: "20" }]);
  });

  test("a row that a person deleted does not come back unless the report states it", () => {
    // c is gone from the report as well; b is not.
    const { files } = merged("a,A,10,person,nearly,I.1,");
    expect(files.get(FIGURES)).toBe(
      table("a,A,10,person,nearly,I.1,", "new,Mới,?40,person,,I.1,", "b,B,20,person,,I.1,"),
    );
  });

  test("a new row that a person gave a better id does not come a second time", () => {
    const { files, kept } = merged("a,A,10,person,nearly,I.1,", "better-id,Tên,40,person,,I.1,", "b,B,20,person,,I.1,");
    expect([files.size, kept]).toEqual([0, []]);
  });

  test("a suggested relation that was refused does not come back", () => {
    const file = "data/quarters/2031-q2/relations.csv";
    const header = "id,kind,target,terms\n";
    const suggested = new Map([[file, `${header}mine,sum,a,b c\nx,equal,?a,b\n`]]);
    const own = new Map([[file, `${header}mine,sum,a,b c\nanother,sum,b,a c\n`]]);
    expect(mergedQuarter(own, suggested, new Map([[file, header]])).files.size).toBe(0);
  });

  test("blank rows of the form are filled, filled ones stay", () => {
    const header = "id,value,note,as_of\n";
    const { files, kept } = mergedQuarter(
      new Map([[FORM, `${header}I.1,5,,\nI.2,,,\n`]]),
      new Map([[FORM, `${header}I.1,6,,\nI.2,7,Ghi chú,\n`]]),
      new Map([[FORM, `${header}I.1,,,\nI.2,,,\n`]]),
    );
    expect(files.get(FORM)).toBe(`${header}I.1,5,,\nI.2,7,Ghi chú,\n`);
    expect(kept.map(({ id, kept, read }) => `${id} ${kept} ${read}`)).toEqual(["I.1 5 6"]);
  });

  test("blank keys of the head are filled, others stay; a file that cannot be read is left alone", () => {
    const read = '{ "number": "2/BC", "cutOff": "2031-06-15", "title": { "vi": "Báo cáo", "en": "" } }';
    const over = (own: string) => mergedQuarter(new Map([[HEAD, own]]), new Map([[HEAD, read]]), new Map());
    const { files, kept } = over('{ "number": "3/BC", "cutOff": "", "title": { "vi": "", "en": "" } }');
    expect(JSON.parse(files.get(HEAD)!)).toEqual({
      number: "3/BC",
      cutOff: "2031-06-15",
      title: { vi: "Báo cáo", en: "" },
    });
    expect(kept.map(({ id, kept, read }) => `${id} ${kept} ${read}`)).toEqual(["number 3/BC 2/BC"]);
    expect(over("{").files.size).toBe(0);
    expect(mergedQuarter(new Map([[FIGURES, ""]]), made, started).files.size).toBe(0);
  });

  test("a section that someone has written stays, whatever its file is called", () => {
    const text = (body: string) => `---\nsection: I.1\n---\n\n${body}\n`;
    const draft = new Map([[PROSE, text("Nháp")]]);
    const own = mergedQuarter(new Map([[PROSE, text("Đã viết")]]), draft, new Map());
    const renamed = mergedQuarter(new Map([["content/reports/2031-q2/khac.mdx", text("Đã viết")]]), draft, new Map());
    for (const { files, keptFiles } of [own, renamed]) expect([files.size, keptFiles]).toEqual([0, [PROSE]]);
  });
});
