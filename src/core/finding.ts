import type Big from "big.js";
import type { StatedNumber } from "./number.ts";
import type { Quantity } from "./quantity.ts";
import type { RelationKind, Term } from "./relation.ts";
import type { Bilingual } from "./unit.ts";

export const OUTCOMES = ["holds", "rounding", "contradiction", "not-checkable"] as const;
/**
 * `rounding`: only the last stated digit is off, or was cut instead of rounded.
 * `not-checkable`: something that the relation needs was not reported.
 */
export type Outcome = (typeof OUTCOMES)[number];

/** How a rounding went: digits were cut off, or the last digit is one off. */
export type RoundingManner = "cut" | "last-digit";

/** A slip of the print needs no arithmetic: the code or the unit of a row is another's. */
export type FindingKind = RelationKind | "printed-code" | "printed-unit";

/** What a relation yields in one quarter. A finding is the report's and is published; it stops no build. */
export interface Finding {
  id: string;
  kind: FindingKind;
  outcome: Outcome;
  manner: RoundingManner | null;
  target: Quantity;
  terms: { term: Term; quantity: Quantity }[];
  /** null where nothing was reported or the finding is a slip of the print. */
  stated: StatedNumber | null;
  /** At the stated precision; null where it cannot be computed. */
  computed: StatedNumber | null;
  /** The same at full precision, in the target's unit; null where it cannot be computed. */
  exact: Big | null;
  /** For a slip of the print: what was printed and what is right. */
  print: { printed: string; right: string } | null;
  reason: Bilingual;
  /** What the editors say to it; null where nobody did. */
  explanation: Bilingual | null;
}

/** Findings in which an id is the target or a term, those that do not hold first. */
export function findingsAbout(findings: readonly Finding[], id: string): Finding[] {
  const order = ["contradiction", "rounding", "not-checkable", "holds"];
  return findings
    .filter((finding) => finding.target.id === id || finding.terms.some(({ term }) => term.id === id))
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
}

/** How many findings have each outcome, in the order holds, rounding, contradiction, not-checkable. */
export function countOutcomes(findings: readonly Finding[]): Record<Finding["outcome"], number> {
  const counts = { holds: 0, rounding: 0, contradiction: 0, "not-checkable": 0 };
  for (const { outcome } of findings) counts[outcome]++;
  return counts;
}
