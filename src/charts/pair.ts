import type { Comparison } from "../core/compute/compare.ts";
import { readPlain } from "../core/number.ts";
import { line, rect, type Shape } from "./drawing.ts";

const THICK = 7;
const TOP = 2;
const NEWER_AT = TOP + THICK + 3;

/** In pixels. */
export const PAIR_HEIGHT = NEWER_AT + THICK + TOP;

/** A place in a list or a year on a calendar is no length. */
const NO_LENGTHS = ["rank", "calendar"];

/**
 * Two bars from zero on one axis, the older above; a rate's axis goes to 100. Null where a bar
 * would mislead: a value is missing, below zero, an answer, or not to be compared with the other.
 * A zero has no bar, the axis stands alone. (A scale of two bars is one division; D3's would be most
 * of the script that draws them in the browser.)
 */
export function pair({ older, newer, change }: Comparison): Shape[] | null {
  if (!change || newer.answer || NO_LENGTHS.includes(newer.unitType)) return null;
  const [before, after] = [older, newer].map((row) => readPlain(row!.value!).value.toNumber()) as [number, number];
  if (before < 0 || after < 0) return null;
  const rate = newer.unitType === "percent";
  // An axis without any length still needs an end.
  const end = Math.max(before, after, rate ? 100 : 0) || 1;
  const place = (value: number) => (100 * value) / end;
  const bar = (value: number, top: number, style: string) =>
    value === 0 ? [] : [rect("0", top, place(value), THICK, style)];
  return [
    ...(rate ? [line(place(100), 0, place(100), PAIR_HEIGHT, "grid")] : []),
    ...bar(before, TOP, "older"),
    ...bar(after, NEWER_AT, "newer"),
    line("0", 0, "0", PAIR_HEIGHT, "axis"),
  ];
}
