import Big from "big.js";
import { describe, expect, test } from "vitest";
import { excelCsv, machineCsv } from "../../src/publish/csv.ts";
import type { Table } from "../../src/publish/table.ts";

/** A table of one column of texts. */
const table = (...texts: string[]) =>
  ({ columns: [{ name: "a" }], records: texts.map((text) => [text]) }) as unknown as Table;

describe("a formula that the check did not see is written as a text", () => {
  test.each(["=1+1", "+x", "@x", "-X y", "'=1", "＝1", "- Trong đó"])("%j", (text) => {
    expect(machineCsv(table(text))).toContain(`'${text}`);
    expect(excelCsv(table(text))).toContain(`'${text}`);
  });

  test("numbers, ids and dashes stay as they are", () => {
    expect(machineCsv(table("-5", "-I.2.2 I.2", "-", "a=b"))).toBe("a\n-5\n-I.2.2 I.2\n-\na=b\n");
  });
});

describe("CSV for Excel keeps what was written", () => {
  test.each(["02", "1.587", "99,91%", "12.810.233", "3/4", "15/9/2025", "-5", "1E5", "8 - 10", "-I.2 I.3"])(
    "%j",
    (text) => {
      const cell = (csv: string) => csv.split("\n")[1]!.trim().replaceAll('"', "");
      expect(cell(excelCsv(table(text)))).toBe(`\u200E${text}`);
      expect(cell(machineCsv(table(text)))).toBe(text);
    },
  );

  test("what no spreadsheet takes for a number stays, and so do days and numbers", () => {
    expect(excelCsv(table("2025-q3", "15/BC-UBND", "II.2", "-", "", "02 tỉnh"))).not.toContain("\u200E");
    const typed = {
      columns: [
        { name: "a", type: "date" },
        { name: "b", type: "number" },
      ],
      records: [["2025-09-19", { value: Big("1.5"), decimals: 1 }]],
    } as unknown as Table;
    expect(excelCsv(typed)).toBe("\uFEFFa;b\r\n2025-09-19;1,5\r\n");
  });
});
