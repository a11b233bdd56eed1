import type { Finding } from "../../core/finding.ts";
import { code, type Dataset, number, quarter, termsText, text } from "../columns.ts";

/** Every relation with its outcome. */
export const findingsDataset: Dataset<Finding> = {
  name: "findings",
  rows: ({ findings }) => findings,
  columns: [
    code("id", "Mã của phép đối chiếu", "Id of the finding", (f) => f.id),
    code(
      "kind",
      "sum, difference, ratio, equal, at-most; printed-code và printed-unit là lỗi in",
      "Kind of relation; printed-code and printed-unit are slips of the print",
      (f) => f.kind,
    ),
    code(
      "outcome",
      "holds (khớp), rounding (làm tròn), contradiction (mâu thuẫn), not-checkable (chưa kiểm được)",
      "Outcome",
      (f) => f.outcome,
    ),
    code("target", "Mã của con số được kiểm", "Id of the number that is checked", (f) => f.target.id),
    number("stated", "Con số báo cáo nêu", "The number as stated", (f) => f.stated),
    number("computed", "Con số tính lại", "The number recomputed", (f) => f.computed),
    code("terms", "Các mã dùng để tính, dấu trừ là bớt đi", "Ids it is computed from; a minus subtracts", (f) =>
      termsText(f.terms.map(({ term }) => term)),
    ),
    text(
      "explanation",
      "Lời giải thích của người biên tập",
      "What the editors say to it, in Vietnamese",
      (f) => f.explanation?.vi ?? "",
    ),
    text(
      "explanation_en",
      "Lời giải thích bằng tiếng Anh",
      "What the editors say to it, in English",
      (f) => f.explanation?.en ?? "",
    ),
    code(
      "manner",
      "Cách làm tròn: cut (bị cắt), last-digit (lệch chữ số cuối)",
      "Manner of the rounding: cut or last-digit",
      (f) => f.manner ?? "",
    ),
    quarter(),
  ],
};
