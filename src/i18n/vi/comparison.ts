import type { Incomparable } from "../../core/compute/compare.ts";
import type { Change } from "../../core/compute/count-changes.ts";
import type { NoPair } from "../../core/pair.ts";

/** The texts of a comparison, apart from all others: the browser loads them, too. */
export const comparison = {
  heading: (newer: string, older: string) => `${newer} so với ${older}`,
  notReported: "Không báo cáo",
  noRow: "Không có dòng này",
  points: (value: string) => `${value} điểm phần trăm`,
  same: "không đổi",
  better: "tốt hơn",
  worse: "kém hơn",
  incomparable: {
    missing: "thiếu số liệu của một quý",
    neither: "cả hai quý không báo cáo",
    form: "biểu mẫu của quý trước không có dòng này",
    answer: "câu trả lời khác nhau",
    unit: "hai quý dùng hai đơn vị",
    meaning: "hai quý gọi tên hoặc tính thời gian khác nhau",
    season: "lũy kế từ đầu năm, hai năm tính đến hai quý khác nhau",
  } satisfies Record<Exclude<Incomparable, "series">, string>,
  /** Why no row at all is compared. */
  note: {
    form: "Hai quý dùng hai biểu mẫu khác nhau, và không dòng nào của mẫu mới nối tiếp một dòng của mẫu cũ.",
    series: "Một quý trước, một quý sau khi hợp nhất tỉnh, nên số liệu chỉ đặt cạnh nhau, không trừ cho nhau.",
  },
  /** How many are compared; what became of them follows. */
  compared: {
    rows: (count: number) => `Trong ${count} chỉ tiêu:`,
    figures: (count: number) => `Trong ${count} số mà bài báo cáo của cả hai quý cùng nêu:`,
  },
  /** What did not change or cannot be compared, and how many. */
  others: {
    rows: (count: number) => `Chỉ tiêu không đổi hoặc không so sánh được (${count})`,
    figures: (count: number) => `Số không so sánh được (${count})`,
  },
  counts: {
    better: (count: number) => `${count} tốt hơn`,
    worse: (count: number) => `${count} kém hơn`,
    changed: (count: number) => `${count} thay đổi nhưng không nói lên tốt hay kém`,
    same: (count: number) => `${count} không đổi`,
    incomparable: (count: number) => `${count} không so sánh được`,
  } satisfies Record<Change, (count: number) => string>,
  showing: (heading: string) => `Đang xem ${heading}.`,
  loading: "Đang tải số liệu…",
  failed: "Không tải được số liệu của quý đã chọn.",
  unknown: "Chưa công bố số liệu của quý được hỏi.",
  noPair: {
    same: "Hai ô đang chọn cùng một quý. Hãy chọn hai quý khác nhau.",
    order: "Quý mới hơn phải đứng sau quý so với. Hãy đổi lại hai ô.",
  } satisfies Record<NoPair, string>,
  still: (heading: string) => `Bảng dưới đây vẫn là ${heading}.`,
};
