import { type OfficeCell, type OfficeTable, textCell } from "../../reading/office-file.ts";
import type { Block } from "../../reading/report/document.ts";
import { cleanCell } from "./clean.ts";
import { inlineElements } from "./word-names.ts";
import { at, childOf, type XmlElement } from "./xml.ts";

/**
 * Cells at their columns: a cell over two columns is followed by blanks, one over two rows is repeated below.
 * @param blocksOf reads the content of a cell
 * @param onDeletedRow is called for each row that a tracked change took away
 */
export function wordTable(
  table: XmlElement,
  blocksOf: (cell: XmlElement) => Block[],
  onDeletedRow: () => void,
): OfficeTable {
  const rows: OfficeCell[][] = [];
  for (const row of inlineElements(table, "w:tr")) {
    if (at(row, "w:trPr", "w:del")) onDeletedRow();
    else rows.push(lineOf(row, rows.at(-1), blocksOf));
  }
  const width = Math.max(0, ...rows.map((line) => line.length));
  return { rows: rows.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? textCell(""))) };
}

function lineOf(
  row: XmlElement,
  lineAbove: readonly OfficeCell[] | undefined,
  blocksOf: (cell: XmlElement) => Block[],
): OfficeCell[] {
  const before = Number(at(row, "w:trPr", "w:gridBefore")?.attributes["w:val"] ?? 0);
  const line: OfficeCell[] = Array.from({ length: before }, () => textCell(""));
  for (const cell of inlineElements(row, "w:tc")) {
    const properties = childOf(cell, "w:tcPr");
    const merge = childOf(properties, "w:vMerge");
    const goesOn = merge !== undefined && merge.attributes["w:val"] !== "restart";
    const above = goesOn ? lineAbove?.[line.length] : undefined;
    const across = Number(at(properties, "w:gridSpan")?.attributes["w:val"] ?? 1);
    const own = cellOf(blocksOf(cell));
    line.push(above ? { ...above, merged: true } : own);
    for (let beside = 1; beside < across; beside++) line.push(textCell(""));
  }
  return line;
}

/** A table inside a cell belongs to that cell's text and is no table of its own. */
function cellOf(blocks: readonly Block[]): OfficeCell {
  const parts = blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [{ text: block.text, marks: block.marks.map(({ mark }) => mark) }]
      : block.table.rows.flat(),
  );
  return textCell(
    cleanCell(parts.map(({ text }) => text).join(" ")),
    parts.flatMap(({ marks }) => marks),
  );
}
