import type { Form } from "../../core/form.ts";
import { findColumns, isHeadRow } from "../columns.ts";
import type { OfficeTable } from "../office-file.ts";
import { readForm } from "../read-form.ts";
import type { Block } from "./document.ts";

/**
 * The index of the block where the form begins; null where the report has none. A table of the narrative may have the
 * heads of the form (TT, Nội dung, ĐVT, Kết quả): the form is the first of those whose rows are rows of the form, at
 * least half of them, or else the first that has any.
 */
export function formStart(blocks: readonly Block[], form: Pick<Form, "indicators" | "areas">): number | null {
  const shares = blocks.flatMap((block, index) =>
    block.kind === "table" && findColumns(block.table) ? [{ index, share: shareOf(block.table, form) }] : [],
  );
  const start = shares.find(({ share }) => share >= 0.5) ?? shares.find(({ share }) => share > 0);
  return start?.index ?? null;
}

/** How many of the rows with a text are rows of the form, from 0 to 1. */
function shareOf(table: OfficeTable, form: Pick<Form, "indicators" | "areas">): number {
  const rows = table.rows.filter((cells) => !isHeadRow(cells) && cells.some(({ text }) => text !== "")).length;
  return rows === 0 ? 0 : readForm({ tables: [table], footnotes: new Map() }, form).taken / rows;
}
