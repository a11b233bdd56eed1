import { describe, expect, test } from "vitest";
import { copiedWarnings } from "../../../src/core/compute/copied.ts";
import { growthWarnings } from "../../../src/core/compute/growth.ts";
import { NO_COUNTS } from "../../../src/core/warning.ts";
import { likeness, mostAlike } from "../../../src/core/compute/likeness.ts";
import { QUARTER_WARNINGS } from "../../../src/core/warning.ts";
import { warningLine } from "../../../src/i18n/warnings.ts";
import { readFolder } from "../../../src/load/folder.ts";
import { FROZEN } from "../../frozen.ts";
import { assembleFiles, baseFiles, type Files } from "../../load/fixture.ts";
import { changed, formOnlyQuarter, secondQuarter, withFile, without } from "../../quarters.ts";

const QUARTER = "data/quarters/2031-q2";
const releasesOf = (files: Files) => assembleFiles(files).draft.releases;
const growth = (files: Files) =>
  growthWarnings(releasesOf(files)).map(({ code, id, parts }) => [code, id, ...parts].filter(Boolean).join(" "));
const counts = (files: Files) => growthWarnings(releasesOf(files))[0]?.counts;

/** A file of the second quarter without the lines that begin with an id. */
function withoutRow(files: Files, name: string, ...ids: string[]): Files {
  const path = `${QUARTER}/${name}`;
  const lines = Buffer.from(files.get(path)!).toString().split("\n");
  return withFile(files, path, lines.filter((line) => !ids.some((id) => line.startsWith(`${id},`))).join("\n"));
}

describe("growthWarnings(releases)", () => {
  test("quarters that have all that they should are silent", () => {
    expect(growth(baseFiles)).toEqual([]);
    expect(growth(secondQuarter())).toEqual([]);
  });

  test("a form alone is one line, with what the quarter before had", () => {
    expect(growth(formOnlyQuarter())).toEqual(["quarter-growing"]);
    // Eight figures, one computed value and four charts.
    expect(counts(formOnlyQuarter())).toEqual({ ...NO_COUNTS, count: 3, total: 3, waiting: 0, away: 0, lost: 13 });
  });

  test("a section to write is one line, with the first file", () => {
    const file = "content/reports/2031-q2/02-muc-hai.mdx";
    const files = changed(secondQuarter(), file, "section: I.2\n", "section: I.2\nstate: draft\n");
    expect(growth(files)).toEqual([`quarter-growing ${file}`]);
    expect(counts(files)).toEqual({ ...NO_COUNTS, count: 1, total: 3, waiting: 0, away: 0, lost: 0 });
    expect(growthWarnings(releasesOf(files))[0]).toMatchObject({ file, line: 1, column: 1 });
  });

  test("a story that tells of what holds or is not there is named with it, in its file and line", () => {
    const path = "data/quarters/2031-q1/stories.csv";
    const rows = ["id,title_vi,title_en,findings", "thu,Thử.,,documents-equal", "cu,Cũ.,,money-parts gone"];
    const files = withFile(baseFiles, path, `${rows.join("\n")}\n`);
    expect(growth(files)).toEqual(["story-gone cu money-parts gone"]);
    expect(growthWarnings(releasesOf(files))[0]).toMatchObject({ file: path, line: 3, column: 1 });
  });

  test("a row that waits though its section is published is named; what names it is named in a complete quarter", () => {
    const all = changed(secondQuarter(), `${QUARTER}/figures.csv`, "Test people,240", "Test people,?240");
    const prose = "content/reports/2031-q2/01-muc-mot.mdx";
    expect(growth(all)).toEqual([
      "quarter-growing",
      "carried-left figures.csv people-total",
      "row-asleep computed.csv c-women-share",
      "row-asleep relations.csv people-sum men-share trained-bound trained-limit people-gone",
      "row-asleep charts.csv people-parts",
      "row-asleep highlights.csv people-total",
    ]);
    expect(growth(without(all, prose))).toEqual(["quarter-growing"]);
    expect(growth(without(all, "2031-q2/02-muc-hai.mdx"))).toEqual([
      "quarter-growing",
      "carried-left figures.csv people-total",
    ]);
  });

  test("an id that is gone with its section there is named one by one, as is a chart of a complete quarter", () => {
    const gone = withoutRow(withoutRow(secondQuarter(), "figures.csv", "people-trained"), "charts.csv", "open-tasks");
    expect(growth(gone)).toEqual([
      "row-asleep relations.csv trained-bound",
      "id-lost people-trained",
      "id-lost open-tasks",
    ]);
  });

  test("a new id that looks like the one that is gone is named with it, also where the section is not there", () => {
    const files = [`${QUARTER}/figures.csv`, `${QUARTER}/relations.csv`].reduce(
      (all, path) => changed(all, path, "people-trained", "people-trained-again"),
      without(secondQuarter(), "2031-q2/02-muc-hai.mdx"),
    );
    expect(growth(files)).toEqual(["quarter-growing", "id-lost people-trained people-trained-again"]);
    const warning = growthWarnings(releasesOf(files)).find(({ code }) => code === "id-lost")!;
    expect(warning).toMatchObject({ file: `${QUARTER}/figures.csv`, line: 6, column: 1 });
  });
});

