import type { Comparison } from "../core/compute/compare.ts";
import { CHANGES, type Change, countChanges } from "../core/compute/count-changes.ts";
import { formatNumber, type Locale } from "../core/number.ts";
import type { Pair } from "../core/pair.ts";
import { readQuarter } from "../core/quarter.ts";
import type { QuarterRow } from "../core/quarter-table.ts";
import { capitalized } from "./capitalized.ts";
import { comparisonWords } from "./comparison-words.ts";

/** `quý III năm 2025 so với quý II năm 2025` */
export function pairText({ newer, older }: Pair, locale: Locale): string {
  const t = comparisonWords(locale);
  return t.comparison.heading(name(newer, t.quarter), name(older, t.quarter));
}

/** The same as a heading. */
export function pairHeading(pair: Pair, locale: Locale): string {
  return capitalized(pairText(pair, locale));
}

/** `2025-q3` -> `Quý III/2025` */
export function shortName(quarter: string, locale: Locale): string {
  return name(quarter, comparisonWords(locale).quarterShort);
}

function name(id: string, words: (quarter: number, year: number) => string): string {
  const { quarter, year } = readQuarter(id)!;
  return words(quarter, year);
}

export function valueText(row: QuarterRow | null, locale: Locale): string {
  const { notReported, noRow } = comparisonWords(locale).comparison;
  return row ? row.text || notReported : noRow;
}

/** `+1,5 điểm phần trăm`, `−3 hồ sơ`, or why there is no change; "" where the merger is why, which is said once above (`noteText`). */
export function changeText({ change, incomparable, newer }: Comparison, locale: Locale): string {
  const t = comparisonWords(locale).comparison;
  if (!change) return incomparable && incomparable !== "series" ? t.incomparable[incomparable] : "";
  if (change.value.eq(0)) return t.same;
  const amount = formatNumber({ ...change, value: change.value.abs() }, locale);
  const signed = (change.value.gt(0) ? "+" : "−") + amount;
  return newer.unitType === "percent" ? t.points(signed) : signed + newer.suffix;
}

/** The two lists of a comparison. */
export type Compared = "rows" | "figures";

/** `Trong 10 chỉ tiêu: 2 kém hơn, 8 không đổi.` */
export function summaryText(comparisons: readonly Comparison[], of: Compared, locale: Locale): string {
  const t = comparisonWords(locale).comparison;
  const counts = countChanges(comparisons);
  const some = CHANGES.filter((change: Change) => counts[change] > 0);
  return `${t.compared[of](comparisons.length)} ${some.map((change) => t.counts[change](counts[change])).join(", ")}.`;
}

/** Why no row is compared; "" where some may be. The merger parts all that both quarters have. */
export function noteText(comparisons: readonly Comparison[], locale: Locale): string {
  const { note } = comparisonWords(locale).comparison;
  const reasons = new Set(comparisons.map(({ incomparable }) => incomparable));
  if (reasons.has("series")) return note.series;
  return reasons.size === 1 && reasons.has("form") ? note.form : "";
}
