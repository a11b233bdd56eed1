import { revisedColumn } from "./codes.ts";

export const corrections = {
  news: "Đính chính",
  history: "Những lần sửa",
  line: (date: string, label: string, from: string, to: string) => `${date}: ${label}, từ ${from} thành ${to}.`,
  /** The same change of several numbers; their names are unfolded. */
  several: (date: string, what: string, count: string, from: string, to: string) =>
    `${date}: ${what} ở ${count} chỗ, từ ${from} thành ${to}.`,
  removed: (date: string, what: string, count: string, from: string) => `${date}: bỏ ${what} (${from}) ở ${count} chỗ.`,
  blank: "trống",
  relation: (rule: string) => `Phép đối chiếu “${rule}”`,
  statements: "Cặp nội dung chưa khớp trong lời văn",
  columns: revisedColumn as Record<string, string>,
};
