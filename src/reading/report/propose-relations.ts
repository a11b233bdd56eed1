import Big from "big.js";
import type { Amount } from "../../core/quantity.ts";
import type { Relation, Term } from "../../core/relation.ts";
import { baseValue } from "../../core/compute/sum.ts";
import { verdictOf } from "../../core/compute/verdict.ts";

/** A number of the text, or of the form, that arithmetic may join. */
export interface Countable {
  id: string;
  amount: Amount;
  /** What is near each other: numbers of one sentence have one, as have rows of the form under one heading. */
  sentence: number;
  paragraph: number;
  text: string;
  /** The part or the whole of `64/92 xã`. */
  share: "part" | "whole" | null;
  /** Whether words before it say that what follows are its parts: `gồm`, `trong đó`, `(`. */
  opensParts: boolean;
  /** Whether it is what something fell by: `giảm 14/28 sở, ngành`. */
  isFall: boolean;
}

/** An amount by the id of its number or row. */
export interface Named extends Amount {
  id: string;
}

/** A relation that the arithmetic suggests. A proposal and never a finding: a person accepts or refuses it. */
export interface ProposedRelation {
  /** What it is proposed for, of one reading: the same report read again proposes it under the same key. */
  key: string;
  kind: Relation["kind"];
  target: string;
  terms: Term[];
  /** The sentence of the target. */
  sentence: string;
  /** What a person said of it; undefined where nobody did. */
  answer?: RelationAnswer;
}

export type RelationAnswer = "accepted" | "refused";

/** Fewer, and chance adds up; more, and nobody writes so many parts. */
const PARTS = { least: 2, most: 8 };

/**
 * Relations that plain arithmetic suggests among the numbers of a sentence, of a paragraph, and between
 * text and form: a whole that opens its parts, a share of two numbers, what was and what it fell by, and
 * a number said twice. What already holds is asked for by the core's verdict, with its rounding.
 * @param numbers in the order of the report
 * @param rows the rows of the form
 */
export function proposeRelations(numbers: readonly Countable[], rows: readonly Named[]): ProposedRelation[] {
  const found: ProposedRelation[] = [];
  const taken = new Set<string>();
  const propose = (kind: Relation["kind"], target: Countable, terms: Term[], all: readonly Named[]) => {
    if (!holds(kind, target.amount, terms, all)) return false;
    const key = `${kind} ${target.id} ${terms.map(({ id }) => id).join(" ")}`;
    if (!taken.has(key)) found.push({ key, kind, target: target.id, terms, sentence: target.text });
    taken.add(key);
    return true;
  };
  numbers.forEach((number, index) => {
    if (!number.amount.number) return;
    const near = (distance: number) =>
      numbers.slice(index + 1, index + 1 + distance).filter((one) => one.paragraph === number.paragraph);
    proposeParts(number, near(2 * PARTS.most), propose);
    if (number.amount.unit?.type === "percent")
      proposeShare(number, numbers.slice(Math.max(0, index - 6), index), propose);
    if (number.isFall && number.share === "part") proposeFall(number, numbers, index, propose);
  });
  for (const [first, again] of repeatsAmong(numbers)) propose("equal", again, [plus(first.id)], [named(first)]);
  for (const number of numbers)
    for (const row of sameRows(number, rows)) propose("equal", number, [plus(row.id)], [row]);
  return found;
}

type Propose = (kind: Relation["kind"], target: Countable, terms: Term[], all: readonly Named[]) => boolean;

const named = ({ id, amount }: Countable): Named => ({ id, ...amount });
const plus = (id: string): Term => ({ id, sign: 1 });
const isCount = ({ amount }: Countable) => amount.unit?.type !== "percent" && amount.unit?.type !== "rank";

/** `23 đơn vị (03 sở, ngành; 02 đơn vị sự nghiệp, 18 xã)`: the run of numbers behind it that adds up to it. */
function proposeParts(whole: Countable, behind: readonly Countable[], propose: Propose): void {
  if (!isCount(whole) || whole.share === "part") return;
  const parts: Countable[] = [];
  for (const part of behind.filter(isCount).filter(({ share }) => share !== "whole")) {
    if (!whole.opensParts && part.sentence !== whole.sentence) return;
    if (parts.length === 0 && !whole.opensParts) return;
    if (!addable(whole, part) || parts.length >= PARTS.most) return;
    parts.push(part);
    if (parts.length < PARTS.least) continue;
    const all = parts.map(({ id, amount }) => ({ id, ...amount }));
    if (
      propose(
        "sum",
        whole,
        parts.map(({ id }) => plus(id)),
        all,
      )
    )
      return;
  }
}

