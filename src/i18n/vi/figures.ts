import { datasets } from "./datasets.ts";

export const figures = {
  title: (quarter: string) => `Số liệu trong bài báo cáo, ${quarter}`,
  lead: "Những con số nằm trong lời văn, chú thích và ghi chú, mỗi con số một địa chỉ.",
  times: (given: string, all: string) =>
    `Báo cáo cho biết thời gian của ${given} trong ${all} con số. Chỗ không ghi là báo cáo không nêu, hoặc chỉ viết “đến nay”, “hiện nay”.`,
  none: "Lời văn của báo cáo chưa có số liệu nào ở đây.",
  computedTitle: datasets.computed,
  computedLead: "Báo cáo không nêu những số này. Chúng được tính từ số liệu của báo cáo theo công thức ghi bên cạnh.",
  computedMark: "Trang này tính",
  formula: "Công thức",
  ids: "Theo mã",
  name: "Số liệu",
  value: "Giá trị",
  details: "Ghi chú",
  footnote: (number: string) => `Chú thích ${number}`,
  formNote: (id: string) => `Ghi chú của chỉ tiêu ${id}`,
  formNotes: "Ghi chú trong biểu mẫu",
};
