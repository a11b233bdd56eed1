import { MOST_SHEET_CELLS } from "../../reading/bounds.ts";
import { type CellRange, readAddress, readRange } from "./cell-address.ts";
import { type RichText, RichTextReader } from "./rich-text.ts";
import { isYes, walkXml } from "./xml-walk.ts";
import { TooComplex } from "./xml.ts";

/** A cell as the file writes it, not yet read by its type and style. */
export interface RawCell {
  row: number;
  column: number;
  style: number;
  /** `n` a number, `s` a shared string, `str` a formula's text, `inlineStr`, `b`, `e` an error, `d` a day. */
  type: string;
  value: string;
  inline: RichText;
  isFormula: boolean;
}

/** A sheet as the file writes it: rows and columns count from 1. */
export interface RawSheet {
  cells: RawCell[];
  hiddenRows: Set<number>;
  hiddenColumns: CellRange[];
  merges: CellRange[];
  /** Cells whose look depends on a condition, with the number of that look; -1 where a bar or a picture stands for the value. */
  conditional: { range: CellRange; look: number }[];
  showsZeros: boolean;
}

/** Below these nothing of a row (points) or of a column (letters) is seen. */
const LEAST_HEIGHT = 2;
const LEAST_WIDTH = 0.5;
/** Each cell is looked up in all of them. */
const MOST_CONDITIONS = 1000;
const ALL = { top: 1, bottom: Infinity, left: 1, right: Infinity };

type Attributes = Readonly<Record<string, string>>;
type Open = (this: SheetReader, attributes: Attributes) => void;

/** xl/worksheets/sheet1.xml. Throws where it is no sheet, TooComplex beyond MOST_SHEET_CELLS. */
export function readSheet(xml: string): RawSheet {
  const reader = new SheetReader();
  walkXml(xml, {
    open: (name, attributes, path) => reader.open(name, attributes, path),
    text: (text, path) => reader.text(text, path),
    close: (name) => reader.close(name),
  });
  return reader.sheet;
}

class SheetReader {
  readonly sheet: RawSheet = {
    cells: [],
    hiddenRows: new Set(),
    hiddenColumns: [],
    merges: [],
    conditional: [],
    showsZeros: true,
  };
  #row = 0;
  #column = 0;
  #cell: RawCell | null = null;
  readonly #inline = new RichTextReader();
  #ranges: CellRange[] = [];
  readonly #ons: Readonly<Record<string, Open>> = {
    sheetView: ({ showZeros = "1" }) => void (this.sheet.showsZeros &&= isYes(showZeros)),
    sheetFormatPr: ({ defaultColWidth }) => {
      if (Number(defaultColWidth ?? 1) < LEAST_WIDTH) this.sheet.hiddenColumns.push(ALL);
    },
    col: (column) => this.#openColumn(column),
    row: (row) => this.#openRow(row),
    c: (cell) => this.#openCell(cell),
    f: () => void (this.#cell && (this.#cell.isFormula = true)),
    mergeCell: ({ ref = "" }) => void this.#bounded(this.sheet.merges).push(readRange(ref)),
    conditionalFormatting: ({ sqref = "" }) => void (this.#ranges = sqref.split(/\s+/).filter(Boolean).map(readRange)),
    cfRule: ({ dxfId }) => dxfId !== undefined && this.#addLook(Number(dxfId)),
    dataBar: ({ showValue = "1" }) => !isYes(showValue) && this.#addLook(-1),
    iconSet: ({ showValue = "1" }) => !isYes(showValue) && this.#addLook(-1),
  };

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (path.length === 0 && name !== "worksheet") throw new Error(`The sheet is a ${name}`);
    if (path.includes("extLst")) return;
    if (path.includes("is")) this.#inline.open(name, attributes);
    else if (Object.hasOwn(this.#ons, name)) this.#ons[name]!.call(this, attributes);
  }

  text(text: string, path: readonly string[]): void {
    if (!this.#cell) return;
    if (path.includes("is")) this.#inline.text(text, path);
    else if (path.at(-1) === "v") this.#cell.value += text;
  }

  close(name: string): void {
    if (name !== "c" || !this.#cell) return;
    const cell = { ...this.#cell, inline: this.#inline.take() };
    this.#cell = null;
    if (cell.value !== "" || cell.inline.length > 0 || cell.isFormula) this.#bounded(this.sheet.cells).push(cell);
  }

  #openColumn({ min = "", max = "", hidden, width = "9" }: Attributes): void {
    const [left, right] = [Number(min), Number(max)];
    if (isYes(hidden) || Number(width) < LEAST_WIDTH)
      this.#bounded(this.sheet.hiddenColumns).push({ ...ALL, left, right });
  }

  #openRow({ r, hidden, ht = "15" }: Attributes): void {
    const row = r === undefined ? this.#row + 1 : readAddress(`A${r}`).row;
    if (row <= this.#row) throw new Error(`Row ${row} stands below row ${this.#row}`);
    [this.#row, this.#column] = [row, 0];
    if (isYes(hidden) || Number(ht) < LEAST_HEIGHT) this.sheet.hiddenRows.add(row);
  }

  #openCell({ r, s = "0", t = "n" }: Attributes): void {
    const column = r === undefined ? this.#column + 1 : readAddress(r).column;
    if (this.#row === 0 || column <= this.#column || (r !== undefined && readAddress(r).row !== this.#row))
      throw new Error(`Cell ${r} stands in the wrong place`);
    this.#column = column;
    this.#cell = { row: this.#row, column, style: Number(s), type: t, value: "", inline: [], isFormula: false };
  }

  #addLook(look: number): void {
    for (const range of this.#ranges) this.#bounded(this.sheet.conditional, MOST_CONDITIONS).push({ range, look });
  }

  #bounded<T>(list: T[], most = MOST_SHEET_CELLS): T[] {
    if (list.length >= most) throw new TooComplex(`More than ${most} cells, spans or conditions`);
    return list;
  }
}
