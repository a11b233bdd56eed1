import { expect, test } from "vitest";
import { indicatorFilters } from "../../src/views/indicator-filters.ts";
import { assembleFiles, baseFiles } from "../load/fixture.ts";

const site = assembleFiles(baseFiles).publication!;
const release = site.releases[0]!;

test("indicatorFilters(form, locale) offers areas, statuses, units with a name, kinds and outcomes", () => {
  const filters = indicatorFilters(release.form, "vi");
  expect(filters.map(({ name }) => name)).toEqual(["linh-vuc", "tinh-trang", "don-vi", "loai", "doi-chieu"]);
  const [areas, , units, , checks] = filters;
  expect(areas!.options).toEqual([
    ["I", "I. Khu vực thử một"],
    ["II", "II. Khu vực thử hai"],
  ]);
  expect(units!.options.map(([id]) => id)).toEqual(["document", "percent", "task", "million-vnd", "person"]);
  expect(checks!.options.at(-1)).toEqual(["none", "Không có phép nào"]);
});
