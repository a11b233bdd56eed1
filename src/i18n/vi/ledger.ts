import type { Holding } from "../../core/finding.ts";

export const ledger = {
  title: (quarter: string) => `Đối chiếu số liệu, ${quarter}`,
  indexTitle: "Đối chiếu số liệu",
  lead: "Trang này cộng, trừ, chia lại mọi con số có thể kiểm tra. Không khớp không có nghĩa là ai đó làm sai: thường là gõ nhầm, làm tròn hoặc hai cách đếm khác nhau.",
  indexLead: "Mỗi quý, mọi tổng, tỷ lệ và con số lặp lại trong báo cáo được tính lại công khai.",
  checked: (count: number) => (count === 0 ? "Chưa có phép đối chiếu nào" : `${count} phép đối chiếu`),
  /** Of what holds, bounds apart: they prove less. */
  holding: ({ equal, bounds }: Holding) =>
    `${equal + bounds} phép khớp gồm ${equal} tổng, hiệu, tỷ lệ, số nhắc lại và ${bounds} phép chỉ xét số này không vượt số kia.`,
  holdingParts: ({ equal, bounds }: Holding) => `${equal} phép tính ra số, ${bounds} phép chỉ xét không vượt quá.`,
  size: "Lệch",
  assumes: "Giả định",
  stated: "Báo cáo nêu",
  computed: "Tính lại",
  explanation: "Giải thích",
  printed: "Biểu mẫu in",
  right: "Đúng ra là",
  download: "Tải bảng đối chiếu",
  inForm: (id: string) => `biểu mẫu ${id}`,
  inSection: (id: string) => `mục ${id}`,
  open: (quarter: string) => `Xem ${quarter}`,
  statements: "Những câu không đi cùng nhau",
  statementsLead:
    "Có những câu chữ của báo cáo khó hiểu khi đặt cạnh nhau. Người biên tập đọc và ghi lại; không phép tính nào tìm ra chúng, và cả hai có thể có lý do của mình.",
  matters: "Vì sao đáng chú ý",
  inFootnote: (section: string, footnote: string) => `mục ${section}, chú thích ${footnote}`,
  slipCode: "Mã của dòng in trong biểu mẫu là mã của một mục khác.",
  slipUnit: "Đơn vị in trong biểu mẫu không phải đơn vị của loại số liệu này.",
};
