import { describe, expect, test } from "vitest";
import { nextPlanned } from "../../src/core/calendar.ts";
import { plainNumber } from "../../src/core/number.ts";
import { newsOf, publishedValues } from "../../src/core/published.ts";
import type { Release } from "../../src/core/release.ts";
import { assembleFiles, baseFiles } from "../load/fixture.ts";

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

describe("the lock of published values", () => {
  const lines = (mistakes: ReturnType<typeof assembled>["mistakes"]) =>
    mistakes.map(({ file, line, column, code }) => `${file.replace(`${quarter}/`, "")}:${line}:${column} ${code}`);

  test("a corrected value passes with the old lock, with the new one, and with one in between", () => {
    for (const value of ["9", "8", "10"])
      expect(lines(assembled(revisions, [`I.2.2,value,${value}`, "I.2.2,note,Tính đến ngày chốt"]).mistakes)).toEqual(
        [],
      );
  });

  test("a value that was changed once more needs a row of its own", () => {
    const chain = ["I.2.2,value,8,9,2031-04-02,Chép nhầm.,"];
    expect(lines(assembled(chain, ["I.2.2,value,9", "I.2.2,note,Tính đến ngày chốt"]).mistakes)).toEqual([
      "indicators.csv:5:7 revision-missing",
    ]);
  });

  test("without a lock nothing was published yet, and a figure that is new needs no row", () => {
    expect(lines(assembled([]).mistakes)).toEqual([]);
    expect(lines(assembled([], ["I.1,value,12"]).mistakes)).toEqual([]);
  });

  test("publishedValues(release) is verbatim: every value, and notes, units, words and days that are there", () => {
    const values = publishedValues(assembled([]).publication!.releases[0]!);
    const of = (id: string) => values.filter((one) => one.id === id).map(({ column, value }) => `${column}=${value}`);
    expect(of("I.2")).toEqual(["value=40%"]);
    expect(of("I.2.2")).toEqual(["value=10", "note=Tính đến ngày chốt"]);
    expect(of("II.4")).toEqual(["value="]);
    expect(of("people-trained")).toEqual(["value=200", "unit=person", "qualifier=more-than"]);
    expect(of("people-total")).toEqual(["value=240", "unit=person", "as_of=2031-03-15"]);
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
