import Big from "big.js";
import type { Finding } from "../finding.ts";
import { roundedTo } from "../number.ts";
import type { Quantity } from "../quantity.ts";
import type { Relation } from "../relation.ts";
import { baseValue, quotient, sumOfTerms } from "./sum.ts";
import { verdictOf } from "./verdict.ts";

/** Evaluates one relation in one quarter. Every id of the relation must be known to `find`. */
export function evaluate(
  relation: Relation,
  find: (id: string) => Quantity,
  explanation: Finding["explanation"],
): Finding {
  const target = find(relation.target);
  const terms = relation.terms.map((term) => ({ term, quantity: find(term.id) }));
  const { id, kind, reason, assumes } = relation;
  const verdict = verdictOf({ kind, target, terms, assumes: assumes !== null });
  const finding = { id, kind, target, terms, reason, assumes, explanation, stated: target.number, print: null };
  const exact = expected(relation, target, find);
  if (!target.number || !exact) return { ...finding, ...verdict, computed: null, exact, difference: null };
  const decimals = kind === "ratio" ? target.number.decimals : shownDecimals(exact, target.number.decimals);
  const computed = roundedTo(exact, decimals);
  const apart = target.number.value.minus(exact);
  const difference = verdict.outcome === "holds" ? null : roundedTo(apart, Math.max(decimals, target.number.decimals));
  return { ...finding, ...verdict, computed, exact, difference };
}

/** What the target should be by the stated digits, exact and in the target's unit; null where it cannot be computed. */
function expected({ kind, terms }: Relation, target: Quantity, find: (id: string) => Quantity): Big | null {
  const scale = new Big(10).pow(target.unit?.scale ?? 0);
  if (kind !== "ratio") return sumOfTerms(terms, find)?.div(scale) ?? null;
  const [part, ...whole] = terms;
  const numerator = part && baseValue(find(part.id));
  const denominator = sumOfTerms(whole, find);
  const share = numerator && denominator && quotient(numerator, denominator);
  return share ? (target.unit?.type === "percent" ? share.times(100) : share) : null;
}

/** A sum shows all its digits, so that a reader sees the difference: at least as many as stated. */
function shownDecimals(computed: Big, stated: number): number {
  let decimals = stated;
  while (decimals < 6 && !computed.round(decimals).eq(computed)) decimals++;
  return decimals;
}
