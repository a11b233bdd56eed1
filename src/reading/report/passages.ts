import type { StatedIn } from "../../core/figure.ts";
import type { Indicator } from "../../core/indicator.ts";
import type { FormEntry } from "../read-form.ts";
import type { Block, FootnoteMark, ReportDocument } from "./document.ts";
import type { Heading } from "./headings.ts";
import { tableUnits, unitAbove } from "./table-units.ts";

/** Where something stands: as a figure is stated (core), or in a row of a table that is not the form. */
export type Place = StatedIn | { kind: "table"; section: string; table: number; row: number };

/** A stretch of text that stands in one place: a paragraph, a line of a footnote, a row of a table, a note of the form. */
export interface Passage {
  place: Place;
  text: string;
  marks: FootnoteMark[];
  /** The id of the unit of the form's row whose note it is; "" elsewhere. */
  rowUnit: string;
  /** For a row of a table: where each cell stands in the text, and the words of its head that name its unit. */
  cells?: { start: number; end: number; unit: string }[];
}

/** Here the report ends: the closing words, the list of recipients. */
const CLOSING = /^\(?(nơi nhận\s*:|trên đây là|\(?(có|kèm theo)( các)?( biểu| phụ lục))/i;

/**
 * The narrative in the order of reading: the paragraphs of a section, then its footnotes. What stands
 * before the first heading has the section ""; what comes after the closing words belongs to none and is left out.
 * @param form the index of the block where the form begins; null where there is none
 */
export function passagesOf(document: ReportDocument, headings: readonly Heading[], form: number | null): Passage[] {
  const found: Passage[] = [];
  const heads = new Map(headings.map((heading) => [heading.block, heading]));
  let section = "";
  let notes: Passage[] = [];
  let tables = 0;
  let above = "";
  for (const [index, block] of document.blocks.entries()) {
    // The form has a reader of its own, and nothing of the narrative comes after it.
    if (index === form) break;
    const heading = heads.get(index);
    if (heading) {
      found.push(...notes);
      notes = [];
      section = heading.section;
    }
    if (block.kind === "table") {
      tables++;
      found.push(...rowsOf(block, section, tables, above));
      above = "";
      continue;
    }
    if (section !== "" && CLOSING.test(block.text)) break;
    above = block.text.trim() === "" ? above : unitAbove(block.text);
    const start = heading?.length ?? 0;
    const text = block.text.slice(start);
    const marks = block.marks.map(({ mark, offset }) => ({ mark, offset: offset - start }));
    const lead = text.length - text.trimStart().length;
    if (text.trim() !== "")
      found.push({
        place: { kind: "text", section },
        text: text.trim(),
        marks: marks.map(({ mark, offset }) => ({ mark, offset: offset - lead })),
        rowUnit: "",
      });
    for (const { mark } of block.marks) notes.push(...notesOf(document.footnotes.get(mark), section, mark));
  }
  return [...found, ...notes];
}

/** The notes of the form's rows as the form's reader has them. */
export function formNotesOf(
  entries: ReadonlyMap<string, FormEntry>,
  indicators: ReadonlyMap<string, Pick<Indicator, "unit">>,
): Passage[] {
  return [...entries].flatMap(([row, { note }]) =>
    note === ""
      ? []
      : [{ place: { kind: "form-note", row }, text: note, marks: [], rowUnit: indicators.get(row)?.unit?.id ?? "" }],
  );
}

function notesOf(text: string | undefined, section: string, footnote: string): Passage[] {
  return (text ?? "")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ place: { kind: "footnote", section, footnote }, text: line.trim(), marks: [], rowUnit: "" }));
}

/**
 * A row of a table of the narrative reads as its cells one after the other; a number that counts the rows is left
 * out, as are the rows of the table's head and the units in a column of their own.
 */
function rowsOf(
  { table }: Extract<Block, { kind: "table" }>,
  section: string,
  number: number,
  above: string,
): Passage[] {
  const { head, unitOf } = tableUnits(table, above);
  return table.rows.flatMap((row, index): Passage[] => {
    if (index < head) return [];
    const printed = row.flatMap(({ text, merged }, column) =>
      text === "" || (merged && column > 0) ? [] : [{ text, unit: unitOf(index, column) }],
    );
    const counted = printed.filter((cell, at) => at > 0 || !/^\d{1,3}[.)]?$/.test(cell.text));
    if (counted.length === 0) return [];
    let end = -SEPARATOR.length;
    const cells = counted.map(({ text, unit }) => {
      const start = end + SEPARATOR.length;
      end = start + text.length;
      return { start, end, unit };
    });
    const place = { kind: "table", section, table: number, row: index + 1 } as const;
    return [{ place, text: counted.map(({ text }) => text).join(SEPARATOR), marks: [], rowUnit: "", cells }];
  });
}

const SEPARATOR = ": ";
