import type { OfficeCell, OfficeTable } from "./office-file.ts";
import { plainLabel } from "./label.ts";

/** Which column of a table holds what; null where the table has no such column. */
export interface Columns {
  code: number | null;
  label: number;
  unit: number | null;
  value: number;
  note: number | null;
}

/** What the ministry calls its form, in short. */
export const FORM_NAME = "Biểu thống kê";

/** The head of the form as the ministry prints it: two lines, the middle columns under one name. */
export const FORM_HEAD = {
  code: "STT",
  label: "Chỉ tiêu thống kê",
  result: "Kết quả thống kê",
  unit: "Đơn vị tính",
  value: "Số liệu",
  note: "Ghi chú",
};

/** What stands at the head of a column of the ministry's form, and how offices shorten it. */
const HEADS: Record<keyof Columns, RegExp> = {
  code: /^(stt|tt|số tt|số thứ tự|mã)$/,
  label: /^(tên )?(chỉ tiêu|nội dung)/,
  unit: /^(đơn vị( tính)?|đvt)$/,
  value: /^(số liệu|kết quả|giá trị)( báo cáo)?$/,
  note: /^ghi chú$/,
};

/** A row of the head has nothing but names of columns and of groups of columns. */
export function isHeadRow(cells: readonly OfficeCell[]): boolean {
  const texts = cells.map((cell) => plainLabel(cell.text)).filter(Boolean);
  const heads = texts.filter((text) => Object.values(HEADS).some((head) => head.test(text)));
  return texts.some((text) => HEADS.label.test(text))
    ? heads.length >= 2
    : heads.length === texts.length && heads.length > 0;
}

/** The columns that a table's head names, over one line or several; null where it names no label or no value. */
export function findColumns({ rows }: OfficeTable): Columns | null {
  const found: Partial<Record<keyof Columns, number>> = {};
  for (const cells of rows.filter(isHeadRow))
    cells.forEach((cell, index) => {
      const text = plainLabel(cell.text);
      for (const name of Object.keys(HEADS) as (keyof Columns)[])
        if (text && HEADS[name].test(text)) found[name] ??= index;
    });
  const { code = null, label, unit = null, value, note = null } = found;
  return label === undefined || value === undefined ? null : { code, label, unit, value, note };
}
