import type { Position } from "./cell.ts";
import type { Quantity } from "./quantity.ts";

/**
 * What changed between two quarters in a way that is seldom right. A warning is for the editor: it
 * stops no build and stands on no page.
 */
export const WARNING_CODES = ["year-to-date-fell", "unchanged", "jump", "scope-changed", "new-contradiction"] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export interface Warning extends Position {
  code: WarningCode;
  /** A row of the form, or for a finding its id. */
  id: string;
  /** The number that it is about, in the earlier and in the later quarter. */
  before: Quantity;
  after: Quantity;
  /** The quarters as `2025-q3`. */
  quarters: { before: string; after: string };
  /** Parts that came or went, for a total that changes its scope. */
  parts: string[];
}
