import { describe, expect, test } from "vitest";
import { isLarge } from "../../../src/load/office/csv.ts";
import { codesOf, HEAD, importBytes } from "../../reading/office.ts";
import { RATE, TASKS } from "../../reading/excel-form.ts";

const lines = (delimiter: string) => [HEAD, TASKS, RATE].map((cells) => cells.join(delimiter)).join("\n");
async function read(text: string | Uint8Array) {
  const imported = await importBytes("a.csv", typeof text === "string" ? Buffer.from(text) : text);
  return [imported.entries.get("I.2.1")?.value, ...codesOf(imported)];
}

describe("readFormCsv(bytes) finds the delimiter", () => {
  test.each([
    ["a semicolon below a title without one", `Biểu thống kê\n\n${lines(";")}`],
    ["a semicolon below a title with commas", `UBND tỉnh, Sở Nội vụ, quý III, năm 2025\n${lines(";")}`],
    ["a tab below a title with commas", `UBND tỉnh, Sở Nội vụ, quý III\n${lines("\t")}`],
    ["a bar", lines("|")],
    ["the one that the file names", `sep=;\n${lines(";")}`],
    ["the one that the file names, with carriage returns", `\uFEFFsep=;\r\n${lines(";").replaceAll("\n", "\r\n")}`],
    ["one that only the file can name", `"sep=^"\n${lines("^")}`],
  ])("%s", async (_, text) => {
    expect(await read(text)).toEqual(["25"]);
  });

  test("values with a decimal comma are whole in a file of semicolons", async () => {
    expect(await read(lines(";").replace(";25;", ";99,91%;"))).toEqual(["99,91%"]);
    expect(await read(lines(",").replace(",25,", ',"99,91%",'))).toEqual(["99,91%"]);
  });

  test("a cell over two lines, in quotes", async () => {
    expect(
      await read(lines(";").replace("Số nhiệm vụ đề ra", '"Số nhiệm vụ\nđề ra').replace("kế hoạch;", 'kế hoạch";')),
    ).toEqual(["25"]);
  });
});

describe("readFormCsv(bytes) decodes what Excel writes", () => {
  test.each([
    ["UTF-16, little end first", Buffer.from(`\uFEFF${lines("\t")}`, "utf16le")],
    ["UTF-16, big end first", Buffer.from(`\uFEFF${lines("\t")}`, "utf16le").swap16()],
    ["UTF-8 with its mark", Buffer.from(`\uFEFF${lines(",")}`)],
  ])("%s", async (_, bytes) => {
    expect(await read(bytes)).toEqual(["25"]);
  });

  test("UTF-16 without its mark is refused", async () => {
    expect(await read(Buffer.from("STT,Chi tieu", "utf16le"))).toEqual([undefined, "file-encoding"]);
  });
});

describe("what a spreadsheet made of a number before it was saved is asked", () => {
  test.each([
    ["1-Feb", "value-date"],
    ["01-thg 2", "value-date"],
    ["Feb-25", "value-date"],
    ["01/02/2025", "value-date"],
    ["2025-02-01", "value-date"],
    ["#N/A", "value-error"],
    ["#DIV/0!", "value-error"],
    ["TRUE", "value-boolean"],
    ["1.23E+11", "value-unclear"],
  ])("%s", async (text, code) => {
    expect(await read(lines(";").replace(";25;", `;${text};`))).toEqual(["", code]);
  });
});

describe("what stands in a CSV is named at its line", () => {
  test("blank lines count", async () => {
    const imported = await importBytes("a.csv", Buffer.from(`${lines(";")}\n\n\n9;Xe công;Xe;3;\n`));
    expect(imported.problems[0]).toMatchObject({ code: "row-not-understood", position: { table: 1, row: 6 } });
  });

  test("two columns of values: nothing is taken", async () => {
    expect(await read(lines(";").replace("Ghi chú", "Số liệu"))).toEqual([undefined, "columns-ambiguous"]);
  });
});

test("isLarge(text, most) counts cells and lines, and measures the longest", () => {
  expect(isLarge("", 0)).toBe(false);
  expect(isLarge("a;b\nc", 2)).toBe(false);
  expect(isLarge("a;b\nc", 1)).toBe(true);
  expect(isLarge("a".repeat(32_767), 1)).toBe(false);
  expect(isLarge("a".repeat(32_768), 1)).toBe(true);
});
