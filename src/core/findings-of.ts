import type { Finding } from "./finding.ts";

/** Findings in which an id is the target or a term, the telling ones first. */
export function findingsOf(findings: readonly Finding[], id: string): Finding[] {
  const order = ["contradiction", "rounding", "not-checkable", "holds"];
  return findings
    .filter((finding) => finding.target.id === id || finding.terms.some(({ term }) => term.id === id))
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
}

/**
 * The finding that marks a number where it stands: one that is off and states this number as its
 * target, or as the other side of "the same thing said twice". Null where nothing is off.
 */
export function markOf(findings: readonly Finding[], id: string): Finding | null {
  const off = findingsOf(findings, id).filter(
    ({ outcome, target, kind }) =>
      (outcome === "contradiction" || outcome === "rounding") &&
      (target.id === id || kind === "equal" || kind === "at-most"),
  );
  return off[0] ?? null;
}

/** How many findings have each outcome, in the order holds, rounding, contradiction, not-checkable. */
export function countOutcomes(findings: readonly Finding[]): Record<Finding["outcome"], number> {
  const counts = { holds: 0, rounding: 0, contradiction: 0, "not-checkable": 0 };
  for (const { outcome } of findings) counts[outcome]++;
  return counts;
}
