import type Big from "big.js";
import { paths } from "../address.ts";
import { readPlain, type StatedNumber } from "../number.ts";
import { readQuarter } from "../quarter.ts";
import type { Place, QuarterRow, QuarterTable } from "../quarter-table.ts";
import type { Release } from "../release.ts";
import { apart, type Apart, recounted } from "../series.ts";

/** Why two values are not compared; `form`: the older quarter's form has no such row. */
export type Incomparable = Apart | "missing" | "form" | "answer" | "neither";

/** A row or figure in two quarters; what it is called and counted in is as the newer one says. */
export interface Comparison {
  newer: QuarterRow;
  /** null where the older form has no such row. */
  older: QuarterRow | null;
  /** newer - older in the row's own unit, at the finer of both precisions; null where not comparable. */
  change: StatedNumber | null;
  incomparable: Incomparable | null;
  /** Only where the form says which way is better, and something changed. */
  verdict: "better" | "worse" | null;
}

/**
 * Every row of the newer quarter's form beside what it was in the older one. Rates change by
 * percentage points, never by percent of a percentage. A row of another form is the same one only where
 * it is of the same series. What is apart (core/series.ts) stands beside each other and is not subtracted.
 */
export function compareTables(older: QuarterTable, newer: QuarterTable): Comparison[] {
  const against = apartIn(older, newer);
  const before = new Map(older.rows.map((row) => [row.series, row]));
  return newer.rows.map((row) => {
    const same = before.get(row.series) ?? null;
    const otherForm = !same && older.form !== newer.form ? "form" : null;
    return compareRows(same, row, otherForm ?? against(row));
  });
}

/** Every figure that both quarters state, by its id; one that is counted in another way is not subtracted. */
export function compareFigures(older: QuarterTable, newer: QuarterTable): Comparison[] {
  const against = apartIn(older, newer);
  const before = new Map(older.figures.map((figure) => [figure.id, figure]));
  return newer.figures.flatMap((figure) => {
    const same = before.get(figure.id);
    return same ? [compareRows(same, figure, against(figure) ?? recounted(counted(same), counted(figure)))] : [];
  });
}

function counted({ unit, label, time = "" }: QuarterRow) {
  return { unit, label, time };
}

function apartIn(older: QuarterTable, { quarter, merger }: QuarterTable): (row: QuarterRow) => Apart | null {
  const [from, to] = [readQuarter(older.quarter)!, readQuarter(quarter)!];
  return ({ cumulative }) => apart(from, to, { merger, cumulative });
}

/** @param against what stands against the pair before its values are looked at */
function compareRows(older: QuarterRow | null, newer: QuarterRow, against: Incomparable | null): Comparison {
  const incomparable = against ?? reasonAgainst(older, newer);
  const change = incomparable ? null : difference(readPlain(older!.value!), readPlain(newer.value!));
  return { newer, older, change, incomparable, verdict: change && verdictOf(newer, change.value) };
}

function reasonAgainst(older: QuarterRow | null, newer: QuarterRow): Incomparable | null {
  if (!older?.value && !newer.value) return "neither";
  if (!older?.value || !newer.value) return "missing";
  // The same answer is no change; another one is no amount.
  return newer.answer && !readPlain(newer.value).value.eq(older.value) ? "answer" : null;
}

function difference(older: StatedNumber, newer: StatedNumber): StatedNumber {
  return { value: newer.value.minus(older.value), decimals: Math.max(older.decimals, newer.decimals) };
}

function verdictOf({ better }: QuarterRow, change: Big): Comparison["verdict"] {
  if (change.eq(0) || better === null || better === "neither") return null;
  return change.gt(0) === (better === "higher") ? "better" : "worse";
}

/** Where a row or a figure has its page. */
export function rowPath({ id, series, time }: Pick<QuarterRow, "id" | "series" | "time">): string {
  return time === undefined ? paths.indicator(series) : paths.figure(id);
}

/** Rows by the areas of the form, or the sections of the report, that they stand in; one without any is left out. */
export function byPlace(places: readonly Place[], comparisons: readonly Comparison[]) {
  return places
    .map((place) => ({ place, rows: comparisons.filter(({ newer }) => newer.area === place.id) }))
    .filter(({ rows }) => rows.length > 0);
}

/** The pairs that have a page: each quarter with the one before it, and with the same quarter a year before. */
export function comparablePairs(releases: readonly Release[]): { newer: Release; older: Release }[] {
  return releases.flatMap((newer, index) => {
    const yearBefore = releases.find(
      ({ quarter }) => quarter.year === newer.quarter.year - 1 && quarter.quarter === newer.quarter.quarter,
    );
    const before = releases[index + 1];
    const others = [...new Set([before, yearBefore])].filter((other) => other !== undefined);
    return others.map((older) => ({ newer, older }));
  });
}
