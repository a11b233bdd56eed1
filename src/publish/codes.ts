import type { Code } from "./columns.ts";

const list = (codes: Record<string, [vi: string, en: string]>): Code[] =>
  Object.entries(codes).map(([code, [vi, en]]) => ({ code, label: { vi, en } }));

/** SDMX CL_OBS_STATUS: the codes that this publication uses. */
export const OBS_STATUS = list({
  A: ["Có số liệu, kể cả số không", "Normal value"],
  O: ["Biểu mẫu có hỏi nhưng báo cáo để trống", "Missing value: the report left it blank"],
  M: ["Dòng tên nhóm, không hỏi số liệu", "Missing value: data cannot exist (a heading)"],
});

export const STATUS = list({
  reported: ["Đã báo cáo", "Reported"],
  "not-reported": ["Không báo cáo", "Not reported"],
  heading: ["Tiêu đề nhóm", "Heading"],
});

export const KINDS = list({
  count: ["Số đếm", "Count"],
  rate: ["Tỷ lệ", "Rate"],
  money: ["Số tiền", "Money"],
  "yes-no": ["Có hoặc không", "Yes or no"],
  choice: ["Lựa chọn", "Choice"],
  heading: ["Tiêu đề nhóm", "Heading"],
});

export const MEASURED = list({
  quarter: ["Trong quý", "In the quarter"],
  "point-in-time": ["Tại thời điểm báo cáo; so được, không cộng", "At a point in time; compare, do not add"],
  "year-to-date": ["Lũy kế từ đầu năm; không cộng", "From the start of the year; do not add"],
});

export const BETTER = list({
  higher: ["Càng cao càng tốt", "Higher is better"],
  lower: ["Càng thấp càng tốt", "Lower is better"],
  neither: ["Không nói lên tốt hay xấu", "Says nothing of better or worse"],
});

export const QUALIFIER = list({
  "more-than": ["hơn", "more than"],
  nearly: ["gần", "nearly"],
  about: ["khoảng", "about"],
  estimated: ["ước", "estimated"],
  "at-least": ["ít nhất", "at least"],
});

export const FINDING_KIND = list({
  sum: ["Tổng: các số cộng lại", "Sum"],
  difference: ["Hiệu", "Difference"],
  ratio: ["Tỷ lệ: số đầu chia cho tổng các số sau", "Ratio: the first by the sum of the others"],
  equal: ["Hai chỗ cùng nói một số", "The same number stated twice"],
  "at-most": ["Không vượt quá", "At most"],
  "printed-code": ["Mã in nhầm trong biểu mẫu", "A code misprinted in the form"],
  "printed-unit": ["Đơn vị in nhầm trong biểu mẫu", "A unit misprinted in the form"],
});

export const OUTCOME = list({
  holds: ["Khớp", "Holds"],
  rounding: ["Làm tròn: chỉ lệch chữ số cuối, hoặc bị cắt", "Rounding: only the last digit differs, or was cut"],
  contradiction: ["Mâu thuẫn: không thể cùng đúng", "Contradiction: both cannot be right"],
  "not-checkable": ["Chưa kiểm được: thiếu số liệu", "Not checkable: a number is missing"],
});

export const MANNER = list({
  cut: ["Bị cắt thay vì làm tròn", "Cut instead of rounded"],
  "last-digit": ["Lệch chữ số cuối", "The last digit is one off"],
});
