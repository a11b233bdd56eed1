import type { Finding } from "../../core/finding.ts";
import { FINDING_KIND, MANNER, OUTCOME } from "../codes.ts";
import { code, type Dataset, number, quarter, termsText, text } from "../columns.ts";

/** Every relation with its outcome. */
export const findingsDataset: Dataset<Finding> = {
  name: "findings",
  title: { vi: "Các phép đối chiếu", en: "Checks of the report" },
  key: ["id"],
  references: [],
  rows: ({ findings }) => findings,
  columns: [
    code("id", "Mã của phép đối chiếu", "Id of the finding", (f) => f.id, { required: true }),
    code("kind", "Loại đối chiếu", "Kind of relation", (f) => f.kind, { codes: FINDING_KIND, required: true }),
    code("outcome", "Kết quả", "Outcome", (f) => f.outcome, { codes: OUTCOME, required: true }),
    code("target", "Mã của con số được kiểm", "Id of the number that is checked", (f) => f.target.id, {
      required: true,
    }),
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
    code("manner", "Cách làm tròn", "Manner of the rounding", (f) => f.manner ?? "", { codes: MANNER }),
    quarter(),
  ],
};
