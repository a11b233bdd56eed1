import Big from "big.js";
import type { Indicator } from "../core/indicator.ts";
import { formatNumber } from "../core/number.ts";
import type { OfficeCell } from "./office-file.ts";
import type { ImportProblemCode } from "./problem.ts";

/** A typed mark after a number, where no superscript was used: `28*`, `28 (1)`, `28 [12]`. */
const TYPED_MARK = /^(.*\d%?)\s*(?:\((\d{1,2})\)|\[(\d{1,2})\]|(\*+))$/;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

export interface ValueReading {
  /** As the office writes it, verbatim; "" where it wrote nothing or what it wrote cannot be trusted. */
  text: string;
  marks: string[];
  problem: ImportProblemCode | null;
}

/** What stands where a value should be, and what is asked of it. */
const UNTRUSTED: Partial<Record<OfficeCell["kind"], ImportProblemCode>> = {
  date: "value-date",
  boolean: "value-boolean",
  several: "value-several",
  unsure: "value-unsure",
  offset: "value-offset",
  merged: "value-merged",
};

/** The value of a cell for a row of the form, without footnote marks. */
export function readValueCell(cell: OfficeCell, { unit }: Pick<Indicator, "unit">): ValueReading {
  const refuse = (problem: ImportProblemCode): ValueReading => ({ text: "", marks: [], problem });
  const untrusted = UNTRUSTED[cell.kind];
  if (untrusted) return refuse(untrusted);
  if (cell.kind === "number") {
    const value = new Big(Number(cell.text).toPrecision(15));
    // Excel keeps 99,91% as 0,9991, and the cell does not say which one the office sees.
    if (unit?.type === "percent" && value.gt(0) && value.lte(1)) return refuse("value-fraction");
    return { text: viNumber(value), marks: cell.marks, problem: null };
  }
  const { text, marks } = withoutSuperscripts(cell.text);
  const [, rest, round, square, stars] = TYPED_MARK.exec(text) ?? [];
  const typed = round ?? square ?? stars;
  return { text: rest ?? text, marks: [...cell.marks, ...marks, ...(typed ? [typed] : [])], problem: null };
}

/** `12470` -> `12.470`, with the decimals that the number has. */
function viNumber(value: Big): string {
  const [, fraction = ""] = value.toFixed().split(".");
  return formatNumber({ value, decimals: fraction.length }, "vi");
}

/** `28¹²` -> `28` and the mark `12`. */
export function withoutSuperscripts(text: string): { text: string; marks: string[] } {
  const marks: string[] = [];
  const rest = text.replace(new RegExp(`[${SUPERSCRIPTS}]+`, "g"), (found) => {
    marks.push([...found].map((digit) => SUPERSCRIPTS.indexOf(digit)).join(""));
    return "";
  });
  return { text: rest.trim(), marks };
}
