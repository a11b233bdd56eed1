import { describe, expect, test } from "vitest";
import { readPlainText } from "../../../src/load/office/plain-text.ts";
import { readReport } from "../../../src/reading/report/read-report.ts";
import { knowledge } from "./figures.ts";

/** The relations of a paragraph of the section I.1, each number by its place among the numbers. */
function relationsIn(text: string): string[] {
  const document = readPlainText(`I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH\n1. Các hoạt động chỉ đạo, điều hành\n${text}`);
  const { numbers, relations } = readReport(document, { ...knowledge, previous: null });
  const stated = (id: string) => numbers.find((number) => number.id === id)!.stated;
  return relations.map(
    ({ kind, target, terms }) =>
      `${kind} ${stated(target)} = ${terms.map(({ id, sign }) => (sign < 0 ? "-" : "") + stated(id)).join(" ")}`,
  );
}

describe("proposeRelations(numbers, rows)", () => {
  test("a whole and the parts that it opens", () => {
    expect(
      relationsIn("Kiểm tra 23 đơn vị, địa phương (03 sở, ngành; 02 đơn vị sự nghiệp công lập, 18 đơn vị cấp xã)."),
    ).toEqual(["sum 23 = 03 02 18"]);
  });

  test("a share of the two numbers before it, its rounding granted", () => {
    expect(relationsIn("Đã hoàn thành 41/48 nhiệm vụ, đạt 85,4%.")).toEqual(["ratio 85,4% = 41 48"]);
  });

  test("no share where the report says that it is more, less or about so much", () => {
    expect(relationsIn("Đã hoàn thành 48/48 nhiệm vụ, đạt trên 99%.")).toEqual([]);
    expect(relationsIn("Đã hoàn thành 48/48 nhiệm vụ, đạt 100%.")).toEqual(["ratio 100% = 48 48"]);
  });

  test("what is left after a fall, and the share that fell", () => {
    expect(relationsIn("Có 14 sở, ngành, giảm 14/28 sở, ngành, tương ứng giảm 50%.")).toEqual([
      "difference 14 = 28 -14",
      "ratio 50% = 14 28",
    ]);
  });

  test("a large number that is said twice", () => {
    expect(relationsIn("Tiếp nhận 180.079 hồ sơ. Tổng số là 180.079 hồ sơ.")).toEqual(["equal 180.079 = 180.079"]);
  });

  test("nothing where it does not add up, where units differ, or where a small number comes again", () => {
    expect(relationsIn("Kiểm tra 24 đơn vị, địa phương (03 sở, ngành; 20 đơn vị cấp xã).")).toEqual([]);
    expect(relationsIn("Có 5 thôn (2 hồ sơ và 3 hồ sơ).")).toEqual([]);
    expect(relationsIn("Có 5 thôn. Còn 5 thôn.")).toEqual([]);
  });
});
