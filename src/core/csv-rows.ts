/** The records of a CSV as they are written, quotes and all, without their line ends; header first. */
export function csvRecords(text: string): string[] {
  const records: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    if (text[at] !== "\n" || quoted) continue;
    records.push(text.slice(start, at).replace(/\r$/, ""));
    start = at + 1;
  }
  const rest = text.slice(start);
  return rest ? [...records, rest] : records;
}

/**
 * The header and the records of the given ids, in the order of the ids, as a CSV like the one given.
 * @param column how many columns stand before that of the id; none of them may be quoted
 * @param separator between the cells
 */
export function pickRecords(text: string, column: number, ids: readonly string[], separator = ","): string {
  const [header = "", ...records] = csvRecords(text);
  const byId = new Map(records.map((record) => [record.split(separator)[column], record]));
  return [header, ...ids.flatMap((id) => byId.get(id) ?? [])].map((record) => `${record}\n`).join("");
}

/** Cells as the record of a CSV; one with a comma, a semicolon or a quote stands in quotes. */
export function csvRecord(cells: readonly string[]): string {
  return cells.map((text) => (/[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(",");
}
