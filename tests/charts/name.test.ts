import { describe, expect, test } from "vitest";
import { nameLines } from "../../src/charts/name.ts";

const said = (...of: Parameters<typeof nameLines>) =>
  nameLines(...of).shapes.map(({ text, attributes }) => `${attributes["class"]} ${attributes["y"]} ${text}`);

describe("nameLines(label, x, y)", () => {
  test("a name that a phone has room for stands once", () => {
    expect(said("Qua mạng", "0", 14)).toEqual(["name 14 Qua mạng"]);
  });

  // 48 letters: two lines of at most 36 on a phone, one of at most 64 where the chart is wide.
  const long = "Cán bộ, công chức có mặt ở cấp tỉnh và ở cấp xã";

  test("a long one stands in two lines or in one, which ends where the two do", () => {
    expect(said(long, "0", 14)).toEqual([
      "name narrow 14 Cán bộ, công chức có mặt",
      "name narrow 34 ở cấp tỉnh và ở cấp xã",
      `name wide 34 ${long}`,
    ]);
    expect(nameLines(long, "0", 14)).toMatchObject({ lines: 2, spare: 1 });
  });

  test("or begins where they do", () => {
    expect(said(long, "24", 13, { at: "above" }).at(-1)).toBe(`name wide 13 ${long}`);
  });
});
