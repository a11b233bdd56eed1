import type { MarkKind } from "../../core/mark.ts";

/** What the mark beside a number says, by what is off. */
export const mark = {
  says: {
    contradiction: "Số liệu mâu thuẫn",
    difference: "Hai chỗ nói khác nhau",
    rounding: "Số liệu làm tròn lệch",
    misprint: "Biểu mẫu in nhầm ở dòng này",
    parts: "Tính từ số không khớp với chỗ khác của báo cáo",
  } satisfies Record<MarkKind, string>,
  link: (says: string) => `${says}, xem đối chiếu`,
};
