import type { SectionCounts } from "../../core/section.ts";

/** How much of the narrative is there, and whose words it is in. */
export const sections = {
  /** What is spoken of on a quarter's own pages. */
  edition: "Bản này",
  /** "" where all of it is there, restated. */
  count: ({ total, published, verbatim }: SectionCounts, edition: string): string => {
    const own = `${verbatim} mục giữ nguyên lời báo cáo`;
    if (total === 0 || (published === total && verbatim === 0)) return "";
    if (published === 0) return `${edition} mới có biểu số liệu; lời văn của báo cáo chưa có ở đây.`;
    if (published === total) return `${edition} có đủ ${total} mục; ${own}.`;
    return `${edition} có ${published} trên ${total} mục${verbatim > 0 ? `; ${own}` : ""}.`;
  },
  /** Which sections state numbers of an area, beside the rows of the form. */
  statesOfArea: (count: number, sections: string) =>
    `Bài báo cáo nêu thêm ${count} số về lĩnh vực này, ở mục ${sections}`,
  verbatim: "Nguyên văn báo cáo; trang chỉ gắn số liệu và liên kết.",
  verbatimOpening: "Nguyên văn báo cáo, trừ câu trong khung là của người biên tập; trang chỉ gắn số liệu và liên kết.",
};
