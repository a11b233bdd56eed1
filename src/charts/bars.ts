import { max, sum } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { plainNumber } from "../core/number.ts";
import { axisAcross, type TickText } from "./axis.ts";
import { type Drawing, type Mark, rect, type Shape, words } from "./drawing.ts";
import { GHOST_HEIGHT, ghostBar, ghostWords } from "./ghost.ts";
import { amount, type Datum, isPresent, said } from "./missing.ts";
import { nameLines } from "./name.ts";
import { LINE } from "./wrap.ts";

/** A row of a bar chart; `limit` is the maximum or the plan that the value stands against. */
export interface Bar extends Datum {
  limit?: Datum;
  style?: string;
}

const THICK = 18;
const GAP = 16;

/**
 * Bars from zero on one axis, one below the other, each with its name and number above it; a bar
 * with a limit fills a frame of that length. All rows are of one unit.
 * @param tickText how a number of the axis is written
 * @param least where the axis ends at the earliest: 100 for percentages, whose whole is known
 */
export function bars(rows: readonly Bar[], tickText: TickText, least = 0): Drawing {
  const drawn = rows.flatMap((row) => [row, row.limit ?? [], isPresent(row) ? (row.rival ?? []) : []].flat());
  const amounts = drawn.map(amount);
  // An axis without any length still needs an end.
  const end = Math.max(max(amounts, (value) => value ?? undefined) ?? 0, least) || 1;
  const x = scaleLinear([0, end], [0, 100]);
  const frame: Shape[] = [];
  const marks: Mark[] = [];
  const spans: [number, number][] = [];
  let y = 0;
  for (const row of rows) {
    const { shapes: names, lines } = nameLines(row.label, "0", y + 14);
    const valueAt = y + 14 + lines * LINE.height;
    const against = ghostWords(row, valueAt + LINE.height);
    const top = valueAt + against.height + 8;
    const bottom = top + THICK + (row.rival ? GHOST_HEIGHT : 0);
    spans.push([top, bottom]);
    const limit = row.limit && amount(row.limit);
    const limitFrame = limit ? [rect("0", top, x(limit), THICK, "limit")] : [];
    const value = words("0", valueAt, row.text, isPresent(row) ? "value" : "missing");
    if (isPresent(row)) {
      const hit = rect("0", y, "100%", bottom - y, "hit");
      const bar = rect("0", top, x(amount(row)!), THICK, row.style ?? "series-1");
      const ghost = [...against.shapes, ...ghostBar(row, x, top + THICK)];
      marks.push({
        label: row.label,
        value: plainNumber(row.number),
        text: said(row),
        shapes: [hit, ...names, value, ...limitFrame, bar, ...ghost],
      });
    } else frame.push(...names, value, ...limitFrame);
    y = bottom + GAP;
  }
  return {
    height: y - GAP + 30,
    frame: [...axisAcross(x, ticksThatFit(x, tickText), spans, tickText), ...frame],
    marks,
  };
}

/** So many numbers as stand beside each other on a phone. */
function ticksThatFit(x: ScaleLinear<number, number>, text: TickText): number[] {
  for (const count of [4, 3, 2]) {
    const ticks = x.ticks(count);
    if (sum(ticks, (tick) => text(tick).length + 2) <= LINE.characters) return ticks;
  }
  return [0, x.ticks(1).at(-1)!];
}
