import Big from "big.js";
import type { ScaleLinear } from "d3-scale";
import { formatNumber, type Locale, roundedTo } from "../core/number.ts";
import type { Unit } from "../core/unit.ts";
import { perTold } from "../core/told.ts";
import { type Anchor, line, type Shape, words } from "./drawing.ts";

/** A number on an axis as people read it. */
export type TickText = (value: number) => string;

/** Numbers with the digits that the axis needs, and % for rates; of a unit that is told in a larger one, those. */
export function tickText(unit: Unit | null, locale: Locale): TickText {
  return (value) => {
    const exact = new Big(value).div(perTold(unit));
    const text = formatNumber(roundedTo(exact, decimalsOf(exact)), locale);
    return unit?.type === "percent" ? `${text}%` : text;
  };
}

/** Shares of a whole, in percent. */
export function percentText(locale: Locale): TickText {
  return (value) => `${tickText(null, locale)(value)}%`;
}

function decimalsOf(value: Big): number {
  let decimals = 0;
  while (decimals < 4 && !value.round(decimals).eq(value)) decimals++;
  return decimals;
}

/**
 * Lines at the numbers of an axis, behind the bars alone so that no word is crossed out, and the
 * numbers below; the first and the last stay inside the chart.
 * @param spans top and bottom of each bar
 */
export function axisAcross(
  x: ScaleLinear<number, number>,
  ticks: readonly number[],
  spans: readonly (readonly [number, number])[],
  text: TickText,
): Shape[] {
  const bottom = Math.max(...spans.map(([, end]) => end)) + 6;
  return ticks.flatMap((tick) => {
    const at = x(tick);
    const anchor: Anchor = at < 4 ? "start" : at > 96 ? "end" : "middle";
    const lines = spans.map(([top, end]) => line(at, top - 4, at, end + 4, tick === 0 ? "axis" : "grid"));
    return [...lines, words(at, bottom + 14, text(tick), "tick", anchor)];
  });
}
