import { revisedColumn } from "./codes.ts";

export const corrections = {
  news: "Đính chính",
  history: "Những lần sửa",
  line: (date: string, label: string, from: string, to: string) => `${date}: ${label}, từ ${from} thành ${to}.`,
  blank: "để trống",
  relation: (rule: string) => `Phép đối chiếu “${rule}”`,
  statements: "Cặp nội dung chưa khớp trong lời văn",
  /** Beside the name of the number; its value goes without saying. */
  columns: { ...revisedColumn, value: "" } as Record<string, string>,
};
