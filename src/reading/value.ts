import type { Indicator } from "../core/indicator.ts";
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
  error: "value-error",
  "not-computed": "value-not-computed",
  unclear: "value-unclear",
  several: "value-several",
  unsure: "value-unsure",
  offset: "value-offset",
  merged: "value-merged",
};

/** What a spreadsheet made of a number before it was saved as text, as in a CSV. */
const MADE: readonly [RegExp, ImportProblemCode][] = [
  [/^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i, "value-error"],
  [/^(TRUE|FALSE)$/i, "value-boolean"],
  [/^-?\d+([.,]\d+)?E[+-]?\d+$/i, "value-unclear"],
  [/^(\d{1,2}[-/]\d{1,2}[-/](\d{2}|\d{4})|\d{4}-\d{2}-\d{2})$/, "value-date"],
  [/^(\d{1,2}[- ])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg \d{1,2})([- ]\d{2,4})?$/i, "value-date"],
];

/** The value of a cell for a row of the form, without footnote marks. */
export function readValueCell(cell: OfficeCell, { unit }: Pick<Indicator, "unit">): ValueReading {
  const refuse = (problem: ImportProblemCode): ValueReading => ({ text: "", marks: [], problem });
  const made = cell.kind === "text" ? MADE.find(([pattern]) => pattern.test(cell.text))?.[1] : undefined;
  const untrusted = UNTRUSTED[cell.kind] ?? made;
  if (untrusted) return refuse(untrusted);
  if (cell.kind === "number") {
    // Excel keeps 99,91% as 0,9991, and the cell does not say which one the office sees.
    if (unit?.type === "percent" && isFraction(cell.text)) return refuse("value-fraction");
    return { text: grouped(cell.text), marks: cell.marks, problem: null };
  }
  return { text: withoutMarks(cell).text, marks: marksIn(cell), problem: null };
}

/** The marks of footnotes in a cell, however they were set. */
export function marksIn(cell: OfficeCell): string[] {
  return [...cell.marks, ...withoutMarks(cell).marks];
}

function withoutMarks(cell: OfficeCell): { text: string; marks: string[] } {
  const { text, marks } = withoutSuperscripts(cell.text);
  const [, rest, round, square, stars] = TYPED_MARK.exec(text) ?? [];
  const typed = round ?? square ?? stars;
  return { text: rest ?? text, marks: [...marks, ...(typed ? [typed] : [])] };
}

/** `0,9991`, also `1`; shown without a percent sign. */
function isFraction(shown: string): boolean {
  const value = Number(shown.replaceAll(".", "").replace(",", "."));
  return value > 0 && value <= 1;
}

/** `12470` -> `12.470`: a sheet may show thousands without their dots, an office writes them. */
function grouped(shown: string): string {
  return shown.replace(
    /^(-?)([1-9]\d{3,})(?![\d.])/,
    (_, sign: string, digits: string) => sign + digits.replace(/\B(?=(\d{3})+$)/g, "."),
  );
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