/** Parts count what the whole counts: quantities differ where a whole of units has parts of kinds. */
function addable(whole: Countable, part: Countable): boolean {
  const [a, b] = [whole.amount.unit, part.amount.unit];
  return a !== null && b !== null && a.quantity === b.quantity;
}

/** `64/92 xã, đạt 69,6%`, `giảm 156/398 đầu mối, tương ứng giảm 39,01%`. */
function proposeShare(percent: Countable, before: readonly Countable[], propose: Propose): void {
  const near = before.filter((one) => isCount(one) && one.paragraph === percent.paragraph).reverse();
  const [nearest] = near;
  if (!nearest) return;
  // What the nearest number is a part of: its own whole, or a larger number shortly before.
  const part = nearest.share === "whole" ? near[1] : nearest;
  if (!part) return;
  for (const whole of near.filter((one) => one !== part && addable(one, part)))
    if (propose("ratio", percent, [plus(part.id), plus(whole.id)], [part, whole].map(named))) return;
  const rest = near.find((one) => one !== part && addable(one, part));
  if (part.isFall && rest)
    propose("ratio", percent, [plus(part.id), plus(part.id), plus(rest.id)], [part, rest].map(named));
}

/** `giảm 14/28 sở, ngành`: what is left is 28 less 14. */
function proposeFall(fall: Countable, numbers: readonly Countable[], index: number, propose: Propose): void {
  const before = numbers[index + 1];
  if (before?.share !== "whole") return;
  const terms: Term[] = [plus(before.id), { id: fall.id, sign: -1 }];
  const left = numbers.filter((one) => one !== fall && one !== before && isCount(one) && one.share === null);
  const candidates = left.filter(
    (one) => one.paragraph === fall.paragraph && one.amount.unit?.id === fall.amount.unit?.id,
  );
  for (const target of candidates) if (propose("difference", target, terms, [before, fall].map(named))) return;
}

/** A value this large, or with decimals, is not the same twice by chance. */
const TELLING = 50;

function isTelling({ number, unit }: Amount): boolean {
  return (
    number !== null &&
    (number.decimals > 0 || number.value.gte(TELLING)) &&
    !(unit?.type === "percent" && number.value.eq(100))
  );
}

/** Two places of the text that state one value of one unit. */
function repeatsAmong(numbers: readonly Countable[]): [Countable, Countable][] {
  const known = new Map<string, Countable>();
  return numbers.flatMap((number): [Countable, Countable][] => {
    const { amount } = number;
    const value = baseValue(amount);
    if (!value || !isTelling(amount) || number.share === "whole") return [];
    const key = `${value.toFixed()} ${amount.unit?.id ?? ""}`;
    const first = known.get(key);
    if (first) return [[first, number]];
    known.set(key, number);
    return [];
  });
}

/** The rows of the form that state the same value of the same thing; none where several do. */
function sameRows({ amount, share }: Countable, rows: readonly Named[]): Named[] {
  const value = baseValue(amount);
  if (!value || !isTelling(amount) || share === "whole" || amount.unit === null) return [];
  const same = rows.filter((row) => {
    const other = baseValue(row);
    return other?.eq(value) && row.unit?.quantity === amount.unit?.quantity;
  });
  return same.length === 1 ? same : [];
}

/** Whether the core finds that it holds, rounding granted; nothing is proposed that does not. */
function holds(kind: Relation["kind"], target: Amount, terms: readonly Term[], all: readonly Named[]): boolean {
  const byId = new Map(all.map((one) => [one.id, one]));
  const stated = terms.map((term) => ({ term, quantity: byId.get(term.id)! }));
  if (stated.some(({ quantity }) => quantity.number === null || quantity.number.value.lt(new Big(0)))) return false;
  // Almost any share is `trên 99%` or `gần 100%`: that proves nothing.
  const isVague = [target, ...stated.map(({ quantity }) => quantity)].some(({ qualifier }) => qualifier !== "");
  if (isVague && kind !== "equal") return false;
  const { outcome } = verdictOf({ kind, target, terms: stated, assumes: false });
  return outcome === "holds" || outcome === "rounding";
}
