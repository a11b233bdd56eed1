import type { OffOutcome } from "../../core/finding.ts";

/** What the mark beside a number says, by the outcome of its finding. */
export const mark = {
  contradiction: "Số liệu mâu thuẫn, xem đối chiếu",
  difference: "Hai chỗ nói khác nhau, xem đối chiếu",
  rounding: "Số liệu làm tròn lệch, xem đối chiếu",
  misprint: "Biểu mẫu in nhầm ở dòng này, xem đối chiếu",
} satisfies Record<OffOutcome, string>;
