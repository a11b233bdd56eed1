import { describe, expect, test } from "vitest";
import type { Locale } from "../../src/core/number.ts";
import { columns as english } from "../../src/i18n/en/columns.ts";
import { heads as englishHeads } from "../../src/i18n/en/heads.ts";
import { columns as vietnamese } from "../../src/i18n/vi/columns.ts";
import { heads as vietnameseHeads } from "../../src/i18n/vi/heads.ts";
import { CHART_COLUMNS } from "../../src/publish/chart-files.ts";
import { quarterDatasets } from "../../src/publish/datasets/index.ts";
import { INDICES } from "../../src/publish/datasets/indices.ts";

const named = [...quarterDatasets, INDICES, { name: "chart", columns: CHART_COLUMNS }].flatMap(({ name, columns }) =>
  columns.map((column) => ({ dataset: name, ...column })),
);

describe.each([
  ["vi", vietnamese],
  ["en", english],
] as const)("the meanings of columns in %s", (locale, meanings) => {
  const written = (dataset: string): Record<string, string> => (meanings as Record<string, object>)[dataset] as never;

  test("every column of every dataset has one, and the dataset gives it", () => {
    expect(named.length).toBeGreaterThan(80);
    for (const { dataset, name, meaning } of named) {
      const expected = written(dataset)[name] ?? written("shared")[name];
      expect(expected, `${dataset}.${name}`).toMatch(/\S/);
      expect(meaning[locale], `${dataset}.${name}`).toBe(expected);
    }
  });

  test("none is left over: each is of a column, a shared one of columns in several datasets", () => {
    for (const [dataset, own] of Object.entries(meanings)) {
      const using = (column: string) =>
        named.filter(({ name, ...of }) => name === column && (dataset === "shared" || of.dataset === dataset));
      for (const column of Object.keys(own))
        expect(using(column).length, `${dataset}.${column}`).toBeGreaterThan(dataset === "shared" ? 1 : 0);
    }
  });
});

test("what a column means in one dataset need not be what it means in another", () => {
  const meaningOf = (dataset: string, column: string) =>
    named.find((one) => one.dataset === dataset && one.name === column)!.meaning;
  expect(meaningOf("observations", "note")).toEqual({ vi: "Ghi chú đúng như báo cáo viết", en: "The note verbatim" });
  expect(meaningOf("figures", "note")).toEqual({
    vi: "Ghi chú của người biên tập",
    en: "Editors' note, in Vietnamese",
  });
});

test("a code is described in the files, not only named", () => {
  const codesOf = (dataset: string, column: string) =>
    named.find((one) => one.dataset === dataset && one.name === column)!.codes;
  expect(codesOf("computed", "measures")).toEqual([
    { code: "quarter", label: { vi: "Trong quý", en: "In the quarter" } },
    {
      code: "point-in-time",
      label: {
        vi: "Tại một thời điểm; so được, không cộng",
        en: "At a point in time; compare, do not add",
      },
    },
    {
      code: "year-to-date",
      label: { vi: "Lũy kế từ đầu năm; không cộng", en: "From the start of the year; do not add" },
    },
    {
      code: "other-period",
      label: {
        vi: "Trong một khoảng thời gian khác, ghi ở period_start và period_end; đầu nào báo cáo không nêu thì trống",
        en: "In another period, given by period_start and period_end; an end that the report does not name is blank",
      },
    },
  ]);
  expect(codesOf("revisions", "column")[4]).toEqual({
    code: "as_of",
    label: { vi: "Ngày của con số", en: "Day of the figure" },
  });
  expect(codesOf("figures", "qualifier").map(({ code }) => code)).toEqual([
    "more-than",
    "nearly",
    "about",
    "estimated",
    "at-least",
  ]);
});

test("every column has a short head in both languages, and none is left over", () => {
  const heads: Record<Locale, Record<string, string>> = { vi: vietnameseHeads, en: englishHeads };
  for (const { name, head } of named)
    for (const locale of ["vi", "en"] as const) {
      expect(head[locale], name).toBe(heads[locale][name]);
      expect(head[locale].length, name).toBeLessThanOrEqual(24);
    }
  const used = new Set(named.map(({ name }) => name));
  expect(Object.keys(vietnameseHeads).filter((name) => !used.has(name))).toEqual([]);
});
