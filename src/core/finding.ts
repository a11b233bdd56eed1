import type Big from "big.js";
import type { StatedNumber } from "./number.ts";
import type { Quantity } from "./quantity.ts";
import type { RelationKind, Term } from "./relation.ts";
import type { Bilingual } from "./unit.ts";

export const OUTCOMES = ["holds", "rounding", "difference", "contradiction", "misprint", "not-checkable"] as const;
/**
 * `rounding`: the numbers meet only where digits were cut, or with one last digit granted.
 * `difference`: two places seem to state the same thing and do not, but scope, day or way of counting,
 * which the relation names, may explain it. `contradiction`: no reading saves both.
 * `misprint`: a slip of code or unit, or a heading that was filled in.
 * `not-checkable`: something was not reported, or was only said to be about so much.
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
  /** Stated less computed, in the target's unit; null where it holds or cannot be computed. */
  difference: StatedNumber | null;
  reason: Bilingual;
  /** What must be so for the two sides to speak of the same thing; null where nothing is assumed. */
  assumes: Bilingual | null;
  /** What the editors say to it; null where nobody did. */
  explanation: Bilingual | null;
}

/** What a reader looks for first: what does not add up. */
export const OFF_FIRST: readonly Outcome[] = [
  "contradiction",
  "difference",
  "rounding",
  "misprint",
  "not-checkable",
  "holds",
];

/** Findings in which an id is the target or a term, those that do not hold first. */
export function findingsAbout(findings: readonly Finding[], id: string): Finding[] {
  return findings
    .filter((finding) => finding.target.id === id || finding.terms.some(({ term }) => term.id === id))
    .sort((a, b) => OFF_FIRST.indexOf(a.outcome) - OFF_FIRST.indexOf(b.outcome));
}

/** Outcomes that say that something is off; they are marked beside the number. */
export type OffOutcome = Exclude<Outcome, "holds" | "not-checkable">;

/** Whether a finding says that something is off. */
export function isOff<Of extends Pick<Finding, "outcome">>(finding: Of): finding is Of & { outcome: OffOutcome } {
  return finding.outcome !== "holds" && finding.outcome !== "not-checkable";
}

/** How many findings hold, bounds apart: that one number is at most another proves less. */
export interface Holding {
  /** Sums, differences, rates and repeats: one side gives the other. */
  equal: number;
  bounds: number;
}

/** How many findings hold, of each kind. */
export function countHolding(findings: readonly Finding[]): Holding {
  const holding = findings.filter(({ outcome }) => outcome === "holds");
  const bounds = holding.filter(({ kind }) => kind === "at-most").length;
  return { equal: holding.length - bounds, bounds };
}

/** How many findings have each outcome. */
export function countOutcomes(findings: readonly Finding[]): Record<Finding["outcome"], number> {
  const counts = { holds: 0, rounding: 0, difference: 0, contradiction: 0, misprint: 0, "not-checkable": 0 };
  for (const { outcome } of findings) counts[outcome]++;
  return counts;
}
