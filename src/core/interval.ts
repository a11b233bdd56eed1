import Big from "big.js";
import type { Qualifier } from "./figure.ts";
import type { Amount } from "./quantity.ts";

/** An end of an interval; `open` where the value itself does not belong to it. */
export interface End {
  value: Big;
  open: boolean;
}

/** All that a stated number may stand for; an end that is null is nowhere. */
export interface Interval {
  low: End | null;
  high: End | null;
}

/**
 * How a number with more digits became the stated one (XBRL Calculations 1.1, 4.1): rounded to the
 * nearest, or its further digits cut off. `last-digit` grants one last digit more to either side.
 */
export type RoundingMode = "nearest" | "cut" | "last-digit";

const closed = (value: Big): End => ({ value, open: false });
const open = (value: Big): End => ({ value, open: true });

/** The interval of one exact value. */
export function exactly(value: Big): Interval {
  return { low: closed(value), high: closed(value) };
}

const UNBOUNDED: Interval = { low: null, high: null };

/** What a qualifying word leaves of a value: hơn is above it, ít nhất from it on, gần below it, khoảng and ước anywhere. */
function qualified(qualifier: Exclude<Qualifier, "">, value: Big): Interval {
  if (qualifier === "more-than") return { low: open(value), high: null };
  if (qualifier === "at-least") return { low: closed(value), high: null };
  return qualifier === "nearly" ? { low: null, high: open(value) } : UNBOUNDED;
}

/**
 * What a stated quantity may stand for, in the base unit of its quantity. A count is exact; a number with
 * decimals, a rate, or a number in a scaled unit (triệu đồng) was rounded to its last digit.
 * @returns null where nothing was reported
 */
export function intervalOf({ number, unit, qualifier }: Amount, mode: RoundingMode): Interval | null {
  if (!number) return null;
  const scale = new Big(10).pow(unit?.scale ?? 0);
  const value = number.value.times(scale);
  if (qualifier !== "") return qualified(qualifier, value);
  const isRounded = number.decimals > 0 || (unit?.scale ?? 0) > 0 || unit?.quantity === "ratio";
  if (!isRounded) return exactly(value);
  const digit = new Big(10).pow(-number.decimals).times(scale);
  return mode === "cut" ? cut(value, digit) : rounded(value, digit.times(mode === "nearest" ? "0.5" : "1.5"));
}

/**
 * A half is rounded away from zero, as offices and spreadsheets do, so that the far end does not belong:
 * 54 % and 55 % have no value in common. (XBRL leaves the half open and takes both ends.)
 */
function rounded(value: Big, reach: Big): Interval {
  const [low, high] = [value.minus(reach), value.plus(reach)];
  if (value.eq(0)) return { low: open(low), high: open(high) };
  return value.gt(0) ? { low: closed(low), high: open(high) } : { low: open(low), high: closed(high) };
}

/** Digits are cut towards zero: what was cut lies on the far side of it. */
function cut(value: Big, digit: Big): Interval {
  if (value.eq(0)) return { low: open(digit.times(-1)), high: open(digit) };
  return value.gt(0)
    ? { low: closed(value), high: open(value.plus(digit)) }
    : { low: open(value.minus(digit)), high: closed(value) };
}

function ends(a: End | null, b: End | null, join: (x: Big, y: Big) => Big): End | null {
  return a && b && { value: join(a.value, b.value), open: a.open || b.open };
}

/** Every sum of a value of the one and a value of the other. */
export function plus(a: Interval, b: Interval): Interval {
  const join = (x: Big, y: Big) => x.plus(y);
  return { low: ends(a.low, b.low, join), high: ends(a.high, b.high, join) };
}

/** Every value of an interval times a factor; a negative one turns it round. */
export function times({ low, high }: Interval, factor: Big | number): Interval {
  const scaled = (end: End | null) => end && { ...end, value: end.value.times(factor) };
  return new Big(factor).lt(0) ? { low: scaled(high), high: scaled(low) } : { low: scaled(low), high: scaled(high) };
}

/**
 * Every quotient of a part and its whole, neither of which is below zero.
 * @returns null where the whole may be zero
 */
export function dividedBy(part: Interval, whole: Interval): Interval | null {
  if (!whole.low || whole.low.value.lte(0)) return null;
  const join = (x: Big, y: Big) => x.div(y);
  const low = whole.high ? ends(part.low, whole.high, join) : part.low && open(new Big(0));
  return { low, high: ends(part.high, whole.low, join) };
}

/** Whether some value of the one is at most some value of the other. */
export function reaches(a: Interval, b: Interval): boolean {
  if (!a.low || !b.high) return true;
  return a.low.value.lt(b.high.value) || (a.low.value.eq(b.high.value) && !a.low.open && !b.high.open);
}

/** Whether the two have a value in common. */
export function meets(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}
