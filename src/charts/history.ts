import { extent, pairs, sum } from "d3-array";
import { scaleLinear, scalePoint } from "d3-scale";
import { plainNumber, type StatedNumber } from "../core/number.ts";
import type { TickText } from "./axis.ts";
import { circle, type Drawing, line, type Mark, rect, type Shape, words } from "./drawing.ts";
import { amount, type Datum, isPresent, type Present } from "./missing.ts";
import { LINE } from "./wrap.ts";

/** One period of a history. */
export interface Moment extends Datum {
  /** The number without its unit, for the plot. */
  short: string;
  /** Short words under the axis, in up to two lines: quarter, then year. */
  under: [string, string];
  /** What was first published, where it was revised later. */
  revisedFrom: { number: StatedNumber; text: string } | null;
  /** Why what came before cannot be compared, in a few words (about 24 letters); "" where nothing stands between. */
  breakBefore: string;
  implied?: boolean;
}

const PLOT = { top: 44, bottom: 196 };
const SPACE: [number, number] = [16, 92];
/** More digits than this would run into each other on a phone: then the first and the last speak. */
const DIGITS = 30;

/**
 * Values over time: points, and lines between neighbours. No line runs over a period without a
 * value, nor over a break (a new form, a merged province). A revised value keeps the first one as a
 * ring. Null where no period has a value.
 * @param domain the ends of the axis; null for one that starts at zero
 */
export function history(
  moments: readonly Moment[],
  tickText: TickText,
  domain: readonly [number, number] | null = null,
): Drawing | null {
  const present = moments.filter(isPresent);
  if (present.length === 0) return null;
  const x = scalePoint<number>(moments.length > 1 ? moments.keys() : [0], SPACE);
  const old = present.flatMap(({ revisedFrom }) => revisedFrom?.number.value.toNumber() ?? []);
  const [least = 0, most = 0] = extent([...present.map((moment) => amount(moment)!), ...old]);
  const y = scaleLinear(domain ?? [Math.min(0, least), most || 1], [PLOT.bottom, PLOT.top]);
  if (!domain) y.nice(3);
  const at = (index: number) => x(index)!;
  const breaks = [...moments.entries()].filter(([, { breakBefore }]) => breakBefore !== "");
  // Before the first period there is no neighbour: the line stands a little before it.
  const between = (index: number) => (index === 0 ? at(0) - 8 : (at(index - 1) + at(index)) / 2);
  const frame = [
    ...grid(y.ticks(3), y, tickText),
    ...moments.flatMap((moment, index) => under(moment, at(index))),
    ...breaks.flatMap(([index, moment], order) => breakMark(moment, between(index), order)),
    ...pairs([...moments.entries()]).flatMap(([[i, a], [j, b]]) =>
      isPresent(a) && isPresent(b) && b.breakBefore === ""
        ? [line(at(i), y(amount(a)!), at(j), y(amount(b)!), "trend")]
        : [],
    ),
  ];
  const fits = sum(present, ({ short }) => short.length) <= DIGITS;
  const spoken = (moment: Moment) => fits || moment === present[0] || moment === present.at(-1);
  const marks = [...moments.entries()].flatMap(([index, moment]): Mark[] =>
    isPresent(moment) ? [pointOf(moment, at(index), y, spoken(moment))] : [],
  );
  return { height: PLOT.bottom + 2 * LINE.height + 8, frame, marks };
}

function pointOf(moment: Moment & Present, x: number, y: (value: number) => number, spoken: boolean): Mark {
  const top = y(amount(moment)!);
  const { label, text, number, revisedFrom } = moment;
  const first = revisedFrom && y(revisedFrom.number.value.toNumber());
  const said = revisedFrom ? `${text} (${revisedFrom.text})` : text;
  const shapes: Shape[] = [
    rect(x - 3, PLOT.top - 20, 6, PLOT.bottom - PLOT.top + 20, "hit"),
    ...(first === null ? [] : [line(x, first, x, top, "revision"), circle(x, first, 5, "first-value")]),
    circle(x, top, 6, moment.implied ? "point implied" : "point"),
    ...(spoken ? [words(x, top - 12, moment.short, "value", "middle")] : []),
  ];
  return { label, value: plainNumber(number), text: said, shapes };
}

function grid(ticks: readonly number[], y: (value: number) => number, text: TickText): Shape[] {
  return ticks.flatMap((tick) => [
    line(0, y(tick), 100, y(tick), tick === 0 ? "axis" : "grid"),
    words("0", y(tick) - 4, text(tick), "tick"),
  ]);
}

/** The names of the period; one without a value says so with a dash where its point would stand. */
function under(moment: Moment, x: number): Shape[] {
  const lines = moment.under.map((text, index) =>
    words(x, PLOT.bottom + 18 + index * LINE.height, text, "tick", "middle"),
  );
  return isPresent(moment) ? lines : [words(x, PLOT.bottom - 8, "–", "missing", "middle"), ...lines];
}

/** A break between two periods and its words above; two breaks beside each other speak in two lines. */
function breakMark(moment: Moment, x: number, order: number): Shape[] {
  const anchor = x > 60 ? "end" : x < 40 ? "start" : "middle";
  const y = 12 + (order % 2) * 16;
  return [line(x, y + 6, x, PLOT.bottom, "break"), words(x, y, moment.breakBefore, "tick", anchor)];
}
