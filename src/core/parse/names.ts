import type { FigureMeasures, Qualifier } from "../figure.ts";
import type { SectionRole } from "../form.ts";
import type { Direction, IndicatorKind } from "../indicator.ts";
import type { KeyPointKind } from "../key-point.ts";
import type { RelationKind } from "../relation.ts";

/** What a cell may say instead of a code, the usual name first. */
export type Names<Code extends string> = Readonly<Partial<Record<Code, readonly string[]>>>;

/** The words of a report that make a number a bound or an estimate. */
export const QUALIFIER_NAMES = {
  "more-than": ["hơn", "trên", "vượt", "quá"],
  nearly: ["gần", "ngót", "suýt soát", "sắp xỉ"],
  estimated: ["ước", "ước tính", "dự kiến"],
  about: ["khoảng", "xấp xỉ", "chừng", "độ chừng"],
  "at-least": ["ít nhất", "tối thiểu", "không dưới", "chí ít"],
} satisfies Names<Qualifier>;

export const MEASURES_NAMES: Names<FigureMeasures> = {
  quarter: ["trong quý"],
  "point-in-time": ["tại một thời điểm"],
  "year-to-date": ["lũy kế từ đầu năm", "luỹ kế từ đầu năm"],
  "other-period": ["trong một khoảng thời gian khác"],
};

export const INDICATOR_KIND_NAMES: Names<IndicatorKind> = {
  count: ["số đếm"],
  rate: ["tỷ lệ", "tỉ lệ"],
  money: ["số tiền"],
  "yes-no": ["có hoặc không"],
  choice: ["lựa chọn"],
  heading: ["tiêu đề nhóm"],
};

export const RELATION_KIND_NAMES: Names<RelationKind> = {
  sum: ["tổng"],
  difference: ["hiệu"],
  ratio: ["tỷ lệ", "tỉ lệ"],
  equal: ["bằng"],
  "at-most": ["không vượt quá"],
};

export const DIRECTION_NAMES: Names<Direction> = {
  higher: ["càng cao càng tốt", "cao hơn", "cao"],
  lower: ["càng thấp càng tốt", "thấp hơn", "thấp"],
  neither: ["không rõ", "không có chiều tốt"],
};

export const KEY_POINT_KIND_NAMES: Names<KeyPointKind> = {
  achieved: ["đã làm được", "đạt"],
  shortfall: ["còn chậm, còn thiếu", "chưa đạt", "hạn chế"],
};

export const SECTION_ROLE_NAMES: Names<SectionRole> = {
  shortcomings: ["hạn chế", "tồn tại, hạn chế", "khó khăn, vướng mắc"],
  proposals: ["kiến nghị", "đề xuất", "kiến nghị, đề xuất", "đề xuất, kiến nghị"],
  tasks: ["nhiệm vụ", "nhiệm vụ quý sau", "phương hướng, nhiệm vụ"],
};

/** The code that a text stands for, by itself or by one of its names; undefined where there is none. */
export function codeOf<Code extends string>(
  text: string,
  codes: readonly Code[],
  names?: Names<Code>,
): Code | undefined {
  const written = text.toLowerCase();
  return codes.find((code) => code === text) ?? codes.find((code) => names?.[code]?.includes(written));
}

/** `more-than (hơn)`: a code as a list of them shows it. */
export function shownCode<Code extends string>(code: Code, names?: Names<Code>): string {
  const name = names?.[code]?.[0];
  return name ? `${code} (${name})` : code;
}
