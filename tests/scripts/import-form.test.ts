import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FROZEN } from "../frozen.ts";
import { excelFile, numberAt, rowOf, stylesXml } from "../load/office/excel-file.ts";
import { RATE, TASKS, withCells } from "../reading/excel-form.ts";
import { HEAD } from "../reading/office.ts";
import { copyOf, run } from "./run.ts";

const root = copyOf(FROZEN);
const file = `${root}/data/quarters/2025-q4/indicators.csv`;
const rowAt = (id: string) =>
  readFileSync(file, "utf8")
    .split("\n")
    .find((line) => line.startsWith(`${id},`));

/** A department's form: the count and the rate, each blank where it is another department's. */
function department(tasks: string, rate: string, name: string): string {
  const rows =
    rowOf(1, HEAD) +
    rowOf(2, withCells(TASKS, { 3: tasks })) +
    rowOf(3, withCells(RATE, { 3: rate })) +
    rowOf(4, ["9", "Xe công", "Xe", "3"]);
  const path = `${root}/${name}`;
  writeFileSync(
    path,
    excelFile([{ rows, name: "Biểu" }], { styles: stylesXml([{}, { format: "0.00%" }, { strike: "<strike/>" }]) }),
  );
  return path;
}
const imported = (path: string) => run("import", path, "--root", root, "--quarter", "2025-q4");

test("two departments' forms in turn give both, and each says what it took and what it left", () => {
  run("new-quarter", "2025-q4", "--root", root);
  const first = imported(department("25", "", "so-a.xlsx"));
  expect(first.text).toContain("Đã nhận 2 trên 122 dòng của biểu.\nĐiền mới 1 số.");
  expect(first.text).toContain("Trang tính “Biểu”, dòng 4: Không nhận ra dòng “9 Xe công”.");
  const second = imported(department("", numberAt("D3", "0.4", 1), "so-b.csv.xlsx"));
  expect(second.text).toContain("Tệp để trống, giữ nguyên như trước:\n  I.2.1 số: “25”");
  expect([rowAt("I.2.1"), rowAt("I.2")]).toEqual(["I.2.1,25,,", 'I.2,"40,00%",,']);
  expect(second.code).toBe(0);
});

test("what is written over is listed with from and to; what is crossed out writes over nothing", () => {
  const { text } = imported(department("30", numberAt("D3", "0.5", 2), "so-a.xlsx"));
  expect(text).toContain("Ghi đè (trước → sau):\n  I.2.1 số: “25” → “30”");
  expect(text).toContain("Trang tính “Biểu”: không lấy phần chữ bị gạch ngang ở ô D3.");
  expect([rowAt("I.2.1"), rowAt("I.2")]).toEqual(["I.2.1,30,,", 'I.2,"40,00%",,']);
});
