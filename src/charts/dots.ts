import { scaleLinear } from "d3-scale";
import { plainNumber } from "../core/number.ts";
import { axisAcross, type TickText } from "./axis.ts";
import { type Drawing, line, type Mark, point, rect, type Shape, words } from "./drawing.ts";
import { ghostPoint, ghostWords } from "./ghost.ts";
import { amount, type Datum, isPresent, said } from "./missing.ts";
import { nameLines } from "./name.ts";
import { LINE } from "./wrap.ts";

/** A row of a dot plot: a value and the maximum that it is a share of. */
export interface Dot extends Datum {
  limit: Datum;
}

const GAP = 14;

/**
 * Values as shares of their own maxima on one axis from nothing to all, one below the other: scores of groups with
 * different maxima stand side by side. A value or a maximum that was not reported leaves its row without a point.
 * @param tickText how a share is written on the axis
 */
export function dots(rows: readonly Dot[], tickText: TickText): Drawing {
  const x = scaleLinear([0, 100], [2, 98]);
  const frame: Shape[] = [];
  const marks: Mark[] = [];
  const spans: [number, number][] = [];
  let y = 0;
  for (const row of rows) {
    const { shapes: names, lines } = nameLines(row.label, "0", y + 14);
    const valueAt = y + 14 + lines * LINE.height;
    const against = ghostWords(row, valueAt + LINE.height);
    const value = words("0", valueAt, row.text, isPresent(row) ? "value" : "missing");
    const at = valueAt + against.height + 16;
    spans.push([at - 3, at + 3]);
    frame.push(line(x(0), at, x(100), at, "track"));
    const share = shareOf(row, row.limit);
    if (isPresent(row) && share !== null) {
      const rival = row.rival && shareOf(row.rival, row.limit);
      const shapes = [
        rect("0", y, "100%", at + 8 - y, "hit"),
        ...names,
        value,
        ...against.shapes,
        line(x(0), at, x(share), at, "reach"),
        ...(rival ? [ghostPoint(x(rival), at)] : []),
        point(x(share), at, "round", false, 7),
      ];
      marks.push({ label: row.label, value: plainNumber(row.number), text: said(row), shapes });
    } else frame.push(...names, value);
    y = at + GAP;
  }
  return { height: y + 16, frame: [...axisAcross(x, [0, 50, 100], spans, tickText), ...frame], marks };
}

/** In percent; null where one is missing or nothing can be reached. */
function shareOf(value: Pick<Datum, "number">, limit: Pick<Datum, "number">): number | null {
  const [reached, all] = [amount(value), amount(limit)];
  return reached === null || !all ? null : Math.min(100, (100 * reached) / all);
}
