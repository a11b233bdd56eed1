import type { Position } from "../cell.ts";
import type { Explanation } from "../explanation.ts";
import { type Finding, isOff } from "../finding.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";

/** Everything that is off, but for roundings, has a sentence of the editors. */
export function needsExplanation(finding: Pick<Finding, "outcome">): boolean {
  return isOff(finding) && finding.outcome !== "rounding";
}

/**
 * Everything that is off, but for roundings, has a sentence of the editors; no sentence outlives its finding.
 * @param offered sentences carried over from the quarter before that nobody confirmed, by finding
 */
export function checkExplanations(
  findings: readonly Finding[],
  explanations: ReadonlyMap<string, Explanation>,
  offered: ReadonlyMap<string, Position>,
  file: string,
  onMistake: OnMistake,
): void {
  const needing = findings.filter(needsExplanation);
  for (const { id, explanation } of needing) {
    const offer = offered.get(id);
    if (!explanation && offer) onMistake(mistakeAt(offer, "carried-unconfirmed", "", id));
    else if (!explanation)
      onMistake(mistakeAt({ file, line: explanations.size + 2, column: 1 }, "explanation-missing", `${id},…,`, id));
  }
  const explainable = new Set(findings.filter((f) => f.outcome !== "holds").map((f) => f.id));
  for (const { finding, at } of explanations.values())
    if (!explainable.has(finding)) onMistake(mistakeAt(at, "explanation-stale", "", finding));
}
