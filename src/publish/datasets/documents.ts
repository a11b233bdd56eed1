import type { CitedDocument } from "../../core/cited-document.ts";
import { documentName } from "../../i18n/document-name.ts";
import { code, type Dataset, date, quarter, text } from "../columns.ts";

/** What the report cites. */
export const documentsDataset: Dataset<CitedDocument> = {
  name: "documents",
  title: { vi: "Văn bản được nhắc đến", en: "Documents cited" },
  key: ["document_id"],
  references: [],
  rows: ({ documents }) => documents,
  columns: [
    quarter(),
    code("document_id", "Mã của văn bản", "Id of the document", (d) => d.id, { required: true }),
    text("name_vi", "Loại và số hiệu", "Type and number", (document) => documentName(document, "vi")),
    code("type", "Loại văn bản", "Type", (d) => d.type),
    code("number", "Số hiệu như báo cáo viết", "Number as printed", (d) => d.number),
    date("date", "Ngày ban hành, nếu báo cáo nêu", "Date of issue, where stated", (d) => d.date),
    text("issuer_vi", "Cơ quan ban hành", "Issuer, in Vietnamese", (d) => d.issuer.vi),
    text("issuer_en", "Cơ quan ban hành bằng tiếng Anh", "Issuer, in English", (d) => d.issuer.en),
    text("title_vi", "Nội dung", "Subject, in Vietnamese", (d) => d.title.vi),
    text("title_en", "Nội dung bằng tiếng Anh", "Subject, in English", (d) => d.title.en),
    code("sections", "Các mục nhắc đến văn bản", "Sections that cite it", (d) => d.sections.join(" ")),
    text("note", "Ghi chú của người biên tập", "Editors' note", (d) => d.note),
  ],
};
