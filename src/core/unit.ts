import type { NumberStyle } from "./number.ts";

/** A text in both languages of the publication; `en` may be empty until it is translated. */
export interface Bilingual {
  vi: string;
  en: string;
}

/**
 * A label as offices print it: forms and reports are in Vietnamese, whatever language a page is in.
 * What is read from them is compared with this.
 */
export function asPrinted(label: Bilingual): string {
  return label.vi;
}

/**
 * What a value of a unit is, where it is no amount: a share of a hundred, a place in an order, a year,
 * or a code that stands for an answer. "" is an amount.
 */
export const UNIT_TYPES = ["", "percent", "rank", "calendar", "code"] as const;
export type UnitType = (typeof UNIT_TYPES)[number];

/**
 * What a number counts. Units of one `quantity` may be added and compared; `scale` is the power
 * of ten that leads to the quantity's base unit (triệu đồng: 6).
 */
export interface Unit {
  id: string;
  label: Bilingual;
  /** The English word after exactly one; absent where it is the label, and where the file has none. */
  one?: string;
  quantity: string;
  scale: number;
  type: UnitType;
  /** The larger unit in which prose and charts say its numbers, which tables keep: triệu đồng in tỷ đồng. */
  toldIn?: Unit;
}

/** How a number of this unit may be written: a percent sign on rates only, decimals on no count. */
export function numberStyle(unit: Unit): NumberStyle {
  if (unit.quantity === "ratio") return "rate";
  return unit.scale > 0 || unit.quantity === "point" ? "measure" : "count";
}
