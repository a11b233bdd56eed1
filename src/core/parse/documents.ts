import type { Grid } from "../cell.ts";
import type { CitedDocument } from "../cited-document.ts";
import type { OutlineEntry } from "../form.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { isHttpsUrl } from "../web-address.ts";
import { bilingual, byId, idList, readTable, requiredText, SLUG } from "./table.ts";
import { dateOf } from "./date-cell.ts";
import { nearest } from "./nearest.ts";

export const DOCUMENT_COLUMNS = [
  "id",
  "type",
  "number",
  "date",
  "issuer_vi",
  "issuer_en",
  "title_vi",
  "title_en",
  "sections",
  "url",
  "note",
] as const;

/** data/quarters/<quarter>/documents.csv: what the report cites. */
export function parseDocuments(grid: Grid, outline: readonly OutlineEntry[], onMistake: OnMistake): CitedDocument[] {
  const known = outline.map((entry) => entry.id);
  const records = readTable(grid, DOCUMENT_COLUMNS, [], onMistake).map((row) => {
    const sections = idList(row.sections);
    for (const section of sections.filter((id) => !known.includes(id)))
      onMistake(mistakeAt(row.sections, "id-unknown", nearest(section, known), section));
    if (row.url.text && !isHttpsUrl(row.url.text)) onMistake(mistakeAt(row.url, "mdx-link", "https://…"));
    const { file, line, column } = row.id;
    const document: CitedDocument = {
      id: row.id.text,
      type: requiredText(row.type, "type", onMistake),
      number: row.number.text,
      date: dateOf(row.date, onMistake),
      issuer: { vi: row.issuer_vi.text, en: row.issuer_en.text },
      title: bilingual(row.title_vi, row.title_en, "title_vi", onMistake),
      sections,
      url: row.url.text,
      note: row.note.text,
      at: { file, line, column },
    };
    return { cell: row.id, record: document };
  });
  return [...byId(records, SLUG, onMistake).values()];
}
