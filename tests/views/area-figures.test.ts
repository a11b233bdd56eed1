import { expect, test } from "vitest";
import { readPublication } from "../../src/publication.ts";
import { areaFigures } from "../../src/views/area-figures.ts";
import { FROZEN } from "../frozen.ts";

const release = readPublication(FROZEN).publication!.releases[0]!;

// figures.csv has 9 lines of II.2.1 and 18 of II.2.2, the sections about the area III.
test("areaFigures(area, release, locale): how many numbers the narrative states of an area, and in which sections", () => {
  expect(areaFigures("III", release, "vi")).toEqual({
    text: "Bài báo cáo nêu thêm 27 số về lĩnh vực này, ở mục II.2.1, II.2.2",
    path: "/so-lieu/2025-q3/#muc-ii-2-1",
  });
});

test("areaFigures(area, release, locale): nothing of an area that no section is about", () => {
  expect(areaFigures("IX", release, "vi")).toBeNull();
});
