import type { TickText } from "./axis.ts";
import { type Anchor, line, type Shape, words } from "./drawing.ts";
import { LINE } from "./wrap.ts";

/** Where the values of a history stand, in pixels. */
export const PLOT = { top: 44, bottom: 196 };

/** Names under the axis closer than this, in percent of the width, run into each other on a phone. */
const NAME = 11;
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
 * their names, only years are named; of years too close for theirs, as many as have room.
 */
export function periodNames(names: readonly (readonly [string, string])[], at: (index: number) => number): Shape[] {
  const close = names.length > 1 && at(1) - at(0) < NUMERAL;
  const room = (line: 0 | 1) => {
    let last = -Infinity;
    return names.map((name, index) => {
      const fits = name[line] !== "" && (line === 0 ? !close : at(index) - last >= NAME);
      if (fits) last = at(index);
      return fits;
    });
  };
  const lines = ([0, 1] as const)
    .map((line) => ({ line, shown: room(line) }))
    .filter(({ shown }) => shown.includes(true));
  return lines.flatMap(({ line, shown }, row) =>
    names.flatMap((name, index) =>
      shown[index] ? [words(at(index), PLOT.bottom + 18 + row * LINE.height, name[line], "tick", "middle")] : [],
    ),
  );
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
