import { expect, test } from "vitest";
import type { OutlineEntry } from "../../src/core/form.ts";
import type { Version } from "../../src/core/release.ts";
import { readPublication } from "../../src/publication.ts";
import { plainCell } from "../../src/publish/columns.ts";
import { figuresDataset } from "../../src/publish/datasets/figures.ts";
import { sectionsDataset } from "../../src/publish/datasets/sections.ts";
import { type Table, tableOf } from "../../src/publish/table.ts";
import { FROZEN } from "../frozen.ts";

const version = readPublication(FROZEN).publication!.releases[0]!;
const rowsOf = ({ columns, records }: Table) =>
  records.map((record) => Object.fromEntries(columns.map(({ name }, index) => [name, plainCell(record[index]!)])));
const row = (of: Version, id: string) =>
  rowsOf(tableOf(sectionsDataset, of)).find(({ section_id }) => section_id === id)!;

test("a section names the one above it, its level and its area, which it has from above", () => {
  expect(row(version, "section-II.2.1")).toMatchObject({ parent_id: "section-II.2", level: "3", area: "III" });
  expect(row(version, "section-II")).toMatchObject({ parent_id: "", level: "1", area: "", state: "heading" });
});

test("what is not published is missing, and a heading is a heading", () => {
  const sections = version.sections.filter(({ id }) => id !== "I.2");
  const verbatim = sections.map((one) => (one.id === "I.1" ? { ...one, state: "verbatim" as const } : one));
  const partly = { ...version, sections: verbatim };
  const states = ["section-I", "section-I.1", "section-I.2", "section-I.3"].map((id) => row(partly, id)["state"]);
  expect(states).toEqual(["heading", "verbatim", "missing", "restated"]);
});

test("a section's role is that of the outline", () => {
  const outline: OutlineEntry[] = version.form.outline.map((one) => ({
    ...one,
    role: one.id === "I.1" ? "tasks" : "",
  }));
  expect(row({ ...version, form: { ...version.form, outline } }, "section-I.1")["role"]).toBe("tasks");
});

test("a figure has its section, its footnote or its row of the form, and its area", () => {
  const figures = rowsOf(tableOf(figuresDataset, version));
  const figure = (id: string) => figures.find(({ figure_id }) => figure_id === id)!;
  // “02 tỉnh” stands in the text of I.1; footnote 5 of II.3.3 gives the public employees of provincial level.
  expect(figure("merged-provinces")).toMatchObject({
    section: "section-I.1",
    footnote: "",
    indicator_id: "",
    area: "I",
  });
  const inNotes = figures.filter(({ section }) => section === "");
  expect(inNotes.length).toBeGreaterThan(0);
  for (const { indicator_id, area, footnote } of inNotes) {
    expect(indicator_id).toMatch(/^[IVX]+\.\d/);
    expect(area).toBe(indicator_id!.split(".")[0]);
    expect(footnote).toBe("");
  }
  const inFootnotes = figures.filter(({ footnote }) => footnote !== "");
  expect(inFootnotes.every(({ section, indicator_id }) => section !== "" && indicator_id === "")).toBe(true);
  expect(inFootnotes.length).toBeGreaterThan(10);
});
