import { describe, expect, test } from "vitest";
import { correctedThing, correctionDays } from "../../src/core/corrected.ts";
import { correctedName, correctionText } from "../../src/i18n/corrections.ts";
import { assembleFiles, baseFiles, type Files, locked } from "../load/fixture.ts";
import { changed } from "../quarters.ts";

const quarter = "data/quarters/2031-q1";
const relations = "data/forms/mau-thu/relations.csv";
const HEAD = "id,column,from,to,date,reason_vi,reason_en";
const RELATION = "money-parts,sum,II.1,II.1.1 II.1.2,Hai phần cộng lại bằng tổng.,The two parts add up.\n";
const FIGURE = "people-form,Người thử ghi ở biểu,Test people noted in the form,7,person,,form,II.4,,\n";

/** The locked base with a relation of the form and a figure removed, and a value and a label corrected. */
function revised() {
  const edits: [string, string, string][] = [
    [relations, RELATION, ""],
    [`${quarter}/figures.csv`, FIGURE, ""],
    ["data/forms/mau-thu/indicators.csv", "Số văn bản thử", "Số văn bản"],
  ];
  const files: Files = edits.reduce((all, edit) => changed(all, ...edit), locked(baseFiles));
  const own = [
    "people-form,value,7,,2031-04-03,Báo cáo không ghi số này.,",
    "people-women,value,138,139,2031-04-05,Đánh máy nhầm.,",
  ];
  const ofForm = [
    "money-parts,terms,II.1.1 II.1.2,,2031-04-02,Hai phần không cùng kỳ.,",
    "I.1,label_vi,Số văn bản thử,Số văn bản,2031-04-04,Viết gọn.,",
  ];
  const text = (rows: string[]) => Buffer.from([HEAD, ...rows, ""].join("\n"));
  // The lock of the base is of 139 women; here 138 were published first.
  const lock = Buffer.from(files.get(`${quarter}/published.csv`)!).toString("utf8");
  const all = new Map([
    ...files,
    [`${quarter}/revisions.csv`, text(own)] as const,
    ["data/forms/mau-thu/revisions.csv", text(ofForm)] as const,
    [
      `${quarter}/published.csv`,
      Buffer.from(
        lock
          .replace("people-women,value,139", "people-women,value,138")
          // 138 and 101 are no 240; 138 of 240 is 57,5 %.
          .replace("people-sum,outcome,holds", "people-sum,outcome,contradiction")
          .replace("c-women-share,value,57.92", "c-women-share,value,57.50"),
      ),
    ] as const,
  ]);
  const { publication, mistakes } = assembleFiles(all);
  expect(mistakes).toEqual([]);
  return publication!.releases[0]!;
}
const release = revised();
const texts = release.revisions.map((revision) => {
  const { path, label } = correctedName(revision, release, "vi");
  return { path, text: correctionText(revision, [label], "vi") };
});

describe("a correction", () => {
  test("of the form is one of its quarter, and each day makes a version", () => {
    expect(release.version).toBe(5);
    expect(release.revisions.map(({ id }) => id)).toEqual(["money-parts", "I.1", "people-form", "people-women"]);
  });

  test("is said with its rule where it is of a relation, which is gone from the ledger", () => {
    expect(texts[0]).toEqual({
      path: "/doi-chieu/2031-q1/",
      text: "2/4/2031: Phép đối chiếu “Hai phần cộng lại bằng tổng” (các số đem đối chiếu), từ II.1.1 II.1.2 thành trống.",
    });
  });

  test("of a figure that is gone leads to the last version that has it", () => {
    expect(texts[2]).toMatchObject({
      path: "/du-lieu/2031-q1/phien-ban-2/#people-form",
      text: "3/4/2031: Người thử ghi ở biểu, từ 7 thành trống.",
    });
  });

  test("of a value or a label leads to the number", () => {
    expect(texts[1]).toMatchObject({
      path: "/chi-tieu/i-1/",
      text: "4/4/2031: Số văn bản (tên), từ “Số văn bản thử” thành “Số văn bản”.",
    });
    expect(texts[3]).toMatchObject({ path: "/so-lieu/people-women/" });
  });

  test("of statements leads to the ledger", () => {
    expect(correctedThing({ id: "any-pair", column: "a" }, release)).toEqual({
      kind: "statements",
      path: "/doi-chieu/2031-q1/",
    });
  });
});

describe("what is revised by the row that the check asks for", () => {
  const after = (edits: [string, string, string][], file: string, row: string) => {
    const files = edits.reduce((all, edit) => changed(all, ...edit), locked(baseFiles));
    const { publication, mistakes } = assembleFiles(
      new Map([...files, [file, Buffer.from(`${HEAD}\n${row}\n`)] as const]),
    );
    return { mistakes, versions: publication?.releases[0]?.earlier ?? [], release: publication?.releases[0] };
  };

  test("a formula of the form is the old one in version 1", () => {
    const {
      mistakes,
      versions,
      release: now,
    } = after(
      [["data/forms/mau-thu/computed.csv", "I.2.1 -I.2.2", "I.2.1"]],
      "data/forms/mau-thu/revisions.csv",
      "c-tasks-open,numerator,I.2.1 -I.2.2,I.2.1,2031-04-02,Tính lại.,",
    );
    expect(mistakes).toEqual([]);
    const valueIn = (version: typeof now) => version!.quantities.get("c-tasks-open")!.number!.value.toNumber();
    // 25 tasks are set and 10 are done.
    expect(versions.map((version) => valueIn(version as typeof now))).toEqual([15]);
    expect(valueIn(now)).toBe(25);
  });

  test("a figure that is gone needs no place in the narrative of today", () => {
    const { mistakes, versions } = after(
      [
        [`${quarter}/figures.csv`, 'done-share,Tỷ lệ người nam thử,Share of men,"42,07%",percent,,I.2,,,\n', ""],
        [
          `${quarter}/relations.csv`,
          "men-share,ratio,done-share,people-men people-total,Nam chia cho tất cả.,Men by all.\n",
          "",
        ],
        ["content/reports/2031-q1/02-muc-hai.mdx", '; nam chiếm <So id="done-share" />', ""],
      ],
      `${quarter}/revisions.csv`,
      [
        'done-share,value,"42,07%",,2031-04-02,Báo cáo không ghi.,',
        "men-share,terms,people-men people-total,,2031-04-02,Báo cáo không ghi.,",
      ].join("\n"),
    );
    expect(mistakes).toEqual([]);
    expect(versions[0]!.quantities.has("done-share")).toBe(true);
  });
});

describe("correctionDays(ids, release)", () => {
  test("has the days of the number, of what was computed from it, and of no other", () => {
    expect(correctionDays(["people-women"], release)).toEqual(["2031-04-05"]);
    expect(correctionDays(["c-women-share"], release)).toEqual(["2031-04-05"]);
    expect(correctionDays(["people-men", "I.2.2"], release)).toEqual([]);
  });

  test("a label is no number", () => {
    expect(correctionDays(["I.1"], release)).toEqual([]);
  });

  test("a number that is gone was corrected on the day when it went", () => {
    expect(correctionDays(["people-form", "people-women"], release)).toEqual(["2031-04-03", "2031-04-05"]);
  });
});
