import { scaleLinear } from "d3-scale";
import { plainNumber } from "../core/number.ts";
import { axisAcross, type TickText } from "./axis.ts";
import { type Drawing, type Mark, rect, words } from "./drawing.ts";
import { legend } from "./legend.ts";
import { allPresent, amount, type Datum, isPresent } from "./missing.ts";

const BAR = 30;
const TOP = 34;

/**
 * A rate as the filled part of a bar that is its denominator; below it, numerator and denominator
 * by name. Null where the rate was not reported. A rate above 100 runs over the bar.
 * @param fraction numerator and denominator; null where they are not stated
 */
export function rate(datum: Datum, fraction: [Datum, Datum] | null, tickText: TickText): Drawing | null {
  if (!isPresent(datum)) return null;
  const value = amount(datum)!;
  const x = scaleLinear([0, Math.max(100, value)], [0, 100]);
  const track = rect("0", TOP, x(100), BAR, "limit");
  const fill = rect("0", TOP, x(value), BAR, "series-1");
  const axis = axisAcross(x, [0, 50, 100], [[TOP, TOP + BAR]], tickText);
  const hit = rect("0", 0, "100%", TOP + BAR, "hit");
  const { label, text } = datum;
  const whole: Mark = {
    label,
    value: plainNumber(datum.number),
    text,
    shapes: [hit, words("0", 22, text, "large"), track, fill],
  };
  const bottom = TOP + BAR + 36;
  const named = fraction && allPresent(fraction);
  if (!named) return { height: bottom - 6, frame: axis, marks: [whole] };
  const below = legend(named, bottom, [[], []], ["series-1", "limit"]);
  return { height: below.bottom, frame: axis, marks: [whole, ...below.marks] };
}
