import { addedUp } from "../core/compute/sum.ts";
import type { StatedNumber } from "../core/number.ts";
import { rect, type Shape } from "./drawing.ts";
import type { ChartDatum, ValueTexts } from "./types/chart-type.ts";

/** More of them cannot be counted by eye. */
const MOST_SQUARES = 100;
const SQUARE = 9;
const STEP = 12;
/** So many stand beside each other on a phone, beside the swatch of a legend. */
const A_ROW = 21;
const LEFT = 24;

/**
 * What a whole has beside its part, as this site takes the one from the other: of 12.470 dossiers and 12.459 on
 * time, the 11 others. Null where one of them is missing, about, or refuted, where they are of different units, or
 * where nothing is left.
 * @param label what it is called
 */
export function remainderOf(part: ChartDatum, whole: ChartDatum, label: string, texts: ValueTexts): ChartDatum | null {
  const [a, b] = [part.quantity, whole.quantity];
  if (!a?.number || !b?.number || a.unit?.id !== b.unit?.id || part.rival || whole.rival) return null;
  if (a.qualifier !== "" || b.qualifier !== "") return null;
  const number = addedUp([b.number, negated(a.number)])!;
  if (number.value.lte(0)) return null;
  return { label, number, text: texts.quantity({ ...b, number }), quantity: null };
}

function negated({ value, decimals }: StatedNumber): StatedNumber {
  return { value: value.times(-1), decimals };
}

/**
 * A square for each of a few, in rows; empty where they are no whole number or too many to be counted by eye.
 * @param top of the first row, in pixels
 */
export function squares({ value }: StatedNumber, top: number): { shapes: Shape[]; height: number } {
  const count = value.toNumber();
  if (!Number.isInteger(count) || count > MOST_SQUARES) return { shapes: [], height: 0 };
  const shapes = Array.from({ length: count }, (_, index) => {
    const y = top + Math.floor(index / A_ROW) * STEP;
    return rect(`${LEFT + (index % A_ROW) * STEP}`, y, `${SQUARE}`, SQUARE, "rest");
  });
  return { shapes, height: Math.ceil(count / A_ROW) * STEP };
}
