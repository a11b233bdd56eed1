import { describe, expect, test } from "vitest";
import { readPlain } from "../../src/core/number.ts";
import { finding } from "../core/quantities.ts";
import { CHART_COLUMNS, type ChartRow, chartsTable } from "../../src/publish/chart-files.ts";
import { excelCsv, machineCsv } from "../../src/publish/csv.ts";

const HEADER =
  "chart,label_vi,label_en,value,unit,source_id,quarter,measures,period_start,period_end,as_of,basis,source,check,finding_ids,ref_area,time_period";
const row = (more: Partial<ChartRow>): ChartRow => ({
  label: "A",
  number: readPlain("1587.50"),
  text: "1.587,50 người",
  unit: "person",
  id: "a",
  ...more,
});
const csv = (rows: ChartRow[], quarter: { id: string } | null = { id: "2025-q3" }) =>
  machineCsv(chartsTable([{ id: "x", rows, quarter, english: rows.map(() => "B") }], "19"));

describe("chartsTable(charts)", () => {
  test("plain numbers with the digits that were stated, the quarter of the chart, LF at every end", () => {
    expect(csv([row({})])).toBe(`${HEADER}\nx,A,B,1587.50,person,a,2025-q3,,,,,,,,,19,2025-Q3\n`);
  });

  test("what was not reported is blank, as is the unit of a count of this site", () => {
    expect(csv([row({ number: null, unit: null, id: null })])).toBe(`${HEADER}\nx,A,B,,,,2025-q3,,,,,,,,,19,2025-Q3\n`);
  });

  test("a row of a quarter of its own says which; a chart over several quarters has none", () => {
    const cited = { id: "I.1", quarter: "2024-q4" };
    expect(csv([row({ id: null, cited }), row({})], null)).toBe(
      `${HEADER}\nx,A,B,1587.50,person,I.1,2024-q4,,,,,,,,,19,2024-Q4\nx,A,B,1587.50,person,a,,,,,,,,,,19,\n`,
    );
  });

  test("a value of an index says how it is known, by whom and of which day; a comma is quoted", () => {
    const day = "2025-09-15";
    const time = { measures: "point-in-time", asOf: day, period: { from: day, to: day } } as const;
    const cited = { basis: "stated", source: "Báo cáo 15, mục II", time, refArea: "06", timePeriod: day } as const;
    expect(csv([row({ label: "15/9/2025", id: null, cited })], null)).toBe(
      `${HEADER}\nx,15/9/2025,B,1587.50,person,,,point-in-time,2025-09-15,2025-09-15,2025-09-15,stated,"Báo cáo 15, mục II",,,06,2025-09-15\n`,
    );
  });

  test("what the checks of its quarter know stands with each row that a report states", () => {
    const wrong = finding("added-up", "sum", "contradiction", "a", "b c");
    const release = { id: "2025-q3", findings: [wrong], quantities: new Map() };
    expect(csv([row({ release }), row({ id: "b", release })])).toBe(
      `${HEADER}\nx,A,B,1587.50,person,a,2025-q3,,,,,,,contradiction,added-up,19,2025-Q3\nx,A,B,1587.50,person,b,2025-q3,,,,,,,,,19,2025-Q3\n`,
    );
    // A quarter of a history is a row of the form in that quarter.
    const cited = { id: "a", quarter: "2025-q3" };
    expect(csv([row({ id: null, cited, release })], null)).toContain(
      ",a,2025-q3,,,,,,,contradiction,added-up,19,2025-Q3\n",
    );
  });

  test("for Vietnamese Excel the same with a decimal comma, the code of the province kept as text", () => {
    const [mark, ...lines] = excelCsv(
      chartsTable([{ id: "x", rows: [row({})], quarter: { id: "2025-q3" }, english: ["B"] }], "04"),
    );
    expect(mark).toBe("\uFEFF");
    const cells = lines.join("").split("\r\n")[1]!.split(";");
    expect(cells.slice(0, 5)).toEqual(["x", "A", "B", "1587,50", "person"]);
    expect(cells.slice(-2)).toEqual(["\u200E04", "2025-Q3"]);
  });

  test("a chart without rows has its header", () => {
    expect(csv([])).toBe(`${HEADER}\n`);
  });
});

test("every column of a chart's file says in both languages what it holds", () => {
  for (const { name, meaning } of CHART_COLUMNS) {
    expect(meaning.vi, name).not.toBe("");
    expect(meaning.en, name).not.toBe("");
  }
});
