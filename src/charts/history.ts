import { extent, pairs, sum } from "d3-array";
import { type ScaleLinear, scaleLinear, scalePoint } from "d3-scale";
import { plainNumber, type StatedNumber } from "../core/number.ts";
import type { TickText } from "./axis.ts";
import { circle, type Drawing, line, type Mark, point, rect, type SeriesName, type Shape, words } from "./drawing.ts";
import { ghostPoint } from "./ghost.ts";
import { amount, type Datum, isPresent, type Present, said } from "./missing.ts";
import { breakMark, gapMark, grid, periodNames, PLOT } from "./plot.ts";
import { LINE } from "./wrap.ts";

/** One period of a history. */
export interface Moment extends Datum {
  /** The number without its unit, for the plot. */
  short: string;
  /** Short words under the axis, in up to two lines: quarter, then year. */
  under: [string, string];
  /** What stands against it, without its unit. */
  rivalShort?: string;
  /** What was first published, where it was revised later. */
  revisedFrom: { number: StatedNumber; text: string } | null;
  /** Why what came before cannot be compared, in a few words (about 24 letters); "" where nothing stands between. */
  breakBefore: string;
  /** Whether no line leads here from the period before although no break stands between: a count that starts anew. */
  apart?: boolean;
  implied?: boolean;
}

const SPACE: [number, number] = [16, 92];
/** More digits than this would run into each other on a phone: then the first and the last speak. */
const DIGITS = 30;

/** Values over time under one name; all series of a drawing have the same periods. */
export interface Series extends SeriesName {
  moments: readonly Moment[];
}

/**
 * Values over time: points, and lines between neighbours. No line runs over a period without a
 * value, nor over a break (a merged province), nor to a count that starts anew. A revised value keeps the first one as a
 * ring. Null where no period has a value.
 * @param domain the ends of the axis; null for one that starts at zero
 */
export function history(
  moments: readonly Moment[],
  tickText: TickText,
  domain: readonly [number, number] | null = null,
): Drawing | null {
  return histories([{ id: "", label: "", shape: "round", moments }], tickText, domain);
}

/**
 * The same for several series of one unit on one axis, each with its own shape of point.
 * @param domain the lower and the upper end of the axis; the lower one may be the larger, as for ranks
 * @param ticks null for those that the axis suggests
 */
export function histories(
  series: readonly Series[],
  tickText: TickText,
  domain: readonly [number, number] | null = null,
  ticks: readonly number[] | null = null,
): Drawing | null {
  const [{ moments } = { moments: [] }] = series;
  const present = series.flatMap((one) => one.moments.filter(isPresent));
  if (present.length === 0) return null;
  const x = scalePoint<number>(moments.length > 1 ? moments.keys() : [0], SPACE);
  const old = present.flatMap(({ revisedFrom }) => revisedFrom?.number.value.toNumber() ?? []);
  const rivals = present.flatMap(({ rival }) => (rival ? amount(rival)! : []));
  const [least = 0, most = 0] = extent([...present.map((moment) => amount(moment)!), ...old, ...rivals]);
  const ends = domain
    ? [Math.min(domain[0], ...rivals, ...old), Math.max(domain[1], ...rivals)]
    : [Math.min(0, least), most || 1];
  const y = scaleLinear(ends, [PLOT.bottom, PLOT.top]);
  if (!domain) y.nice(3);
  const at = (index: number) => x(index)!;
  const breaks = [...moments.entries()].filter(([, { breakBefore }]) => breakBefore !== "");
  // Before the first period there is no neighbour: the line stands a little before it.
  const between = (index: number) => (index === 0 ? at(0) - 8 : (at(index - 1) + at(index)) / 2);
  const frame = [
    ...grid(ticks ?? ticksOf(y, present), y, tickText),
    ...periodNames(
      moments.map(({ under }) => under),
      at,
    ),
    ...moments.flatMap((_, index) =>
      series.some((one) => isPresent(one.moments[index]!)) ? [] : [gapMark(at(index))],
    ),
    ...breaks.flatMap(([index, moment], order) => breakMark(moment.breakBefore, between(index), order)),
    ...series.flatMap((one) => trend(one, at, y)),
  ];
  const width = Math.min(6, x.step() || 6);
  const marks = series.flatMap((one) => pointsOf(one, series, at, y, width));
  const drawing = { height: PLOT.bottom + 2 * LINE.height + 8, frame, marks };
  const names = series.map(({ id, label, shape }) => ({ id, label, shape }));
  return series.length > 1 ? { ...drawing, series: names } : drawing;
}

