import Big from "big.js";
import type { Finding } from "../finding.ts";
import { roundedTo } from "../number.ts";
import type { Quantity } from "../quantity.ts";
import type { Relation } from "../relation.ts";
import { classify } from "./classify.ts";
import { baseValue, quotient, sumOfTerms } from "./sum.ts";

/** Evaluates one relation in one quarter. Every id of the relation must be known to `find`. */
export function evaluate(
  relation: Relation,
  find: (id: string) => Quantity,
  explanation: Finding["explanation"],
): Finding {
  const target = find(relation.target);
  const terms = relation.terms.map((term) => ({ term, quantity: find(term.id) }));
  const { id, kind, reason } = relation;
  const finding = { id, kind, target, terms, reason, explanation, stated: target.number, print: null };
  const computed = expected(relation, target, find);
  if (!target.number || !computed)
    return { ...finding, outcome: "not-checkable", manner: null, computed: null, exact: computed };
  const partsRounded = terms.some(({ quantity }) => (quantity.number?.decimals ?? 0) > 0);
  const verdict =
    kind === "at-most"
      ? { outcome: atMost(target, computed), manner: null }
      : classify(target.number, target.qualifier, computed, partsRounded);
  const decimals = kind === "ratio" ? target.number.decimals : shownDecimals(computed, target.number.decimals);
  return { ...finding, ...verdict, computed: roundedTo(computed, decimals), exact: computed };
}

function atMost(target: Quantity, limit: Big): "holds" | "contradiction" {
  return target.number!.value.lte(limit) ? "holds" : "contradiction";
}

/** What the target should be, exact and in the target's unit; null where it cannot be computed. */
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
