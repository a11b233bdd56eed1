import type { Qualifier } from "../../core/figure.ts";
import type { ObservationStatus } from "../../core/observation.ts";
import type { IndicatorKind } from "../../core/indicator.ts";
import type { Measures } from "../../core/indicator.ts";
import type { Direction } from "../../core/indicator.ts";
import type { Outcome } from "../../core/finding.ts";

/** What the codes of the data mean, in a word or a sentence. */
export const qualifier = {
  "": "",
  "more-than": "hơn",
  nearly: "gần",
  about: "khoảng",
  estimated: "ước",
  "at-least": "ít nhất",
} satisfies Record<Qualifier, string>;

export const status = {
  reported: "Đã báo cáo",
  "not-reported": "Không báo cáo",
  heading: "Tiêu đề nhóm",
} satisfies Record<ObservationStatus, string>;

export const kind = {
  count: "Số đếm",
  rate: "Tỷ lệ",
  money: "Số tiền",
  "yes-no": "Có hoặc không",
  choice: "Lựa chọn",
  heading: "Tiêu đề nhóm",
} satisfies Record<IndicatorKind, string>;

export const measures = {
  quarter: "Trong quý",
  "point-in-time": "Tại thời điểm báo cáo",
  "year-to-date": "Lũy kế từ đầu năm",
} satisfies Record<Measures, string>;

export const better = {
  higher: "Càng cao càng tốt",
  lower: "Càng thấp càng tốt",
  neither: "Không nói lên tốt hay xấu",
} satisfies Record<Direction, string>;

export const outcome = {
  holds: "Khớp",
  rounding: "Làm tròn",
  contradiction: "Mâu thuẫn",
  "not-checkable": "Chưa kiểm được",
} satisfies Record<Outcome, string>;

export const outcomeMeaning = {
  holds: "Tính lại ra đúng số mà báo cáo nêu.",
  rounding: "Chỉ lệch chữ số cuối, hoặc chữ số cuối bị cắt thay vì làm tròn.",
  contradiction: "Hai chỗ của báo cáo không thể cùng đúng.",
  "not-checkable": "Thiếu một số liệu nên không tính lại được.",
} satisfies Record<Outcome, string>;

export const manner = { cut: "Chữ số cuối bị cắt, không làm tròn.", "last-digit": "Chữ số cuối lệch một đơn vị." };
