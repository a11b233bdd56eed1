import type { WarningCode } from "../../core/warning.ts";

/** What a warning names: a row, a finding, a quarter or a form; its value in both quarters, the quarters as `2025-q3`. */
export interface WarningFacts {
  id: string;
  label: string;
  before: string;
  after: string;
  from: string;
  to: string;
  parts: string;
}

/** What to look at again, with the two values. */
export const warnings: Record<WarningCode, (facts: WarningFacts) => string> = {
  unlocked: ({ id }) =>
    `${id} có nội dung chưa khóa, nên ai sửa sau khi công bố cũng không bị hỏi lý do. Khi trang lên mạng, chạy npm run publish-lock.`,
  "year-to-date-fell": ({ id, label, before, after, from, to }) =>
    `${id} “${label}” tính lũy kế từ đầu năm mà giảm: ${before} (${from}), ${after} (${to}). Xem lại báo cáo.`,
  unchanged: ({ id, label, after, from, to }) =>
    `${id} “${label}” giống hệt quý trước: ${after} (${from} và ${to}). Có thể chép nhầm số cũ.`,
  jump: ({ id, label, before, after, from, to }) =>
    `${id} “${label}” đổi từ mười lần trở lên: ${before} (${from}), ${after} (${to}). Có thể thừa hoặc thiếu chữ số.`,
  "scope-changed": ({ id, before, after, from, to, parts }) =>
    `Tổng trong “${id}” tính khác quý trước ở phần ${parts}: ${before} (${from}), ${after} (${to}). Xem phạm vi của tổng.`,
  "new-contradiction": ({ id, before, after, from, to }) =>
    `“${id}” quý trước không lệch như vậy, quý này mâu thuẫn hoặc khác nhau: ${before} (${from}), ${after} (${to}). Xem số có chép đúng không.`,
};
