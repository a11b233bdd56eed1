import { type Shape, words } from "./drawing.ts";
import { LINE, wrap } from "./wrap.ts";

/** In characters: what a chart that is as wide as a text has room for (styles/chart.css). */
const WIDE = 64;

/**
 * A name in as many lines as a phone needs and, where the chart is wide, in the fewer lines that it needs there: the
 * page shows the one or the other. Room is kept for the more.
 * @param y of its first line, in pixels
 * @param at where the fewer lines stand: below, over what follows, or at the first line
 */
export function nameLines(
  label: string,
  x: string,
  y: number,
  { characters = LINE.characters as number, at = "below" as "below" | "above" } = {},
): { shapes: Shape[]; lines: number; spare: number } {
  const narrow = wrap(label, characters);
  const wide = wrap(label, WIDE);
  const spare = narrow.length - wide.length;
  const from = at === "below" ? spare : 0;
  const textsOf = (lines: readonly string[], first: number, style: string) =>
    lines.map((text, index) => words(x, y + (first + index) * LINE.height, text, style));
  const shapes =
    spare === 0
      ? textsOf(narrow, 0, "name")
      : [...textsOf(narrow, 0, "name narrow"), ...textsOf(wide, from, "name wide")];
  return { shapes, lines: narrow.length, spare };
}
