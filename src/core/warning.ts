import type { Position } from "./cell.ts";
import type { Quantity } from "./quantity.ts";

/**
 * What changed between two quarters in a way that is seldom right, or what nothing guards yet. A warning is
 * for the editor: it stops no build and stands on no page.
 */
export const WARNING_CODES = [
  "unlocked",
  "year-to-date-fell",
  "unchanged",
  "jump",
  "scope-changed",
  "new-contradiction",
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export interface Warning extends Position {
  code: WarningCode;
  /** A row of the form, a finding, or the quarter or form that is not locked. */
  id: string;
  /** The number that it is about, in the earlier and in the later quarter; null where it is about none. */
  before: Quantity | null;
  after: Quantity | null;
  /** The quarters as `2025-q3`; null where it compares none. */
  quarters: { before: string; after: string } | null;
  /** Parts that came or went, for a total that changes its scope. */
  parts: string[];
}
