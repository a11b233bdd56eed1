import { expect, test } from "vitest";
import { releasesOf, tableOf } from "./synthetic.ts";

test("quarterTable(release, merger, words) holds values in plain notation, answers and blanks, and no heading", () => {
  const releases = releasesOf([{ id: "2030-q4", merger: "2030-10-01" }, { id: "2031-q1" }]);
  const table = tableOf(releases, "2031-q1");
  expect([table.quarter, table.form, table.merger]).toEqual(["2031-q1", "mau-thu", "2030-10-01"]);
  expect(table.areas.map(({ id }) => id)).toEqual(["I", "II"]);
  const rows = table.rows.map(({ id, value, unit, answer }) => `${id} ${value} ${unit}${answer ? " answer" : ""}`);
  expect(rows).toEqual([
    "I.1 12 document",
    "I.2 40 percent",
    "I.2.1 25 task",
    "I.2.2 10 task",
    "II.1 1587.5 million-vnd",
    "II.1.1 1200 million-vnd",
    "II.1.2 387.5 million-vnd",
    "II.2 1 code answer",
    "II.3 2 code answer",
    "II.4 null person",
  ]);
});
