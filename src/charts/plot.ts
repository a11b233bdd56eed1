import { pairs } from "d3-array";
import type { TickText } from "./axis.ts";
import { type Anchor, line, type Shape, words } from "./drawing.ts";
import { LINE } from "./wrap.ts";

/** Where the values of a history stand, in pixels. */
export const PLOT = { top: 44, bottom: 196 };

/** Names under the axis closer than this, in percent of the width, run into each other on a phone. */
const NAME = 11;
const SHORT_YEAR = 7.5;
const NUMERAL = 5;

/** Lines over the whole width at the numbers of the upright axis. */
export function grid(ticks: readonly number[], y: (value: number) => number, text: TickText): Shape[] {
  return ticks.flatMap((tick) => [
    line(0, y(tick), 100, y(tick), tick === 0 ? "axis" : "grid"),
    words("0", y(tick) - 4, text(tick), "tick"),
  ]);
}

/**
 * The names of the periods in two lines, quarter above year. Where the quarters stand too close for
 * their names, only years are named; where the years do, too, they are written short (`’26`); of years too close
 * even for that, as many as have room.
 */
export function periodNames(names: readonly (readonly [string, string])[], at: (index: number) => number): Shape[] {
  const close = names.length > 1 && at(1) - at(0) < NUMERAL;
  const quarters = names.map(([quarter]) => (close ? "" : quarter));
  const years = yearNames(
    names.map(([, year]) => year),
    at,
  );
  const lines = [quarters, years].filter((line) => line.some(Boolean));
  return lines.flatMap((line, row) =>
    line.flatMap((name, index) =>
      name ? [words(at(index), PLOT.bottom + 18 + row * LINE.height, name, "tick", "middle")] : [],
    ),
  );
}

/** Years as they have room; the first, of which there may be one quarter, gives way to the second. */
function yearNames(years: readonly string[], at: (index: number) => number): string[] {
  const named = [...years.keys()].filter((index) => years[index] !== "");
  const fit = (room: number) => pairs(named.slice(1)).every(([left, right]) => at(right) - at(left) >= room);
  const short = !fit(NAME) && fit(SHORT_YEAR);
  const shown: number[] = [];
  for (const index of named.reverse())
    if (shown.length === 0 || at(shown.at(-1)!) - at(index) >= (short ? SHORT_YEAR : NAME)) shown.push(index);
  return years.map((year, index) => (!shown.includes(index) ? "" : short ? `’${year.slice(-2)}` : year));
}

/** A dash where no point stands. */
export function gapMark(x: number): Shape {
  return words(x, PLOT.bottom - 8, "–", "missing", "middle");
}

/** A break between two periods and its words above; two breaks beside each other speak in two lines. */
export function breakMark(why: string, x: number, order: number): Shape[] {
  const anchor: Anchor = x > 60 ? "end" : x < 40 ? "start" : "middle";
  const y = 12 + (order % 2) * 16;
  // Below both lines of words: a neighbour's are not crossed out.
  return [line(x, 34, x, PLOT.bottom, "break"), words(x, y, why, "tick", anchor)];
}
