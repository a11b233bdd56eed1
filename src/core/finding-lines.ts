import type { Finding } from "./finding.ts";
import type { StatedNumber } from "./number.ts";
import type { Quantity } from "./quantity.ts";

/** A line of a finding set out as a sum on paper: sign, amount, what it is. */
export interface FindingLine {
  /** `+ − ÷ = ≤ > ≥ < ≠ ≈` before the amount; "" for none. */
  sign: string;
  /** "(" after the sign and ")" after the amount where the whole of a share is a sum. */
  opens: boolean;
  closes: boolean;
  /** null where nothing was reported. */
  number: StatedNumber | null;
  /** What the line names; null for the result that we compute. */
  quantity: Quantity | null;
  /** `part` goes into the sum, `result` comes out of it, `stated` is what the report says. */
  role: "part" | "result" | "stated";
}

const plain = { opens: false, closes: false };

/**
 * A finding as lines. Sums, differences and shares: the parts, our result, what the report states.
 * Two statements of one thing: the one and the other. A limit: what is stated, then what it may not
 * exceed. A slip of the print has no lines.
 */
export function findingLines(finding: Finding): FindingLine[] {
  const { kind, outcome, target, terms, computed, print } = finding;
  if (print) return [];
  const stated = (sign: string): FindingLine => ({
    ...plain,
    sign,
    number: target.number,
    quantity: target,
    role: "stated",
  });
  const result = (sign: string): FindingLine[] =>
    computed ? [{ ...plain, sign, number: computed, quantity: null, role: "result" }] : [];
  const parts = terms.map(({ term, quantity }, index): FindingLine => {
    const whole = kind === "ratio" && terms.length > 2;
    const first = term.sign < 0 ? "−" : "";
    const sign = index === 0 ? first : kind === "ratio" && index === 1 ? "÷" : term.sign < 0 ? "−" : "+";
    const bracket = { opens: whole && index === 1, closes: whole && index === terms.length - 1 };
    return { ...bracket, sign, number: quantity.number, quantity, role: "part" };
  });
  const differs = { holds: "=", rounding: "≈", difference: "≠", contradiction: "≠", misprint: "", "not-checkable": "" }[
    outcome
  ];
  if (kind === "equal") return [...parts, stated(differs)];
  if (kind !== "at-most") return [...parts, ...result("="), stated(outcome === "holds" ? "" : differs)];
  const against = outcome === "not-checkable" ? "" : outcome === "holds" ? "≤" : ">";
  if (parts.length === 1) return [stated(""), { ...parts[0]!, sign: against }];
  // The limit stands above here, so that the sign is read the other way round.
  return [...parts, ...result("="), stated({ "≤": "≥", ">": "<", "": "" }[against]!)];
}
