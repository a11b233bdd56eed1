import type { BoundText } from "./bound-text.ts";
import type { StatementPlace } from "./statement.ts";

/** Whether a key point says what was done, or what is late, missing or against the goal. */
export const KEY_POINT_KINDS = ["achieved", "shortfall"] as const;
export type KeyPointKind = (typeof KEY_POINT_KINDS)[number];

/** One of the few things that a reader should know of a quarter, as a sentence of the editors with its numbers bound. */
export interface KeyPoint {
  id: string;
  kind: KeyPointKind;
  /** Where the report says it. */
  place: StatementPlace;
  text: BoundText;
}
