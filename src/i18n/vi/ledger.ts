import type { Holding } from "../../core/finding.ts";

/** What the two sides of a finding say, and what each side is; a unit that both have stands once, with the last. */
export interface FoundSides {
  stated: string;
  computed: string;
  /** Where the one stands: `biểu mẫu`, `lời văn`, `dòng VI.2.1`, `mục II.3.2`. */
  statedAt: string;
  computedAt: string;
}

export const ledger = {
  title: (quarter: string) => `Đối chiếu số liệu, ${quarter}`,
  indexTitle: "Đối chiếu số liệu",
  lead: "Không khớp không có nghĩa là ai đó làm sai: thường là gõ nhầm, làm tròn hoặc hai cách đếm khác nhau.",
  summary: (off: number, count: number) =>
    off === 0
      ? `${count} phép cộng, trừ, chia, so lại, không chỗ nào lệch.`
      : `${count} phép cộng, trừ, chia, so lại: ${off} chỗ không khớp.`,
  /** Said once, above the explanations. */
  unexplained:
    "Cơ quan chưa giải thích những chỗ này. Lời giải thích bên dưới là phỏng đoán của người biên tập, trừ khi nói rõ là của cơ quan.",
  stories: "Không khớp ở đâu",
  narrowed: (count: number, label: string) => `Chỉ những chỗ “${label}” (${count}).`,
  all: "Xem tất cả",
  count: "Số phép đối chiếu theo kết quả",
  sign: "Dấu",
  amount: "Số",
  what: "Là gì",
  number: "Con số",
  sum: "Tính lại",
  reason: "Vì sao phải khớp",
  indexLead: "Mỗi quý, mọi tổng, tỷ lệ và con số lặp lại trong báo cáo được tính lại công khai.",
  checked: (count: number) => (count === 0 ? "Chưa có phép đối chiếu nào" : `${count} phép đối chiếu`),
  /** Of what holds, bounds apart: they prove less. */
  holding: ({ equal, bounds }: Holding) =>
    `${equal + bounds} phép khớp gồm ${equal} tổng, hiệu, tỷ lệ, số nhắc lại và ${bounds} phép chỉ xét số này không vượt số kia.`,
  holdingParts: ({ equal, bounds }: Holding) => `${equal} phép tính ra số, ${bounds} phép chỉ xét không vượt quá.`,
  /** Titles of findings, by what was found. */
  found: {
    sum: ({ stated, computed, statedAt }: FoundSides) => `Cộng các phần được ${computed}, ${statedAt} ghi ${stated}`,
    difference: ({ stated, computed, statedAt }: FoundSides) => `Trừ ra được ${computed}, ${statedAt} ghi ${stated}`,
    ratio: ({ stated, computed, statedAt }: FoundSides) => `Chia ra được ${computed}, ${statedAt} ghi ${stated}`,
    equal: ({ stated, computed, statedAt, computedAt }: FoundSides) =>
      `${statedAt} ghi ${stated}, ${computedAt} ghi ${computed}`,
    atMost: ({ stated, computed }: FoundSides) => `Ghi ${stated}, nhiều hơn số bao gồm nó: ${computed}`,
    left: ({ stated, computed }: FoundSides) => `Ghi ${stated}, nhiều hơn phần còn lại: ${computed}`,
    code: (printed: string, right: string) => `In mã ${printed}, đúng ra là ${right}`,
    unit: (printed: string, right: string) => `In đơn vị “${printed}”, đúng ra là “${right}”`,
    notCheckable: "Chưa tính lại được",
    holdsEqual: (stated: string) => `Hai chỗ cùng ghi ${stated}`,
    holdsAtMost: (stated: string, most: string) => `${stated} không vượt quá ${most}`,
    holds: (computed: string) => `Tính lại được đúng ${computed}`,
  },
  inTheForm: "biểu mẫu",
  inTheNarrative: "lời văn",
  inRow: (id: string) => `dòng ${id}`,
  inNote: (id: string) => `ghi chú của dòng ${id}`,
  onePlace: "một chỗ",
  otherPlace: "chỗ khác",
  billions: (amount: string) => `${amount}\u00a0tỷ\u00a0đồng`,
  thousandBillions: (amount: string) => `${amount}\u00a0nghìn\u00a0tỷ\u00a0đồng`,
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
  statements: "Những câu không đi cùng nhau",
  statementsLead:
    "Có những câu chữ của báo cáo khó hiểu khi đặt cạnh nhau. Người biên tập đọc và ghi lại; không phép tính nào tìm ra chúng, và cả hai có thể có lý do của mình.",
  matters: "Vì sao đáng chú ý",
  inFootnote: (section: string, footnote: string) => `mục ${section}, chú thích ${footnote}`,
  slipCode: "Mã của dòng in trong biểu mẫu là mã của một mục khác.",
  slipUnit: "Đơn vị in trong biểu mẫu không phải đơn vị của loại số liệu này.",
};
