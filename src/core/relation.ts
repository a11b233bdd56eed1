import type { Position } from "./cell.ts";
import type { Bilingual } from "./unit.ts";

export const RELATION_KINDS = ["sum", "difference", "ratio", "equal", "at-most"] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** An indicator or figure with its sign in a sum. */
export interface Term {
  id: string;
  sign: 1 | -1;
}

/**
 * What must hold: target = terms added up (sum, difference), target = the first term over the sum
 * of the others (ratio, times 100 where the target is a percentage), target = term (equal),
 * target <= terms added up (at-most).
 */
export interface Relation {
  id: string;
  kind: RelationKind;
  target: string;
  terms: Term[];
  /** Why it must hold, one plain sentence. */
  reason: Bilingual;
  /**
   * What must be so for the two sides to speak of the same thing (scope, day, way of counting); null where
   * the relation stands within one statement, one table, or one whole and its part, and assumes nothing.
   */
  assumes: Bilingual | null;
  at: Position;
}
