import type { OfficeCell } from "../../reading/office-file.ts";
import { isWithin } from "./cell-address.ts";
import { isStruckOut, type RichText, visibleText } from "./rich-text.ts";
import { type Shown, shownNumber, shownText } from "./shown-number.ts";
import type { RawCell, RawSheet } from "./xlsx-sheet.ts";
import type { Styles } from "./xlsx-styles.ts";

/** What the cells of a workbook refer to. */
export interface Workbook {
  strings: readonly RichText[];
  styles: Styles;
  isComputedOnLoad: boolean;
}

/** What is seen in a cell, its text not yet cleaned. */
export interface SeenCell extends Pick<OfficeCell, "kind" | "text"> {
  /** What of it is not seen: crossed out, or hidden by its format. */
  unseen: "crossed-out" | "hidden" | null;
}

/** A number as XML writes it. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i;
/** No cell of Excel holds more. */
const LONGEST_TEXT = 32_767;

/** A cell of a sheet -> what a person sees in it. Throws where the file is broken. */
export function seenCell(raw: RawCell, sheet: RawSheet, workbook: Workbook): SeenCell {
  const { format, isStruck } = workbook.styles.of(raw.style);
  const runs = runsOf(raw, workbook);
  const seen = runs ? textSeen(runs, format, isStruck) : valueSeen(raw, format, isStruck, sheet, workbook);
  return seen.text !== "" && hasCondition(raw, sheet, workbook) ? { ...seen, kind: "unclear" } : seen;
}

/** The text of a cell by its runs; null for a cell that holds something else. */
function runsOf({ type, value, inline, isFormula }: RawCell, { strings, isComputedOnLoad }: Workbook): RichText | null {
  if (type === "inlineStr") return inline;
  if (type === "str") return isFormula && isComputedOnLoad ? null : [{ text: value, isStruck: null, align: "" }];
  if (type !== "s") return null;
  const runs = strings[Number(value)];
  if (!runs) throw new Error(`There is no text ${value}`);
  return runs;
}

function textSeen(runs: RichText, format: string | null, isStruck: boolean): SeenCell {
  if (runs.reduce((length, { text }) => length + text.length, 0) > LONGEST_TEXT) throw new Error("A text too long");
  const shown = shownText(visibleText(runs, isStruck).trim(), format);
  const unseen = isStruckOut(runs, isStruck) ? "crossed-out" : shown.kind === "hidden" ? "hidden" : null;
  return { kind: "text", text: shown.kind === "hidden" ? "" : shown.text, unseen };
}

function valueSeen(
  { type, value, isFormula }: RawCell,
  format: string | null,
  isStruck: boolean,
  { showsZeros }: RawSheet,
  { isComputedOnLoad }: Workbook,
): SeenCell {
  const seen = (kind: SeenCell["kind"], text: string): SeenCell => ({ kind, text, unseen: null });
  if (isFormula && (value === "" || isComputedOnLoad)) return seen("not-computed", "");
  if (value === "") return seen("text", "");
  if (isStruck) return { kind: "text", text: "", unseen: "crossed-out" };
  if (type === "b") return seen("boolean", value === "1" || value === "true" ? "TRUE" : "FALSE");
  if (type === "e") return seen("error", value);
  if (type === "d") return seen("date", value);
  if (type !== "n" || !NUMBER.test(value.trim()) || !Number.isFinite(Number(value)))
    throw new Error(`A number ${value} of type ${type}`);
  const isHiddenZero = Number(value) === 0 && !showsZeros;
  const shown: Shown = isHiddenZero ? { kind: "hidden", text: "0" } : shownNumber(value.trim(), format);
  return shown.kind === "hidden" ? { kind: "text", text: "", unseen: "hidden" } : seen(shown.kind, shown.text);
}

/** Whether a condition, which is not worked out here, may cross the cell out or show its number otherwise. */
function hasCondition({ row, column }: RawCell, { conditional }: RawSheet, { styles }: Workbook): boolean {
  return conditional.some(({ range, look }) => (look < 0 || styles.changesText(look)) && isWithin(range, row, column));
}
