import { describe, expect, test } from "vitest";
import { nextPlanned } from "../../src/core/calendar.ts";
import { plainNumber } from "../../src/core/number.ts";
import { newsOf } from "../../src/core/published.ts";
import type { Release } from "../../src/core/release.ts";
import { assembleFiles, baseFiles, type Files, locked } from "../load/fixture.ts";

const quarter = "data/quarters/2031-q1";

/** The base with a revisions.csv and, where given, a lock of published values. */
function assembled(revisions: string[], published?: string[]) {
  const files = new Map(baseFiles);
  const head = "id,column,from,to,date,reason_vi,reason_en";
  files.set(`${quarter}/revisions.csv`, Buffer.from([head, ...revisions, ""].join("\n")));
  if (published) files.set(`${quarter}/published.csv`, Buffer.from(["id,column,value", ...published, ""].join("\n")));
  return assembleFiles(files);
}
const valueOf = (release: Release, id: string) => plainNumber(release.quantities.get(id)!.number!);

// I.2.2 was 9 at first, 8 after the first correction, and is 10 now; the women were 138.
const revisions = [
  "I.2.2,value,9,8,2031-04-02,Chép nhầm dòng.,Copied from the wrong row.",
  "people-women,value,138,139,2031-04-02,Đánh máy nhầm.,",
  "I.2.2,value,8,10,2031-05-10,Cơ quan đính chính.,",
  "II.3,value,,02,2031-05-10,Báo cáo bổ sung.,",
];

describe("a quarter that was corrected on two days", () => {
  const { publication, mistakes } = assembled(revisions);
  const release = publication!.releases[0]!;

  test("is in its third version and keeps the two earlier ones", () => {
    expect(mistakes).toEqual([]);
    expect(release.version).toBe(3);
    expect(release.earlier.map(({ version }) => version)).toEqual([1, 2]);
    expect(release.earlier.map((one) => one.revisions.length)).toEqual([0, 2]);
  });

  test("each version has its own values, and what follows from them", () => {
    const [first, second] = release.earlier as [Release, Release];
    expect([first, second, release].map((one) => valueOf(one, "I.2.2"))).toEqual(["9", "8", "10"]);
    expect([first, second, release].map((one) => valueOf(one, "people-women"))).toEqual(["138", "139", "139"]);
    expect(first.observations.find((row) => row.indicator.id === "II.3")!.status).toBe("not-reported");
    // 25 tasks set less those done; 138 and 101 are 239, not 240.
    expect([first, second, release].map((one) => valueOf(one, "c-tasks-open"))).toEqual(["16", "17", "15"]);
    const outcome = (one: Release) => one.findings.find(({ id }) => id === "people-sum")!.outcome;
    expect([first, second, release].map(outcome)).toEqual(["contradiction", "holds", "holds"]);
  });

  test("newsOf(release, newest) is what came since the newest report, the newest first", () => {
    expect(newsOf(release, release).map(({ id, date }) => `${date} ${id}`)).toEqual([
      "2031-05-10 I.2.2",
      "2031-05-10 II.3",
      "2031-04-02 I.2.2",
      "2031-04-02 people-women",
    ]);
    const newest = { ...release, report: { ...release.report, issued: "2031-05-01" } };
    expect(newsOf(release, newest).map(({ id }) => id)).toEqual(["I.2.2", "II.3"]);
    expect(newsOf(release, { ...newest, report: { ...release.report, issued: "2031-06-01" } })).toEqual([]);
  });
});

