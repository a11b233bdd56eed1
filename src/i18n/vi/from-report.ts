import type { RelationKind } from "../../core/relation.ts";

/** What a quarter that is made from its report says to the editor, and of what arithmetic suggests. */
export const fromReport = {
  says: (sentence: string) => `Báo cáo viết: “${sentence}”`,
  saysInFootnote: (footnote: string, sentence: string) => `Báo cáo viết ở chú thích ${footnote}: “${sentence}”`,
  gone: (label: string, id: string) => `Báo cáo không còn nêu “${label}” (${id}). Bỏ số này khỏi mục.`,
  unbound: (texts: string) =>
    `Những chỗ có chữ số chưa gắn được với dữ liệu: ${texts}. Viết lại không có chữ số, hoặc thêm tên riêng vào data/prose-exceptions.csv.`,
  waiting: (ids: string) => `Còn chờ xác nhận (bỏ dấu ? trong figures.csv, documents.csv): ${ids}.`,
  /** The day of a report whose sentences are published as they stand. */
  namedDay: "Ngày mà lời văn của báo cáo nêu",
  /** Why a suggested relation must hold. */
  reasons: {
    sum: "Lời văn nêu tổng và các phần nên các phần cộng lại phải bằng tổng.",
    difference: "Lời văn nêu số trước, phần giảm và số còn lại nên lấy số trước trừ phần giảm phải ra số còn lại.",
    ratio: "Lời văn nêu phần, toàn bộ và tỷ lệ nên phần chia cho toàn bộ phải ra tỷ lệ.",
    equal: "Báo cáo nêu một số ở hai chỗ nên hai chỗ phải giống nhau.",
    "at-most": "Phần không thể lớn hơn toàn bộ.",
  } satisfies Record<RelationKind, string>,
  sameThing: "Lời văn và biểu mẫu nói về cùng một phạm vi, tính đến cùng một ngày và đếm theo cùng một cách.",
};
