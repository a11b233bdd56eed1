import type { WarningCode, WarningCounts } from "../../core/warning.ts";

/** What a warning names: a row, a finding, a quarter or a form; its value in both quarters, the quarters as `2025-q3`. */
export interface WarningFacts {
  id: string;
  label: string;
  before: string;
  after: string;
  from: string;
  to: string;
  parts: string;
  counts: WarningCounts;
}

/** What to look at again, with the two values. */
export const warnings: Record<WarningCode, (facts: WarningFacts) => string> = {
  "publisher-id": ({ id }) =>
    `Thiếu "id" nên mã định danh của số liệu lấy theo tên trang: đổi tên trang thì mọi mã đều đổi. Thêm dòng: "id": "${id}",`,
  "publisher-area": ({ id }) =>
    `Thiếu "refArea" nên cột ref_area ghi “${id}”. Thêm dòng "refArea": "…", với mã hai chữ số của tỉnh theo danh mục của Cục Thống kê, ví dụ "04".`,
  "publisher-contact": () =>
    'Chưa nói ai nhận báo lỗi, nên người đọc thấy số sai cũng không biết báo cho ai. Điền vào "contact" tên ("name") và địa chỉ ("email" hoặc "url").',
  "publisher-address": () =>
    'Chưa có địa chỉ của trang, nên các trang không có địa chỉ chính thức (canonical) và hình khi chia sẻ, máy tìm kiếm không có sơ đồ trang, còn tin Atom, danh mục dữ liệu và lời trích dẫn không có địa chỉ đầy đủ. Điền vào "baseUrl", ví dụ "https://cchc.vi-du.vn".',
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
  "quarter-growing": ({ id, to, counts: { count, total, waiting, away, lost } }) =>
    `Quý ${to} chưa đủ, phần đã có vẫn công bố được: ${[
      count > 0 && `${count} trên ${total} mục chưa viết${id && ` (đầu tiên: ${id})`}`,
      waiting > 0 && `${waiting} dòng hoặc ngày mang từ quý trước còn dấu ?`,
      away > 0 && `${away} dòng khác chờ những số chưa có`,
      lost > 0 && `${lost} mã của quý trước chưa có`,
    ]
      .filter(Boolean)
      .join("; ")}.`,
  "carried-left": ({ id, parts }) =>
    `Trong ${id}, những dòng này còn dấu ? mà mục của chúng đã công bố: ${parts}. Điền theo báo cáo, xóa dấu ? nếu không đổi, hoặc xóa dòng nếu báo cáo không nêu nữa.`,
  "row-asleep": ({ id, to, parts }) =>
    `Quý ${to} đã đủ mục, nhưng trong ${id} những dòng này nói tới số không có nên không dùng: ${parts}. Thêm số, hoặc xóa dòng.`,
  "id-lost": ({ id, from, to, parts }) =>
    `Quý ${from} có mã “${id}” mà quý ${to} không có: chuỗi số, biểu đồ nhúng và ví dụ dùng mã ấy dừng lại.${parts && ` Mã mới “${parts}” trông giống: cùng một thứ thì giữ mã cũ.`}`,
  "story-gone": ({ id, parts }) =>
    `Câu chuyện “${id}” kể những phép đối chiếu nay không còn gì để kể: ${parts}. Xóa mã, hoặc xóa dòng nếu không còn mã nào.`,
  copied: ({ id, from, parts, counts: { count, total } }) =>
    `${id === "prose" ? "Lời văn có nêu số" : id}: ${count} trên ${total} giống hệt quý ${from} (${parts}). Xem có phải chép nguyên quý trước không.`,
  "date-unchanged": ({ id, from, parts }) =>
    `Ngày “${id}” vẫn là ${parts} của quý ${from}, trước khi quý này bắt đầu. Xem lại báo cáo.`,
  "english-left": ({ id, to, counts: { count, total, textsLeft, texts } }) =>
    `Quý ${to}: ${count} trên ${total} mục đã công bố và ${textsLeft} trên ${texts} câu chữ trong các bảng của quý chưa có tiếng Anh (đầu tiên: ${id}). Tiếng Anh của mục đặt vào thư mục en bên cạnh, của câu chữ điền vào cột có đuôi _en.`,
  "english-left-shared": ({ id, counts: { count, total, textsLeft, texts } }) =>
    `${count} trên ${total} trang và ${textsLeft} trên ${texts} câu chữ trong các bảng dùng chung cho mọi quý chưa có tiếng Anh (đầu tiên: ${id}). Tiếng Anh của trang đặt vào thư mục en bên cạnh, của câu chữ điền vào cột có đuôi _en.`,
};
