import type { FigureMeasures, Qualifier } from "../../core/figure.ts";
import type { FindingKind, Outcome, RoundingManner } from "../../core/finding.ts";
import type { Direction, IndicatorKind } from "../../core/indicator.ts";
import type { ObservationStatus } from "../../core/observation.ts";
import type { SectionRole } from "../../core/form.ts";
import type { Section } from "../../core/section.ts";

/*
 * What the codes of the data mean. A text alone serves pages and files; where they say more:
 * `label` is the name on a page, `description` the name in the files where that is longer, `meaning`
 * a sentence of a page.
 */

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

/** SDMX CL_OBS_STATUS: the codes that this publication uses. */
export const obsStatus = {
  A: "Có số liệu, kể cả số không",
  B: "Có số liệu, là số đầu tiên sau khi tỉnh được hợp nhất: không nối với kỳ trước",
  O: "Biểu mẫu có hỏi nhưng báo cáo để trống",
  M: "Dòng tên nhóm, không hỏi số liệu",
};

export const kind = {
  count: "Số đếm",
  rate: "Tỷ lệ",
  money: "Số tiền",
  "yes-no": "Có hoặc không",
  choice: "Lựa chọn",
  heading: "Tiêu đề nhóm",
} satisfies Record<IndicatorKind, string>;

export const measures = {
  quarter: { label: "Trong quý" },
  "point-in-time": {
    label: "Tại một thời điểm",
    description: "Tại một thời điểm; so được, không cộng",
  },
  "year-to-date": { label: "Lũy kế từ đầu năm", description: "Lũy kế từ đầu năm; không cộng" },
  "other-period": {
    label: "Trong một khoảng thời gian khác",
    description:
      "Trong một khoảng thời gian khác, ghi ở period_start và period_end; đầu nào báo cáo không nêu thì trống",
  },
} satisfies Record<Exclude<FigureMeasures, "">, object>;

export const better = {
  higher: "Càng cao càng tốt",
  lower: "Càng thấp càng tốt",
  neither: "Không nói lên tốt hay xấu",
} satisfies Record<Direction, string>;

export const findingKind = {
  sum: "Tổng: các số cộng lại",
  difference: "Hiệu",
  ratio: "Tỷ lệ: số đầu chia cho tổng các số sau",
  equal: "Hai chỗ cùng nói một số",
  "at-most": "Không vượt quá",
  "printed-code": "Mã in nhầm trong biểu mẫu",
  "printed-unit": "Đơn vị in nhầm trong biểu mẫu",
} satisfies Record<FindingKind, string>;

export const outcome = {
  holds: { label: "Khớp", meaning: "Tính lại thì khớp với điều báo cáo nêu." },
  rounding: {
    label: "Làm tròn",
    description: "Làm tròn: chỉ lệch chữ số cuối, hoặc bị cắt",
    meaning: "Chỉ lệch chữ số cuối, hoặc chữ số cuối bị cắt thay vì làm tròn.",
  },
  difference: {
    label: "Khác nhau",
    description: "Khác nhau: phạm vi, ngày hay cách đếm có thể là lý do",
    meaning:
      "Hai chỗ có vẻ nói cùng một điều mà không giống nhau; phạm vi, ngày hay cách đếm khác nhau có thể là lý do.",
  },
  contradiction: {
    label: "Mâu thuẫn",
    description: "Mâu thuẫn: không thể cùng đúng",
    meaning: "Trong cùng một câu, một bảng, hoặc một tổng và phần của nó; không cách hiểu nào giữ được cả hai.",
  },
  misprint: {
    label: "In nhầm",
    description: "In nhầm: mã, đơn vị, hoặc số điền sẵn ở dòng tên nhóm",
    meaning: "Mã, đơn vị in nhầm, hoặc một dòng tên nhóm bị điền sẵn.",
  },
  "not-checkable": {
    label: "Chưa kiểm được",
    description: "Chưa kiểm được: thiếu số liệu, hoặc chỉ nói khoảng chừng",
    meaning: "Thiếu một số liệu, hoặc báo cáo chỉ nói khoảng chừng, nên không tính lại được.",
  },
} satisfies Record<Outcome, object>;

export const manner = {
  cut: { label: "Bị cắt thay vì làm tròn", meaning: "Chữ số cuối bị cắt, không làm tròn." },
  "last-digit": { label: "Lệch chữ số cuối", meaning: "Chữ số cuối lệch một đơn vị." },
} satisfies Record<RoundingManner, object>;

/** What was corrected, within a sentence. */
export const revisedColumn = {
  value: "số liệu",
  note: "ghi chú",
  unit: "đơn vị",
  qualifier: "từ kèm theo",
  as_of: "ngày của con số",
  label_vi: "tên",
  label_en: "tên bằng tiếng Anh",
  area: "lĩnh vực",
  printed_code: "mã in trong biểu",
  printed_unit: "đơn vị in trong biểu",
  allowed: "các câu trả lời",
  section: "mục của báo cáo",
  place: "chỗ trong mục",
  measures: "khoảng thời gian được tính",
  period_start: "ngày đầu của kỳ",
  period_end: "ngày cuối của kỳ",
  note_en: "ghi chú tiếng Anh",
  better: "chiều nào là tốt",
  kind: "loại",
  target: "số được đối chiếu",
  terms: "các số đem đối chiếu",
  reason_vi: "quy tắc",
  reason_en: "quy tắc bằng tiếng Anh",
  assumes_vi: "giả định",
  assumes_en: "giả định bằng tiếng Anh",
  numerator: "phần được chia hoặc cộng",
  denominator: "phần chia",
  formula_vi: "công thức",
  formula_en: "công thức bằng tiếng Anh",
  a: "chỗ thứ nhất",
  b: "chỗ thứ hai",
  from_form: "biểu mẫu cũ của dòng",
  from_id: "dòng cũ mà dòng này nối tiếp",
};

export const basis = {
  stated: "Nguồn nêu",
  implied: "Suy ra từ mức thay đổi mà nguồn nêu",
};

/** Sections that are gathered on a page of their own, by what they hold. */
export const sectionRole = {
  shortcomings: "Tồn tại, hạn chế",
  proposals: "Đề xuất, kiến nghị",
  tasks: "Nhiệm vụ kỳ tới",
} satisfies Record<Exclude<SectionRole, "">, string>;

/** What there is of a section of the report. */
export const sectionState = {
  heading: "Tên nhóm mục, có mục con bên dưới",
  missing: "Chưa công bố lời văn",
  verbatim: "Nguyên văn báo cáo, các con số gắn với số liệu",
  restated: "Viết lại bằng lời dễ hiểu, các con số gắn với số liệu",
} satisfies Record<"heading" | "missing" | Section["state"], string>;
