import { describe, expect, test } from "vitest";
import { countSections, sectionPath } from "../../src/core/section.ts";
import { quarterSectionsText, sectionsText } from "../../src/i18n/sections.ts";
import { words } from "../../src/i18n/words.ts";
import { figureGroups } from "../../src/views/figure-groups.ts";
import { leadOf } from "../../src/views/home-lead.ts";
import { lastNarrative } from "../../src/views/last-narrative.ts";
import { proposalsLead, proposalsRelease } from "../../src/views/proposal-groups.ts";
import { contentsOf } from "../../src/views/report-contents.ts";
import { assembleFiles, type Files } from "../load/fixture.ts";
import { changed, formOnlyQuarter, secondQuarter, without } from "../quarters.ts";

const releasesOf = (files: Files) => assembleFiles(files).draft.releases;
const [whole] = releasesOf(secondQuarter());
const alone = releasesOf(formOnlyQuarter());

describe("the sentence on the sections of a report", () => {
  const { count } = words("vi").sections;

  test.each([
    [{ total: 35, published: 35, verbatim: 0 }, ""],
    [{ total: 0, published: 0, verbatim: 0 }, ""],
    [{ total: 35, published: 0, verbatim: 0 }, "Bản này mới có biểu số liệu; lời văn của báo cáo chưa có ở đây."],
    [{ total: 35, published: 12, verbatim: 0 }, "Bản này có 12 trên 35 mục."],
    [{ total: 35, published: 12, verbatim: 5 }, "Bản này có 12 trên 35 mục; 5 mục giữ nguyên lời báo cáo."],
    [{ total: 35, published: 35, verbatim: 5 }, "Bản này có đủ 35 mục; 5 mục giữ nguyên lời báo cáo."],
  ])("%j: %s", (counts, sentence) => {
    expect(count(counts, "Bản này")).toBe(sentence);
    expect(words("en").sections.count(counts, "This edition") === "").toBe(sentence === "");
  });

  test("sectionsText and quarterSectionsText(release, locale)", () => {
    expect(countSections(whole!)).toEqual({ total: 3, published: 3, verbatim: 0 });
    expect(sectionsText(whole!, "vi")).toBe("");
    expect(quarterSectionsText(alone[0]!, "vi")).toBe(
      "Quý II/2031 mới có biểu số liệu; lời văn của báo cáo chưa có ở đây.",
    );
  });
});

describe("what the pages of a quarter show", () => {
  const half = releasesOf(without(secondQuarter(), "2031-q2/01-muc-mot.mdx"))[0]!;

  test("contentsOf(release, locale): published sections, or the areas of the form", () => {
    expect(contentsOf(half, "vi").map(({ fragment, kind }) => `${fragment} ${kind}`)).toEqual([
      "i page",
      "i-2 section",
      "ii page",
    ]);
    expect(contentsOf(alone[0]!, "vi").map(({ path }) => path)).toEqual([
      "/bao-cao/2031-q2/#bieu-i",
      "/bao-cao/2031-q2/#bieu-ii",
    ]);
  });

  test("a place in a section that is not published leads to the report, and its figures to nothing", () => {
    expect(sectionPath(half, "I.2")).toBe("/bao-cao/2031-q2/i/#i-2");
    expect(sectionPath(half, "I.1")).toBe("/bao-cao/2031-q2/");
    expect(figureGroups(half, "vi").map(({ id, path }) => `${id} ${path}`)).toEqual([
      "I.1 null",
      "I.2 /bao-cao/2031-q2/i/#i-2",
      "II /bao-cao/2031-q2/ii/",
      "form /chi-tieu/",
    ]);
  });

  test("lastNarrative(releases, release) is the newest before one without a narrative", () => {
    expect(lastNarrative(alone, alone[0]!)?.id).toBe("2031-q1");
    expect(lastNarrative(alone, alone[1]!)).toBeUndefined();
    expect(lastNarrative(alone.slice(0, 1), alone[0]!)).toBeUndefined();
  });

  test("leadOf(release, locale) says “viết lại” only where something is restated", () => {
    expect(leadOf(whole!, "vi")).toContain("viết lại");
    expect(leadOf(alone[0]!, "vi")).not.toContain("viết lại");
  });
});

describe("proposalsLead(releases, locale)", () => {
  const outline = "data/forms/mau-thu/outline.csv";
  /** The base's form with a section of problems and one of proposals. */
  const withRoles = (files: Files) => {
    const named = changed(files, outline, "section,title_vi,title_en", "section,title_vi,title_en,area,role");
    const first = changed(named, outline, "Mục thử một,Test section one", "Mục thử một,Test section one,,shortcomings");
    return changed(first, outline, "Mục thử hai,Test section two", "Mục thử hai,Test section two,,proposals");
  };

  test("is that of the newest report that has such sections, and says what is not there", () => {
    const older = releasesOf(withRoles(formOnlyQuarter()));
    expect(proposalsRelease(older).id).toBe("2031-q1");
    expect(proposalsLead(older, "vi")).toMatch(
      /theo báo cáo quý I năm 2031\. Các phần này của báo cáo quý II năm 2031 chưa có ở đây\.$/,
    );
    const part = releasesOf(withRoles(without(secondQuarter(), "2031-q2/01-muc-mot.mdx")));
    expect(proposalsLead(part, "vi")).toMatch(/quý II năm 2031\. Một số phần của báo cáo này chưa có ở đây\.$/);
    expect(proposalsLead(releasesOf(withRoles(secondQuarter())), "vi")).toMatch(/theo báo cáo quý II năm 2031\.$/);
  });

  test("says that there is none where no report has any", () => {
    expect(proposalsRelease(alone).id).toBe("2031-q2");
    expect(proposalsLead(alone, "vi")).toBe("Các phần này của báo cáo chưa có ở đây.");
  });
});