describe("the lock", () => {
  const HEAD = "id,column,from,to,date,reason_vi,reason_en";
  const lines = (mistakes: ReturnType<typeof assembled>["mistakes"]) =>
    mistakes.map(({ file, line, column, code, write }) =>
      `${file.replace("data/", "")}:${line}:${column} ${code} ${write}`.trim(),
    );
  const textOf = (files: Files, path: string) => Buffer.from(files.get(path) ?? "").toString("utf8");
  const edited = (files: Files, path: string, from: string, to: string): Files => {
    const text = textOf(files, path);
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    return new Map([...files, [path, Buffer.from(text.replace(from, to))]]);
  };
  const revised = (files: Files, path: string, ...rows: string[]): Files =>
    new Map([...files, [path, Buffer.from([HEAD, ...rows, ""].join("\n"))]]);
  const relations = "data/forms/mau-thu/relations.csv";
  const form = "data/forms/mau-thu/revisions.csv";
  const own = `${quarter}/revisions.csv`;
  const base = locked(baseFiles);
  const whole = (files: Files) => {
    const { publication, mistakes } = assembleFiles(files);
    expect(lines(mistakes)).toEqual([]);
    return publication!.releases[0]!;
  };
  /** Without the one relation of the base that says how the parts of the money add up. */
  const RELATION = "money-parts,sum,II.1,II.1.1 II.1.2,Hai phần cộng lại bằng tổng.,The two parts add up.\n";
  const unrelated = edited(base, relations, RELATION, "");

  test("what is published and not changed has neither mistake nor warning; what is not locked has a warning", () => {
    expect(assembleFiles(base)).toMatchObject({ mistakes: [], warnings: [] });
    expect(assembleFiles(baseFiles).warnings.map(({ code, file }) => `${code} ${file}`)).toEqual([
      "unlocked data/forms/mau-thu/published.csv",
      "unlocked data/quarters/2031-q1/published.csv",
    ]);
  });

  test("its rows are verbatim, in the order of the files, then what follows from them", () => {
    const text = textOf(base, `${quarter}/published.csv`);
    expect(text).toContain('\nindicators,II.1,value,"1.587,5",\n');
    expect(text).toContain("\nindicators,I.2.2,value,10,\nindicators,I.2.2,note,Tính đến ngày chốt,\n");
    expect(text).toContain("\nfigures,people-trained,qualifier,more-than,\n");
    expect(text).toContain("\nfindings,documents-equal,outcome,contradiction,\n");
    // 139 of 240 is 57,9166… %.
    expect(text).toContain("\ncomputed,c-women-share,value,57.92,\n");
    expect(textOf(base, "data/forms/mau-thu/published.csv")).toContain("\nindicators,II.4,printed_code,II.5,\n");
  });

  test("writing it again where nothing changed, or after a correction, keeps every line that it has", () => {
    expect(locked(base)).toEqual(base);
    const changed = edited(base, `${quarter}/indicators.csv`, "I.2.2,10,", "I.2.2,9,");
    const corrected = revised(changed, own, "I.2.2,value,10,9,2031-04-02,Gõ nhầm.,");
    // The rate of the tasks is 40 % of 10 in 25, and no more of 9; its explanation is given.
    const explained = edited(
      corrected,
      `${quarter}/explanations.csv`,
      "finding,text_vi,text_en",
      "finding,text_vi,text_en\ntasks-rate,Tỷ lệ chưa sửa theo.,",
    );
    const lock = textOf(explained, `${quarter}/published.csv`).split("\n");
    const renewed = textOf(locked(explained), `${quarter}/published.csv`).split("\n");
    expect(renewed.filter((line) => !lock.includes(line))).toEqual(["indicators,I.2.2,value,9,2031-04-02"]);
    expect(lock.filter((line) => !renewed.includes(line))).toEqual([]);
    expect(lines(assembleFiles(locked(explained)).mistakes)).toEqual([]);
    expect(assembleFiles(explained).warnings.map(({ code, id }) => `${code} ${id}`)).toEqual(["unlocked 2031-q1"]);
  });

  test("a relation that is removed with a row stays in version 1, where it stood", () => {
    expect(lines(assembleFiles(unrelated).mistakes)).toEqual([
      "forms/mau-thu/published.csv:87:11 published-gone money-parts,terms,II.1.1 II.1.2,,…,…,",
    ]);
    const row = "money-parts,terms,II.1.1 II.1.2,,2031-04-02,Hai phần không cùng kỳ.,";
    const release = whole(revised(unrelated, form, row));
    const ids = (one: Pick<Release, "findings">) => one.findings.map(({ id }) => id).slice(0, 2);
    expect(release.version).toBe(2);
    expect(ids(release)).toEqual(["tasks-rate", "people-sum"]);
    expect(ids(release.earlier[0]! as Release)).toEqual(["tasks-rate", "money-parts"]);
    expect(release.earlier[0]!.findings[1]!.reason).toEqual({
      vi: "Hai phần cộng lại bằng tổng.",
      en: "The two parts add up.",
    });
    // The lock that is written then still knows it.
    expect(whole(locked(revised(unrelated, form, row))).earlier[0]!.findings[1]!.id).toBe("money-parts");
  });

  test("a relation that is relabelled before it is removed has its later words in the version between", () => {
    const rows = [
      "money-parts,reason_vi,Hai phần cộng lại bằng tổng.,Cộng hai phần.,2031-04-02,Viết gọn.,",
      "money-parts,terms,II.1.1 II.1.2,,2031-04-05,Hai phần không cùng kỳ.,",
    ];
    const reasons = whole(revised(unrelated, form, ...rows)).earlier.map(({ findings }) => findings[1]!.reason.vi);
    expect(reasons).toEqual(["Hai phần cộng lại bằng tổng.", "Cộng hai phần."]);
  });

  test("a relation that is added with a row is not in version 1", () => {
    const limit = "money-limit,at-most,II.1.1,II.1,Một phần không vượt tổng.,\n";
    const added = edited(base, relations, RELATION, RELATION + limit);
    expect(lines(assembleFiles(added).mistakes)).toEqual([
      "forms/mau-thu/relations.csv:4:28 revision-missing money-limit,terms,,II.1,…,…,",
    ]);
    const release = whole(revised(added, form, "money-limit,terms,,II.1,2031-04-02,Bổ sung.,"));
    const has = (one: Pick<Release, "findings">) => one.findings.some(({ id }) => id === "money-limit");
    expect([has(release.earlier[0]! as Release), has(release)]).toEqual([false, true]);
    // Once that is published, its cells are locked too.
    const published = locked(revised(added, form, "money-limit,terms,,II.1,2031-04-02,Bổ sung.,"));
    expect(lines(assembleFiles(edited(published, relations, "không vượt tổng", "không vượt")).mistakes)).toEqual([
      "forms/mau-thu/relations.csv:4:33 revision-missing money-limit,reason_vi,Một phần không vượt tổng.,Một phần không vượt.,…,…,",
    ]);
  });

  test("a label and a formula that were corrected stand in version 1 as they were", () => {
    const relabelled = edited(base, "data/forms/mau-thu/indicators.csv", "Số văn bản thử", "Số văn bản");
    const turned = edited(relabelled, `${quarter}/computed.csv`, "percent,people-women", "percent,people-men");
    expect(lines(assembleFiles(turned).mistakes)).toEqual([
      "forms/mau-thu/indicators.csv:2:8 revision-missing I.1,label_vi,Số văn bản thử,Số văn bản,…,…,",
      "quarters/2031-q1/computed.csv:2:51 revision-missing c-women-share,numerator,people-women,people-men,…,…,",
    ]);
    const label = "I.1,label_vi,Số văn bản thử,Số văn bản,2031-04-02,Viết gọn.,";
    const formula = "c-women-share,numerator,people-women,people-men,2031-05-10,Tính nhầm.,";
    const release = whole(revised(revised(turned, form, label), own, formula));
    const labels = [...release.earlier, release].map(({ quantities }) => quantities.get("I.1")!.label.vi);
    expect(labels).toEqual(["Số văn bản thử", "Số văn bản", "Số văn bản"]);
    // 139 and 101 of 240.
    expect([...release.earlier, release].map((one) => valueOf(one as Release, "c-women-share"))).toEqual([
      "57.92",
      "57.92",
      "42.08",
    ]);
  });

  test("a figure that is removed with a row stays in version 1", () => {
    const figure = "people-form,Người thử ghi ở biểu,Test people noted in the form,7,person,,form,II.4,,\n";
    const gone = edited(base, `${quarter}/figures.csv`, figure, "");
    expect(lines(assembleFiles(gone).mistakes)).toEqual([
      "quarters/2031-q1/published.csv:55:9 published-gone people-form,value,7,,…,…,",
    ]);
    const release = whole(revised(gone, own, "people-form,value,7,,2031-04-02,Báo cáo không ghi số này.,"));
    const figures = [...release.earlier, release].map((one) => one.figures.map(({ id }) => id).at(-1));
    expect(figures).toEqual(["people-form", "budget-billion"]);
    expect(release.earlier[0]!.figures.at(-1)).toMatchObject({
      label: { vi: "Người thử ghi ở biểu", en: "Test people noted in the form" },
      statedIn: { kind: "form-note", row: "II.4" },
    });
  });

  test("a revision of the form is none of a quarter whose report came after it", () => {
    const row = "I.1,label_vi,Số văn bản,Số văn bản thử,2031-03-19,Viết rõ.,";
    expect(whole(revised(baseFiles, form, row)).version).toBe(1);
    expect(whole(revised(baseFiles, form, row.replace("03-19", "03-21"))).version).toBe(2);
  });

  test("a lock of the older format holds the values, units, words and days that it lists", () => {
    expect(lines(assembled([], ["I.1,value,12"]).mistakes)).toEqual([]);
    expect(lines(assembled([], ["I.1,value,13"]).mistakes)).toEqual([
      "quarters/2031-q1/indicators.csv:2:5 revision-missing I.1,value,13,12,…,…,",
    ]);
  });

  test("a correction starts from what was first published, so that version 1 cannot become another", () => {
    expect(lines(assembled(["I.1,value,11,12,2031-04-02,Gõ nhầm.,"], ["I.1,value,12"]).mistakes)).toEqual([
      "quarters/2031-q1/revisions.csv:2:11 revision-mismatch 12",
    ]);
  });
});

describe("the calendar", () => {
  const files = new Map(baseFiles);
  const rows = [
    "quarter,expected,basis_vi,basis_en",
    "2031-q3,,Thử.,",
    "2031-q2,2031-06-20,Thử.,",
    "2030-q4,,Cũ.,",
    "",
  ];
  files.set("data/calendar.csv", Buffer.from(rows.join("\n")));
  const { calendar } = assembleFiles(files).publication!;

  test("nextPlanned(calendar, newest) is the first quarter after the newest, with its day if one is known", () => {
    expect(nextPlanned(calendar, "2031-q1")).toMatchObject({ quarter: "2031-q2", expected: "2031-06-20" });
    expect(nextPlanned(calendar, "2031-q2")).toMatchObject({ quarter: "2031-q3", expected: null });
    expect(nextPlanned(calendar, "2031-q3")).toBeNull();
    expect(nextPlanned([], "2031-q1")).toBeNull();
  });
});
