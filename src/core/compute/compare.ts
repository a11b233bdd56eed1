import type Big from "big.js";
import { breakBetween } from "../history.ts";
import type { Indicator } from "../indicator.ts";
import { answerOf, type Observation } from "../observation.ts";
import type { Release } from "../release.ts";
import type { StatedNumber } from "../number.ts";

/** Why two values are not compared. */
export type Incomparable = "missing" | "form" | "series" | "answer";

/** An indicator in two quarters. */
export interface Comparison {
  indicator: Indicator;
  older: Observation | null;
  newer: Observation | null;
  /** newer - older in the indicator's own unit, at the finer of both precisions; null where not comparable. */
  change: StatedNumber | null;
  incomparable: Incomparable | null;
  /** Only where the form says which way is better, and something changed. */
  verdict: "better" | "worse" | null;
}

/**
 * Every row of the newer quarter's form beside what it was in the older one. Rates change by
 * percentage points, never by percent of a percentage. Values of another form, and of the time
 * before the province was merged, stand beside each other and are not subtracted.
 */
export function compareReleases(older: Release, newer: Release): Comparison[] {
  const broken = breakBetween([older, newer], older.quarter, newer.quarter) !== null;
  return newer.observations
    .filter(({ indicator }) => indicator.kind !== "heading")
    .map((observation) => {
      const { indicator } = observation;
      const before = older.observations.find((row) => row.indicator.id === indicator.id) ?? null;
      const incomparable = reasonAgainst(before, observation, older.form.id !== newer.form.id, broken);
      const change = incomparable ? null : difference(before!.number!, observation.number!);
      return {
        indicator,
        older: before,
        newer: observation,
        change,
        incomparable,
        verdict: change && verdictOf(indicator, change.value),
      };
    });
}

function reasonAgainst(
  older: Observation | null,
  newer: Observation,
  otherForm: boolean,
  broken: boolean,
): Incomparable | null {
  if (otherForm) return "form";
  if (broken) return "series";
  if (!older?.number || !newer.number) return "missing";
  // The same answer is no change; another one is no amount.
  return answerOf(newer) && !newer.number.value.eq(older.number.value) ? "answer" : null;
}

function difference(older: StatedNumber, newer: StatedNumber): StatedNumber {
  return { value: newer.value.minus(older.value), decimals: Math.max(older.decimals, newer.decimals) };
}

function verdictOf({ better }: Indicator, change: Big): Comparison["verdict"] {
  if (change.eq(0) || better === null || better === "neither") return null;
  return change.gt(0) === (better === "higher") ? "better" : "worse";
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
