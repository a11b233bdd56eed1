import { columnName } from "./column-name.ts";
import type { Sheet } from "./sheet.ts";

/** In characters: what is printed of a table on a page's width is still read at this. */
const PRINTED = 230;

/** On paper a sheet is as wide as the page, A4 across, and as long as it needs; pages are numbered. */
export const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
export const PAGE =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P/&amp;N</oddFooter></headerFooter>";

/** The cells of a table below the first lines of its head, `A2:T124`. */
function filtered({ rows, head }: Pick<Sheet, "rows" | "head">): string {
  return `A${head}:${columnName(rows[head - 1]!.length - 1)}${rows.length}`;
}

/** Filters on the last line of the head of a table; none on a sheet that is read. */
export function filterXml(sheet: Pick<Sheet, "rows" | "head">): string {
  return sheet.head ? `<autoFilter ref="${filtered(sheet)}"/>` : "";
}

/**
 * What is printed of a table: its first columns, as many as a page's width can show, with its head on each page; and
 * where its filters are, which some programs ask for a second time.
 */
export function namesOf({ name, rows, widths, head }: Sheet, index: number) {
  if (!head) return [];
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  let width = 0;
  const printed = widths.filter((own) => (width += own) <= PRINTED).length;
  const absolute = (range: string) => sheet + range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const defined = (own: string, range: string, more = {}) => ({
    "@name": `_xlnm.${own}`,
    "@localSheetId": index,
    ...more,
    "#text": range,
  });
  return [
    defined("_FilterDatabase", absolute(filtered({ rows, head })), { "@hidden": 1 }),
    defined("Print_Area", absolute(`A1:${columnName(Math.max(printed, 1) - 1)}${rows.length}`)),
    defined("Print_Titles", `${sheet}$1:$${head}`),
  ];
}
