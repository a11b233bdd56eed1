import { type OfficeCell, textCell } from "../../reading/office-file.ts";
import type { Block } from "../../reading/report/document.ts";
import { cleanCell } from "./clean.ts";

/**
 * The blocks of a cell as its text; a table inside it belongs to that text and is no table of its own.
 * @param isUnsure whether something beside the text could not be read
 */
export function cellOf(blocks: readonly Block[], isUnsure: boolean): OfficeCell {
  const parts = blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [{ text: block.text, pieces: block.pieces ?? 1, marks: block.marks.map(({ mark }) => mark) }]
      : block.table.rows
          .flat()
          .flatMap((cell) => (cell.merged ? [] : [{ ...cell, pieces: cell.kind === "several" ? 2 : 1 }])),
  );
  const pieces = parts.reduce((sum, { text, pieces: own }) => sum + (text === "" ? 0 : own), 0);
  const cell = textCell(
    cleanCell(parts.map(({ text }) => text).join(" ")),
    parts.flatMap(({ marks }) => marks),
  );
  return { ...cell, kind: isUnsure ? "unsure" : pieces > 1 ? "several" : "text" };
}
