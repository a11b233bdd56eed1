import { findColumns, isHeadRow } from "../../reading/columns.ts";
import type { OfficeTable } from "../../reading/office-file.ts";
import type { LaidRow } from "./word-row.ts";

/**
 * Under the head of a form, the cells of a row are doubted where one begins where none of the head's does, or where it has
 * not as many columns as the head: nobody knows which column a number in them belongs to. A row of one cell is a heading.
 * A table without a head goes on under the one before.
 */
export function markOffsets(
  tables: readonly OfficeTable[],
  layouts: ReadonlyMap<OfficeTable, readonly LaidRow[]>,
): void {
  let head: { starts: Set<number>; width: number } | null = null;
  for (const table of tables) {
    const rows = layouts.get(table) ?? [];
    if (findColumns(table)) head = headOf(table, rows);
    if (!head) continue;
    const { starts, width } = head;
    rows.forEach((row, index) => {
      const line = table.rows[index]!;
      const seen = row.cells.filter(({ column }) => line[column]!.text !== "");
      const isOffset = row.width !== width || seen.some(({ column }) => !starts.has(column));
      if (seen.length > 1 && isOffset) for (const cell of line) cell.kind = "offset";
    });
  }
}

function headOf(table: OfficeTable, rows: readonly LaidRow[]) {
  const heads = rows.filter((_, index) => isHeadRow(table.rows[index]!));
  return {
    starts: new Set(heads.flatMap(({ cells }) => cells.map(({ column }) => column))),
    width: Math.max(0, ...heads.map(({ width }) => width)),
  };
}
