import { compareQuarters } from "../core/quarter.ts";
import type { Release } from "../core/release.ts";

/** The newest quarter before one without a narrative that has one; undefined where the quarter has its own, or none has. */
export function lastNarrative(releases: readonly Release[], release: Release): Release | undefined {
  if (release.sections.length > 0) return undefined;
  return releases.find((one) => compareQuarters(one.quarter, release.quarter) < 0 && one.sections.length > 0);
}
