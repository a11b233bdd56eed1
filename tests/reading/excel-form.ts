import { excelFile, rowOf, type SheetXml, stylesXml, type WorkbookXml } from "../load/office/excel-file.ts";
import { codesOf, HEAD, importBytes } from "./office.ts";

/** Two rows of the form: a count in row 2 and a rate in row 3 of a sheet. */
export const TASKS = ["2.1.", "Số nhiệm vụ đề ra trong kế hoạch", "Nhiệm vụ", "25", ""];
export const RATE = ["2", "Tỷ lệ hoàn thành Kế hoạch CCHC năm (Lũy kế đến thời điểm báo cáo)", "%", "40", ""];

/** The same row with some of its cells otherwise, by their columns from 0. */
export function withCells(row: readonly string[], cells: Readonly<Record<number, string>>): string[] {
  return row.map((cell, index) => cells[index] ?? cell);
}

/** A sheet with the head in row 1, the count in row 2 with this cell as its value (D2), the rate in row 3. */
export function formSheet(value: string, sheet: Partial<SheetXml> = {}): SheetXml {
  return { rows: rowOf(1, HEAD) + rowOf(2, withCells(TASKS, { 3: value })) + rowOf(3, RATE), ...sheet };
}

type Looks = Parameters<typeof stylesXml>[0];

/** What is read of a sheet: the value and the note of the count, the value of the rate, the codes of what was said. */
export async function readForms(sheets: readonly SheetXml[], workbook: WorkbookXml = {}) {
  const imported = await importBytes("a.xlsx", excelFile(sheets, workbook));
  const tasks = imported.entries.get("I.2.1");
  return {
    value: tasks?.value,
    note: tasks?.note,
    rate: imported.entries.get("I.2")?.value,
    codes: codesOf(imported),
    problems: imported.problems,
  };
}

/** What is read of one value cell with a style of its own (number 1). */
export async function readValue(value: string, looks: Looks = [], sheet: Partial<SheetXml> = {}) {
  const { value: read, codes } = await readForms([formSheet(value, sheet)], { styles: stylesXml([{}, ...looks]) });
  return [read, ...codes];
}
