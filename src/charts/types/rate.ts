import { scaleLinear } from "d3-scale";
import { severalUnits } from "../../core/chart.ts";
import { plainNumber } from "../../core/number.ts";
import type { Bilingual } from "../../core/unit.ts";
import { axisAcross, tickText, type TickText } from "../axis.ts";
import { type Drawing, type Mark, rect, words } from "../drawing.ts";
import { GHOST_HEIGHT, ghostBar, ghostWords } from "../ghost.ts";
import { legend } from "../legend.ts";
import { allPresent, amount, type Datum, isPresent, said } from "../missing.ts";
import { remainderOf, squares } from "../remainder.ts";
import { termData } from "../term-data.ts";
import type { ChartDatum, ChartType, ValueTexts } from "./chart-type.ts";

const REST: Bilingual = { vi: "Còn lại", en: "The rest" };
const BAR = 30;
const TOP = 34;
/** In percent: what is left of less is a line at the end of a bar. */
const HARDLY_SEEN = 5;

/** A rate, with its numerator and denominator where they are stated. */
export const rate: ChartType = {
  id: "rate",
  names: ["tỷ lệ", "tỉ lệ"],
  takes: (terms) => terms === 1 || terms === 3,
  example: "rate numerator denominator",
  countLabels: () => 0,
  hasWhole: false,
  wrongUnits: ([first, ...others]) => [
    ...(first && first.type !== "percent" ? [{ read: first.id, write: "percent" }] : []),
    ...severalUnits(others),
  ],
  sentence: { vi: "Tỷ lệ vẽ thành phần tô của một thanh", en: "The rate as the filled part of a bar" },
  data: (chart, version, texts) => withRemainder(termData()(chart, version, texts), texts),
  isAbout: (index) => index === 0,
  draw: ([datum, ...fraction], locale) => filledBar(datum!, fraction, tickText(datum!.quantity?.unit ?? null, locale)),
};

/** A rate with its fraction, and with what the fraction leaves, where that can be told. */
export function withRemainder(data: readonly ChartDatum[], texts: ValueTexts): ChartDatum[] {
  const [rate, part, whole] = data;
  const rest = rate && part && whole && !rate.rival ? remainderOf(part, whole, texts.of(REST), texts) : null;
  return rest ? [...data, rest] : [...data];
}

/**
 * A rate as the filled part of a bar that is its denominator; below it, numerator, denominator and what is left
 * by name where they are there. Null where the rate was not reported. A rate above 100 runs over the bar. A rest that
 * the bar hardly shows stands below as squares, one for each.
 * @param fraction numerator, denominator and, where it can be told, what is left; or empty
 */
function filledBar(datum: Datum, fraction: readonly Datum[], tickText: TickText): Drawing | null {
  if (!isPresent(datum)) return null;
  const value = amount(datum)!;
  const x = scaleLinear([0, Math.max(100, value, datum.rival ? amount(datum.rival)! : 0)], [0, 100]);
  const against = ghostWords(datum, TOP + 8);
  const top = TOP + against.height;
  const end = top + BAR + (datum.rival ? GHOST_HEIGHT : 0);
  const track = rect("0", top, x(100), BAR, "limit");
  const fill = rect("0", top, x(value), BAR, "series-1");
  const axis = axisAcross(x, [0, 50, 100], [[top, end]], tickText);
  const hit = rect("0", 0, "100%", end, "hit");
  const { label, text } = datum;
  const whole: Mark = {
    label,
    value: plainNumber(datum.number),
    text: said(datum),
    shapes: [hit, words("0", 22, text, "large"), ...against.shapes, track, fill, ...ghostBar(datum, x, top + BAR)],
  };
  const bottom = end + 36;
  const named = allPresent(fraction) ?? [];
  if (named.length === 0) return { height: bottom - 6, frame: axis, marks: [whole] };
  const rest = named.length > 2 && value < 100 ? [rect(x(value), top, x(100) - x(value), BAR, "rest")] : [];
  const below = legend(named, bottom, [[], [], rest], ["series-1", "limit", "rest"]);
  const counted = named[2] && 100 - value < HARDLY_SEEN ? squares(named[2].number, below.bottom) : null;
  const marks = below.marks.map((mark, index) =>
    index === 2 && counted ? { ...mark, shapes: [...mark.shapes, ...counted.shapes] } : mark,
  );
  return { height: below.bottom + (counted?.height ?? 0), frame: axis, marks: [whole, ...marks] };
}
