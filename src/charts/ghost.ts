import { point, rect, type Shape, words } from "./drawing.ts";
import type { Datum } from "./missing.ts";
import { LINE, wrap } from "./wrap.ts";

/*
 * What stands against a refuted value is drawn as a ghost: a thin hatched bar with a dashed edge below
 * the bar of the value, a hatched square in a history. Its words always stand beside it, so that neither
 * colour nor pattern alone says it. Bars, bars in frames, rates and histories have a ghost. A part of a
 * stacked bar has none, since it begins where the parts before it end; a limit has none, since it is
 * itself what another value is held against: for these the words alone stand in the table.
 */

const THICK = 8;
const GAP = 3;

/** In pixels, with the gap above it. */
export const GHOST_HEIGHT = THICK + GAP;

/** The words of a ghost in lines that fit on a phone. */
export function ghostWords({ rival }: Datum, y: number): { shapes: Shape[]; height: number } {
  const lines = rival ? wrap(rival.text, LINE.characters) : [];
  const shapes = lines.map((text, index) => words("0", y + index * LINE.height, text, "rival"));
  return { shapes, height: lines.length * LINE.height };
}

/**
 * The bar of what stands against a value; nothing where nothing does.
 * @param bottom of the value's own bar, in pixels
 */
export function ghostBar({ rival }: Datum, x: (value: number) => number, bottom: number): Shape[] {
  return rival ? [rect("0", bottom + GAP, x(rival.number.value.toNumber()), THICK, "ghost")] : [];
}

/** The point of what stands against a value of a history. */
export function ghostPoint(x: number, y: number): Shape {
  const square = point(x, y, "square", false);
  return { ...square, attributes: { ...square.attributes, class: "ghost" } };
}
