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
