import type { Grid } from "../cell.ts";
import type { CitedDocument } from "../cited-document.ts";
import type { OutlineEntry } from "../form.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { isHttpsUrl } from "../web-address.ts";
import { bilingual, byId, idList, readTable, refuseLong, requiredText, SLUG } from "./table.ts";
import { dateOf } from "./date-cell.ts";
import { nearest } from "./nearest.ts";

const STATED = [
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
/** Files from before these columns are read. */
const LATER = ["note_en"] as const;

export const DOCUMENT_COLUMNS = [...STATED, ...LATER] as const;

/** In characters: it is not broken at its hyphens. */
const LONGEST_NUMBER = 40;

/** data/quarters/<quarter>/documents.csv: what the report cites. */
export function parseDocuments(grid: Grid, outline: readonly OutlineEntry[], onMistake: OnMistake): CitedDocument[] {
  const known = outline.map((entry) => entry.id);
  const records = readTable(grid, STATED, LATER, onMistake).map((row) => {
    const sections = idList(row.sections);
    for (const section of sections.filter((id) => !known.includes(id)))
      onMistake(mistakeAt(row.sections, "id-unknown", nearest(section, known), section));
    if (row.url.text && !isHttpsUrl(row.url.text)) onMistake(mistakeAt(row.url, "mdx-link", "https://…"));
    refuseLong(row.number, LONGEST_NUMBER, onMistake);
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
      note: { vi: row.note.text, en: row.note_en.text },
      at: { file, line, column },
    };
    return { cell: row.id, record: document };
  });
  return [...byId(records, SLUG, onMistake).values()];
}
