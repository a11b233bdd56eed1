import { expect, test } from "vitest";
import { figureGroups } from "../../src/views/figure-groups.ts";
import { assembleFiles, baseFiles } from "../load/fixture.ts";

const site = assembleFiles(baseFiles).publication!;
const release = site.releases[0]!;

test("figureGroups(release, locale) follows the outline, notes of the form last", () => {
  const groups = figureGroups(release, "vi");
  expect(groups.map(({ heading, path, figures }) => [heading, path, figures.length])).toEqual([
    ["I.1. Mục thử một", "/bao-cao/2031-q1/i/#i-1", 4],
    ["I.2. Mục thử hai", "/bao-cao/2031-q1/i/#i-2", 2],
    ["II. Mục thử ba", "/bao-cao/2031-q1/ii/", 1],
    ["Ghi chú trong biểu mẫu", "/chi-tieu/", 1],
  ]);
});
