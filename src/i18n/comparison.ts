import type { Comparison } from "../core/compute/compare.ts";
import { CHANGES, type Change, countChanges } from "../core/compute/count-changes.ts";
import { formatNumber } from "../core/number.ts";
import type { Pair } from "../core/pair.ts";
import { readQuarter } from "../core/quarter.ts";
import type { QuarterRow } from "../core/quarter-table.ts";
import { capitalized } from "./capitalized.ts";
import { comparison as t } from "./vi/comparison.ts";
import { quarter as quarterName, quarterShort } from "./vi/quarter.ts";

/** `quý III năm 2025 so với quý II năm 2025` */
export function pairText({ newer, older }: Pair): string {
  return t.heading(name(newer, quarterName), name(older, quarterName));
}

/** The same as a heading. */
export function pairHeading(pair: Pair): string {
  return capitalized(pairText(pair));
}

/** `2025-q3` -> `Quý III/2025` */
export function shortName(quarter: string): string {
  return name(quarter, quarterShort);
}

function name(id: string, words: (quarter: number, year: number) => string): string {
  const { quarter, year } = readQuarter(id)!;
  return words(quarter, year);
}

export function valueText(row: QuarterRow | null): string {
  return row?.text || t.notReported;
}

/** `+1,5 điểm phần trăm`, `−3 hồ sơ`, or why there is no change. */
export function changeText({ change, incomparable, newer }: Comparison): string {
  if (!change) return incomparable ? t.incomparable[incomparable] : "";
  if (change.value.eq(0)) return t.same;
  const amount = formatNumber({ ...change, value: change.value.abs() });
  const signed = (change.value.gt(0) ? "+" : "−") + amount;
  return newer.unitType === "percent" ? t.points(signed) : signed + newer.suffix;
}

/** `Trong 10 chỉ tiêu: 2 kém hơn, 8 không đổi.` */
export function summaryText(comparisons: readonly Comparison[]): string {
  const counts = countChanges(comparisons);
  const some = CHANGES.filter((change: Change) => counts[change] > 0);
  return `${t.rows(comparisons.length)} ${some.map((change) => t.counts[change](counts[change])).join(", ")}.`;
}

/** Why no row is compared; "" where some may be. */
export function noteText(comparisons: readonly Comparison[]): string {
  const reason = comparisons[0]?.incomparable;
  return reason === "form" || reason === "series" ? t.note[reason] : "";
}
