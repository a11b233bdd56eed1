import { severalUnits } from "../../core/chart.ts";
import { formatNumber, type Locale, type StatedNumber } from "../../core/number.ts";
import { asTold } from "../../core/told.ts";
import type { Unit } from "../../core/unit.ts";
import { tickText } from "../axis.ts";
import { bars } from "../bars.ts";
import type { Drawing } from "../drawing.ts";
import type { Datum } from "../missing.ts";
import { termData } from "../term-data.ts";
import type { ChartDatum, ChartType } from "./chart-type.ts";

const AGAINST: Record<Locale, (value: string, limit: string) => string> = {
  vi: (value, limit) => `${value} trên ${limit}`,
  en: (value, limit) => `${value} of ${limit}`,
};

/** `64 trên 92 xã`: a number and the limit that it stands against, which says the unit of both, and is told alike. */
export function againstText(number: StatedNumber, unit: Unit | null, limit: string, locale: Locale): string {
  return AGAINST[locale](formatNumber(asTold({ number, unit }).number, locale), limit);
}

/** What a value with a limit says; the words for what was not reported where it is missing. */
export function valueText({ number, text, quantity }: ChartDatum, limit: Datum, locale: Locale): string {
  return number ? againstText(number, quantity?.unit ?? null, limit.text, locale) : text;
}

/**
 * What the types of values against their limits share: the terms are pairs, value and limit, and
 * each value is a bar in the frame of its limit.
 * @param nameOfLimit by the label of its value
 */
export const againstLimits = (
  nameOfLimit: Record<Locale, (label: string) => string>,
): Pick<ChartType, "takes" | "countLabels" | "hasWhole" | "wrongUnits" | "data" | "isAbout" | "draw"> => ({
  takes: (terms) => terms >= 2 && terms % 2 === 0,
  countLabels: (terms) => terms / 2,
  hasWhole: false,
  wrongUnits: severalUnits,
  data: termData((index, labels, ownName, { locale }) => {
    const label = labels[Math.floor(index / 2)];
    if (!label) return ownName;
    return isValue(index) ? label : nameOfLimit[locale](label);
  }),
  isAbout: isValue,
  draw: drawInFrames,
});

const isValue = (index: number) => index % 2 === 0;

/** Each value with its limit. */
export function pairsOf(data: readonly ChartDatum[]): [ChartDatum, ChartDatum][] {
  return data.filter((_, index) => isValue(index)).map((value, row) => [value, data[2 * row + 1]!]);
}

function drawInFrames(data: readonly ChartDatum[], locale: Locale): Drawing {
  const rows = pairsOf(data).map(([value, limit]) => {
    return { ...value, text: valueText(value, limit, locale), limit };
  });
  return bars(rows, tickText(data[0]?.quantity?.unit ?? null, locale));
}
