import { describe, expect, test } from "vitest";
import { reportParts, sectionPath, statedIn } from "../../src/core/section.ts";
import { readPublication } from "../../src/publication.ts";
import { FROZEN } from "../frozen.ts";

const release = readPublication(FROZEN).publication!.releases[0]!;

describe("the pages of the report (outline of form bnv-4625)", () => {
  const parts = reportParts(release);

  test("the seven areas of the form have a page each, and the parts that are about none", () => {
    expect(parts.map(({ entry }) => entry.id)).toEqual([
      ...["I", "II.1", "II.2", "II.3", "II.4", "II.5", "II.6"],
      ...["III", "IV", "V"],
    ]);
  });

  test("together they hold every section once, in the order of the outline", () => {
    const held = parts.flatMap(({ entry, below }) => [entry, ...below]).filter(({ leaf }) => leaf);
    expect(held.map(({ id }) => id)).toEqual(release.sections.map(({ id }) => id));
    expect(held).toHaveLength(35);
  });

  test("what has no published section has no page", () => {
    const sections = release.sections.filter(({ id }) => id.startsWith("II.2") || id === "V");
    expect(reportParts({ form: release.form, sections }).map(({ entry }) => entry.id)).toEqual(["II.2", "V"]);
  });

  test("a section beside areas, which is about none, stands on the page of its part", () => {
    const [first] = release.form.outline;
    const entry = { ...first!, id: "II.7", depth: 2, leaf: true, area: "" };
    const form = { outline: [...release.form.outline, entry] };
    const sections = [...release.sections, { id: "II.7", state: "restated" as const }];
    expect(reportParts({ form, sections }).find(({ entry }) => entry.id === "II")?.below).toEqual([entry]);
    expect(sectionPath({ id: "2025-q3", form, sections }, "II.7")).toBe("/bao-cao/2025-q3/ii/#ii-7");
  });

  test.each([
    ["II.2.1", "/bao-cao/2025-q3/ii-2/#ii-2-1"],
    ["II.2", "/bao-cao/2025-q3/ii-2/"],
    ["II", "/bao-cao/2025-q3/#ii"],
    ["I.1", "/bao-cao/2025-q3/i/#i-1"],
    ["V", "/bao-cao/2025-q3/v/"],
    ["VI.9", "/bao-cao/2025-q3/"],
  ])("%s can be read at %s", (section, path) => {
    expect(sectionPath(release, section)).toBe(path);
  });

  test("statedIn: the numbers that a page names (section I.4: 53 of 54 tasks)", () => {
    const statedOn = (id: string) =>
      statedIn(
        release,
        parts.find(({ entry }) => entry.id === id)!,
      );
    expect(statedOn("I")).toContain("government-tasks-completed-on-time");
    expect(statedOn("II.2")).toContain("service-index-score");
    expect(statedOn("I")).not.toContain("service-index-score");
  });
});
