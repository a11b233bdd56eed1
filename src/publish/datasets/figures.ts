import { type Figure, sectionOf } from "../../core/figure.ts";
import { QUALIFIER } from "../codes.ts";
import { code, type Dataset, date, number, reportColumns, quarter, text } from "../columns.ts";

/** The numbers of the narrative, its footnotes and the notes in the form. */
export const figuresDataset: Dataset<Figure> = {
  name: "figures",
  title: { vi: "Số liệu trong lời văn", en: "Figures of the narrative" },
  key: ["figure_id"],
  references: [{ column: "unit", dataset: "units", to: "unit_id" }],
  rows: ({ figures }) => figures,
  columns: [
    quarter(),
    code("figure_id", "Mã của con số", "Id of the figure", (f) => f.id, { required: true }),
    text("label_vi", "Tên bằng tiếng Việt", "Name in Vietnamese", (f) => f.label.vi, { required: true }),
    text("label_en", "Tên bằng tiếng Anh", "Name in English", (f) => f.label.en),
    code("unit", "Mã đơn vị", "Unit id", (f) => f.unit.id, { required: true }),
    text("unit_label_vi", "Đơn vị bằng tiếng Việt", "Unit in Vietnamese", (f) => f.unit.label.vi),
    number("value", "Giá trị dạng số", "The value as a number", (f) => f.number),
    text("value_stated", "Giá trị đúng như báo cáo viết", "The value verbatim", (f) => f.stated),
    code("qualifier", "Từ kèm theo trong báo cáo", "Qualifying word of the report", (f) => f.qualifier, {
      codes: QUALIFIER,
    }),
    code(
      "section",
      "Mục của báo cáo; form là ghi chú trong biểu mẫu",
      "Section of the report; form is a note in the form",
      (f) => sectionOf(f) ?? "form",
    ),
    code(
      "place",
      "Số chú thích, hoặc mã chỉ tiêu có ghi chú",
      "Number of the footnote, or the row that has the note",
      ({ statedIn }) =>
        statedIn.kind === "form-note" ? statedIn.row : statedIn.kind === "footnote" ? statedIn.footnote : "",
    ),
    date("as_of", "Ngày mà con số đúng, nếu báo cáo nêu", "The day it holds for, where stated", (f) => f.asOf),
    text("note", "Ghi chú của người biên tập", "Editors' note", (f) => f.note),
    ...reportColumns<Figure>(),
  ],
};
