import { type Finding, findingsAbout, isOff, type OffOutcome } from "./finding.ts";

/**
 * The finding that marks a number where it stands: one that is off and states this number as its
 * target, or as the other side of "the same thing said twice". Null where nothing is off.
 */
export function markOf(findings: readonly Finding[], id: string): (Finding & { outcome: OffOutcome }) | null {
  const off = findingsAbout(findings, id)
    .filter(isOff)
    .filter(({ target, kind }) => target.id === id || kind === "equal" || kind === "at-most");
  return off[0] ?? null;
}
