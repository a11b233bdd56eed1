import { revisedColumn } from "./codes.ts";

export const corrections = {
  news: "Đính chính",
  history: "Những lần sửa",
  line: (date: string, label: string, from: string, to: string) => `${date}: ${label}, từ ${from} thành ${to}.`,
  /** The same change of several numbers; their names follow. */
  several: (date: string, what: string, count: string, from: string, to: string) =>
    `${date}: ${what} ở ${count} chỗ, từ ${from} thành ${to}:`,
  blank: "bỏ trống",
  columns: revisedColumn as Record<string, string>,
};
