import type { ScaleLinear } from "d3-scale";
import { type Anchor, line, type Shape, words } from "./drawing.ts";

/** A number on an axis as people read it. */
export type TickText = (value: number) => string;

/** Lines through the bars and numbers below them; the first and last numbers stay inside the chart. */
export function axisAcross(
  x: ScaleLinear<number, number>,
  ticks: readonly number[],
  top: number,
  bottom: number,
  text: TickText,
): Shape[] {
  return ticks.flatMap((tick) => {
    const at = x(tick);
    const anchor: Anchor = at < 4 ? "start" : at > 96 ? "end" : "middle";
    return [
      line(at, top, at, bottom, tick === 0 ? "axis" : "grid"),
      words(at, bottom + 16, text(tick), "tick", anchor),
    ];
  });
}