describe("likeness(a, b)", () => {
  const named = (id: string, vi = "") => ({ id, label: { vi, en: "" } });

  test("is the share of words that ids or names have in common", () => {
    expect(likeness(named("a-b-c"), named("a-b-c"))).toBe(1);
    expect(likeness(named("a-b-c"), named("c-b-d"))).toBe(0.5);
    expect(likeness(named("a"), named("b"))).toBe(0);
    expect(likeness(named("a", "Hồ sơ đã nhận"), named("b", "hồ sơ đã NHẬN"))).toBe(1);
  });

  test("mostAlike(one, others) is null where nothing is like it", () => {
    expect(mostAlike(named("dossiers-received"), [named("posts-assigned"), named("dossiers-got-in")])).toBeNull();
    expect(mostAlike(named("dossiers-received"), [named("x"), named("dossiers-received-now")])?.id).toBe(
      "dossiers-received-now",
    );
    expect(mostAlike(named("a"), [])).toBeNull();
  });
});

describe("copiedWarnings(releases)", () => {
  const copied = (files: Files) =>
    copiedWarnings(releasesOf(files)).map(({ code, id, parts, counts: { count, total } }) =>
      [code, id, code === "copied" ? `${count}/${total}` : "", ...parts].filter(Boolean).join(" "),
    );

  test("figures and prose of the quarter before are named with their count", () => {
    expect(copied(secondQuarter())).toEqual([
      "copied figures.csv 8/8 documents-stated people-total people-women people-men people-trained done-share budget-billion people-form",
      "copied prose 3/3 I.1 I.2 II",
    ]);
  });

  test("less than half of the figures is no copy", () => {
    const values = { "13,document": "14,document", "240,person": "241,person", "139,person": "140,person" };
    const some = Object.entries(values).reduce(
      (files, [from, to]) => changed(files, `${QUARTER}/figures.csv`, from, to),
      secondQuarter(),
    );
    expect(copied(some)[0]).toMatch(/^copied figures\.csv 5\/8 /);
    const more = changed(
      changed(some, `${QUARTER}/figures.csv`, "101,person", "102,person"),
      `${QUARTER}/figures.csv`,
      "7,person",
      "8,person",
    );
    expect(copied(more)[0]).toMatch(/^copied prose/);
  });

  test("one changed word makes a section its quarter's own", () => {
    const own = changed(secondQuarter(), "content/reports/2031-q2/02-muc-hai.mdx", "được tập huấn", "đã tập huấn");
    expect(copied(own).at(-1)).toBe("copied prose 2/3 I.1 II");
  });

  test("a day of the quarter before is named where it stands", () => {
    const stale = changed(secondQuarter(), `${QUARTER}/report.json`, '"date": "2031-06-15"', '"date": "2031-03-15"');
    const found = copiedWarnings(releasesOf(stale)).find(({ code }) => code === "date-unchanged")!;
    expect(found).toMatchObject({ id: "cut-off", parts: ["2031-03-15"], file: `${QUARTER}/report.json` });
    const merger = changed(
      stale,
      `${QUARTER}/report.json`,
      '"date": "2031-03-15"',
      '"seriesBreak": true, "date": "2031-03-15"',
    );
    expect(copied(merger).filter((line) => line.startsWith("date"))).toEqual([]);
  });
});

describe("a whole quarter that is copied as the next one", () => {
  const frozen = readFolder(FROZEN);
  const copy = new Map(
    [...frozen].flatMap(([path, bytes]) => [
      [path, bytes] as const,
      ...(path.includes("/2025-q3/") ? [[path.replace("/2025-q3/", "/2025-q4/"), bytes] as const] : []),
    ]),
  );
  const { mistakes, warnings } = assembleFiles(copy);

  test("is refused for its quarter, its number and its days", () => {
    const head = "data/quarters/2025-q4/report.json";
    expect(mistakes.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      `${head}:2 quarter-mismatch`,
      `${head}:3 report-twice`,
      `${head}:4 report-early`,
      `${head}:9 report-early`,
      `${head}:10 report-early`,
    ]);
  });

  test("is named part by part: figures, documents, explanations, prose, and each day", () => {
    const own = warnings.filter(({ code }) => code === "copied" || code === "date-unchanged");
    expect(own.map(({ id }) => id)).toEqual([
      "figures.csv",
      "documents.csv",
      "explanations.csv",
      "prose",
      // All but the day of the merger, which stays.
      "cut-off",
      "investment-form",
      "signatures",
      "benefits",
      "party-cards",
      "organization-ids",
    ]);
    expect(own.slice(0, 4).every(({ counts: { count, total } }) => count === total && count > 0)).toBe(true);
    expect(own[0]!.counts.total).toBe(205);
  });
});

test("there is a sentence for each warning of a quarter, in both languages", () => {
  const stale = changed(secondQuarter(), `${QUARTER}/report.json`, '"date": "2031-06-15"', '"date": "2031-03-15"');
  const lost = withoutRow(stale, "charts.csv", "open-tasks");
  const waiting = changed(lost, `${QUARTER}/figures.csv`, "Test people,240", "Test people,?240");
  const { warnings } = assembleFiles(waiting);
  const own = warnings.filter(({ code }) => (QUARTER_WARNINGS as readonly string[]).includes(code));
  expect(new Set(own.map(({ code }) => code))).toEqual(new Set(QUARTER_WARNINGS));
  for (const warning of own)
    for (const locale of ["vi", "en"] as const) {
      const line = warningLine(warning, locale);
      expect(line).toMatch(/^(data\/quarters|content\/reports)\/2031-q2[^:]*:\d+:\d+ {2}\S/);
      expect(line).not.toMatch(/undefined|false|\[object/);
    }
});
