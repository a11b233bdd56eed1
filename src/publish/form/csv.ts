import Papa from "papaparse";
import type { FormEntry } from "../../reading/read-form.ts";

/** data/quarters/<quarter>/indicators.csv: every row of the form in its order, values verbatim. */
export function indicatorsCsv(ids: Iterable<string>, entries: ReadonlyMap<string, FormEntry>): string {
  const rows = [...ids].map((id) => [id, entries.get(id)?.value ?? "", entries.get(id)?.note ?? ""]);
  return `${Papa.unparse([["id", "value", "note"], ...rows], { newline: "\n" })}\n`;
}
