import { point, rect, type Shape, words } from "./drawing.ts";
import type { Datum } from "./missing.ts";
import { LINE, wrap } from "./wrap.ts";

/*
 * What stands against a refuted value is drawn as a ghost: a thin hatched bar with a dashed edge below
 * the bar of the value, a hatched square in a history. Its words always stand beside it, so that neither
 * colour nor pattern alone says it. Bars, bars in frames, rates and histories have a ghost. A part of a
 * stacked bar has none, since it begins where the parts before it end: its words stand in the legend. A limit has none, since it
 * is itself what another value is held against: its words stand in the table.
 */

const THICK = 8;
const GAP = 3;

/** In pixels, with the gap above it. */
export const GHOST_HEIGHT = THICK + GAP;

/**
 * The words of a ghost in lines that fit on a phone.
 * @param x where they begin: at the left, or beside the swatch of a legend
 */
export function ghostWords({ rival }: Datum, y: number, x = "0"): { shapes: Shape[]; height: number } {
  const lines = rival ? wrap(rival.text, LINE.characters - (x === "0" ? 0 : 3)) : [];
  const shapes = lines.map((text, index) => words(x, y + index * LINE.height, text, "rival"));
  return { shapes, height: lines.length * LINE.height };
}

/**
 * The bar of what stands against a value; nothing where nothing does.
 * @param bottom of the value's own bar, in pixels
 */
export function ghostBar({ rival }: Datum, x: (value: number) => number, bottom: number): Shape[] {
  return rival ? [rect("0", bottom + GAP, x(rival.number.value.toNumber()), THICK, "ghost")] : [];
}

/**
 * The point of what stands against a value of a history.
 * @param r half its width, in pixels
 */
export function ghostPoint(x: number, y: number, r = 6): Shape {
  const square = point(x, y, "square", false, r);
  return { ...square, attributes: { ...square.attributes, class: "ghost" } };
}
