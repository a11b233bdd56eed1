import { describe, expect, test } from "vitest";
import { FROZEN } from "../frozen.ts";
import type { Locale } from "../../src/core/number.ts";
import { readPublication } from "../../src/publication.ts";
import { indexViews, refAreaViews } from "../../src/views/index-view.ts";

const { indices } = readPublication(FROZEN).publication!;
const index = (id: string) => indices.find((one) => one.id === id)!;
const views = (id: string, locale: Locale = "vi") => indexViews(index(id), locale);
const ids = (id: string) => views(id).map((view) => view.id);
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

describe("indexViews(index, locale)", () => {
  test("values of two provinces share a chart; ranks have one for each number of provinces", () => {
    // PAPI ranks 2 of 61 and 3 of 63 for Thái Nguyên, 30 and 34 of 63 for Bắc Kạn.
    expect(ids("papi")).toEqual(["papi", "papi-63", "papi-thai-nguyen-61"]);
    expect(ids("pci")).toEqual(["pci-thai-nguyen", "pci-thai-nguyen-63"]);
  });

  test("values over the years are a line on whole tens, and say so: 58,96 to 68,13 from 50 to 70", () => {
    const { drawing, note, description } = views("pci")[0]!;
    expect(note).toBe("Trục đứng không bắt đầu từ 0.");
    expect(description).toMatch(/^Giá trị theo thời gian; 2012 60,07/);
    const ticks = drawing!.frame.flatMap(({ text, attributes }) => (attributes["x"] === "0" && text ? text : []));
    expect([ticks[0], ticks.at(-1)]).toEqual(["50", "70"]);
    // 2018 to 2022 were not found: five dashes.
    expect(drawing!.frame.filter(({ text }) => text === "–")).toHaveLength(5);
  });

  test("values of single days are bars in the frame of the maximum, with their day", () => {
    const { drawing, rows, description } = views("service-quality-766")[0]!;
    expect(drawing!.marks.map(({ label, text }) => spaced(`${label}: ${text}`))).toEqual([
      "11/8/2025: 83,83 trên 100 điểm",
      "29/8/2025: 86,97 trên 100 điểm",
      "15/9/2025: 88,39 trên 100 điểm",
    ]);
    expect(rows.map(({ text, cited }) => [spaced(text), cited!.time!.asOf])).toEqual([
      ["83,83 điểm", "2025-08-11"],
      ["86,97 điểm", "2025-08-29"],
      ["88,39 điểm", "2025-09-15"],
    ]);
    expect(description).toMatch(/^Điểm đạt được trên thang điểm tối đa; /);
  });

  test("a rank says among how many, and whether it was stated or follows from a change", () => {
    const ranks = views("par-index").find(({ id }) => id.endsWith("-63"))!;
    const ofYear = (year: string) =>
      ranks.rows
        .filter(({ label }) => label.startsWith(year))
        .map(({ label, text, cited }) => [label, text, cited!.basis]);
    expect(ofYear("2021")).toEqual([
      ["2021, Thái Nguyên", "hạng 6 trên 63", "stated"],
      ["2021, Bắc Kạn (cũ)", "hạng 54 trên 63", "stated"],
    ]);
    expect(ofYear("2020")).toEqual([["2020, Thái Nguyên", "hạng 12 trên 63 (suy ra)", "implied"]]);
  });

  test("numbers, days and names are those of the language", () => {
    const [chart] = views("service-quality-766", "en");
    expect(chart!.title).toContain("Index of service to citizens and businesses");
    expect(spaced(chart!.drawing!.marks[0]!.text)).toBe("83.83 of 100 points");
    expect(chart!.description).toMatch(/^The score reached on the scale of the maximum; /);
  });
});

test("refAreaViews(index, locale): each province alone has its own addresses", () => {
  expect(refAreaViews(index("papi"), "vi").map(({ id }) => id)).toEqual([
    "papi-thai-nguyen",
    // 2020 among 63, then 2023 among 61.
    "papi-thai-nguyen-63",
    "papi-thai-nguyen-61",
    "papi-bac-kan",
    "papi-bac-kan-63",
  ]);
});
