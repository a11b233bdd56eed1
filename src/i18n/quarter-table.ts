import { quantityOfObservation } from "../core/quantity.ts";
import { type QuarterTable, quarterTable } from "../core/quarter-table.ts";
import type { Release } from "../core/release.ts";
import { mergerOf } from "../core/series.ts";
import { quantityText, unitSuffix } from "./format.ts";

/** A quarter for comparison, its values and units as people read them. */
export function readableTable(release: Release, releases: readonly Release[]): QuarterTable {
  return quarterTable(release, mergerOf(releases), {
    text: (observation) => quantityText(quantityOfObservation(observation)),
    suffix: unitSuffix,
  });
}
