import { cumsum } from "d3-array";
import { scaleLinear } from "d3-scale";
import { type Drawing, rect } from "./drawing.ts";
import { legend } from "./legend.ts";
import { allPresent, amount, type Datum } from "./missing.ts";

const BAR = 40;

/** A bar of more parts has fills that cannot be distinguished. */
export const MOST_PARTS = 5;

/**
 * One bar that is the whole, each part of it as long as its share, named below.
 * Null where a part is missing or all are zero: there is no whole to show.
 * @param styles a class of its own for each part; `series-1` to `series-5` where none is given
 */
export function stackedBar(
  data: readonly Datum[],
  styles = data.map((_, index) => `series-${index + 1}`),
): Drawing | null {
  const present = allPresent(data);
  if (!present) return null;
  const ends = [...cumsum(present, (datum) => amount(datum)!)];
  const total = ends.at(-1) ?? 0;
  if (total <= 0) return null;
  const x = scaleLinear([0, total], [0, 100]);
  const bars = present.map((_, index) => {
    const start = x(ends[index - 1] ?? 0);
    return [rect(start, 2, x(ends[index]!) - start, BAR, styles[index]!)];
  });
  const { marks, bottom } = legend(present, BAR + 18, bars, styles);
  return { height: bottom, frame: [], marks };
}
