import type { CitedDocument } from "../../core/cited-document.ts";
import { documentName } from "../../i18n/document-name.ts";
import { code, type Dataset, dataset, date, quarter, text } from "../columns.ts";
import { sectionCode } from "./sections.ts";

/** What the report cites. */
export const documentsDataset: Dataset<CitedDocument> = dataset("documents", {
  key: ["document_id"],
  references: [],
  rows: ({ documents }) => documents,
  columns: [
    quarter(),
    code("document_id", (d) => d.id, { required: true }),
    text("name_vi", (d) => documentName(d, "vi")),
    text("name_en", (d) => documentName(d, "en")),
    code("type", (d) => d.type),
    code("number", (d) => d.number),
    date("date", (d) => d.date),
    text("issuer_vi", (d) => d.issuer.vi),
    text("issuer_en", (d) => d.issuer.en),
    text("title_vi", (d) => d.title.vi),
    text("title_en", (d) => d.title.en),
    code("sections", (d) => d.sections.map(sectionCode).join(" ")),
    text("note", (d) => d.note.vi),
    text("note_en", (d) => d.note.en),
  ],
});