/** Whole numbers have no ticks between them. */
function ticksOf(y: ScaleLinear<number, number>, present: readonly Present[]): number[] {
  const whole = present.every(({ number }) => number.decimals === 0);
  return y.ticks(3).filter((tick) => !whole || Number.isInteger(tick));
}

function trend({ id, shape, moments }: Series, at: (index: number) => number, y: (value: number) => number): Shape[] {
  return pairs([...moments.entries()]).flatMap(([[i, a], [j, b]]) => {
    if (!isPresent(a) || !isPresent(b) || b.breakBefore !== "" || b.apart) return [];
    const drawn = line(at(i), y(amount(a)!), at(j), y(amount(b)!), shape === "round" ? "trend" : `trend ${shape}`);
    return [id ? { ...drawn, attributes: { ...drawn.attributes, "data-series": id } } : drawn];
  });
}

/** @param width of a point's place, in percent of the chart: less than 6 where many stand close */
function pointsOf(
  one: Series,
  all: readonly Series[],
  at: (index: number) => number,
  y: (value: number) => number,
  width: number,
) {
  const present = one.moments.filter(isPresent);
  const fits = sum(present, ({ short, rivalShort = "" }) => Math.max(short.length, rivalShort.length)) <= DIGITS;
  return [...one.moments.entries()].flatMap(([index, moment]): Mark[] => {
    if (!isPresent(moment)) return [];
    const spoken = fits || moment === present[0] || moment === present.at(-1);
    // Where another series stands higher, the words go below the point.
    const top = y(amount(moment)!);
    const higher = all.some(({ moments }) => {
      const other = amount(moments[index]!);
      return other !== null && y(other) < top;
    });
    const below = higher && top + 30 <= PLOT.bottom;
    return [pointOf(moment, one, at(index), y, width, spoken ? (below ? "below" : "above") : "unspoken")];
  });
}

function pointOf(
  moment: Moment & Present,
  { id, shape }: Series,
  x: number,
  y: (value: number) => number,
  width: number,
  spoken: "above" | "below" | "unspoken",
): Mark {
  const top = y(amount(moment)!);
  const { label, number, revisedFrom, rival, implied = false } = moment;
  const first = revisedFrom && y(revisedFrom.number.value.toNumber());
  const text = revisedFrom ? `${said(moment)} (${revisedFrom.text})` : said(moment);
  const ghost = rival ? y(amount(rival)!) : null;
  // Of several series each point answers by itself, a single one answers over the whole height.
  const [from, height] = id ? [top - 22, 44] : [PLOT.top - 20, PLOT.bottom - PLOT.top + 20];
  const r = width < 6 ? 3 : 6;
  const hit = rect(x - width / 2, from, width, height, "hit");
  const shapes: Shape[] = [
    hit,
    ...(first === null ? [] : [line(x, first, x, top, "revision"), circle(x, first, 5, "first-value")]),
    ...(ghost === null ? [] : [line(x, ghost, x, top, "rival-line"), ghostPoint(x, ghost, r)]),
    point(x, top, shape, implied, r),
    ...(spoken === "unspoken" ? [] : spokenValues(moment, x, top, ghost, spoken)),
  ];
  return { label, value: plainNumber(number), text, ...(id ? { series: id } : {}), shapes };
}

/** Above the higher of value and ghost, below the lower one, where each has room; what has none is in the table. */
function spokenValues(
  { short, rivalShort = "" }: Moment,
  x: number,
  top: number,
  ghost: number | null,
  spoken: "above" | "below",
): Shape[] {
  if (ghost === null) return [spokenValue(short, x, spoken === "above" ? top - 12 : top + 24)];
  const [high, low] = [Math.min(top, ghost), Math.max(top, ghost)];
  const above = spokenValue(ghost < top ? rivalShort : short, x, high - 12, ghost < top ? "rival" : "value");
  const lowAt = low + 30 <= PLOT.bottom ? low + 24 : low - high >= 34 ? low - 12 : null;
  if (lowAt === null) return [above];
  return [above, spokenValue(ghost < top ? short : rivalShort, x, lowAt, ghost < top ? "value" : "rival")];
}

/** A long number at the right end ends with the drawing, one at the left end begins at its point, beside the ticks. */
function spokenValue(text: string, x: number, y: number, style: "value" | "rival" = "value"): Shape {
  if (x < 20 && text.length > 4) return words(x - 2, y, text, style);
  return x > 85 && text.length > 6 ? words("100%", y, text, style, "end") : words(x, y, text, style, "middle");
}
