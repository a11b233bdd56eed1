import type { Revision } from "../../core/revision.ts";
import { code, type Dataset, date, quarter, text } from "../columns.ts";

/** What was changed after the quarter was first published. */
export const revisionsDataset: Dataset<Revision> = {
  name: "revisions",
  title: { vi: "Những lần sửa sau khi công bố", en: "Corrections after publication" },
  key: ["id", "column", "date"],
  references: [],
  rows: ({ revisions }) => revisions,
  columns: [
    quarter(),
    code("id", "Mã chỉ tiêu hoặc mã con số", "Id of the indicator or figure", (r) => r.id, { required: true }),
    code("column", "Điều đã sửa", "What was changed", (r) => r.column, {
      required: true,
      codes: [
        { code: "value", label: { vi: "Số liệu", en: "Value" } },
        { code: "note", label: { vi: "Ghi chú", en: "Note" } },
        { code: "unit", label: { vi: "Đơn vị", en: "Unit" } },
        { code: "qualifier", label: { vi: "Từ kèm theo", en: "Qualifying word" } },
        { code: "as_of", label: { vi: "Ngày của con số", en: "Day of the figure" } },
      ],
    }),
    text("from", "Trước khi sửa, nguyên văn", "Before, verbatim", (r) => r.from),
    text("to", "Sau khi sửa, nguyên văn", "After, verbatim", (r) => r.to),
    date("date", "Ngày sửa", "Day of the correction", (r) => r.date, { required: true }),
    text("reason_vi", "Lý do", "Reason, in Vietnamese", (r) => r.reason.vi, { required: true }),
    text("reason_en", "Lý do bằng tiếng Anh", "Reason, in English", (r) => r.reason.en),
  ],
};
