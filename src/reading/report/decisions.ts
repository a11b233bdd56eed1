import { isWrittenRight } from "./numbers.ts";
import { proposedFigure } from "./new-figure.ts";
import type { PreviousFigure } from "./previous.ts";
import type { ProposedRelation, RelationAnswer } from "./propose-relations.ts";
import type { ReadNumber, ReportReading } from "./reading.ts";

/** What a person said of a number that was read. */
export interface Decision {
  /** The figure of last quarter that it is; null: it is new; undefined: what was read stands. */
  figure?: string | null;
  /** What it should say; undefined: what was read stands. */
  stated?: string;
}

/** By the number's place in `numbers`. */
export type Decisions = Readonly<Record<number, Decision>>;

/** By the key of a proposed relation. */
export type RelationAnswers = Readonly<Record<string, RelationAnswer>>;

/**
 * A reading with what a person said of its numbers and of what arithmetic suggests: a number that is confirmed or
 * picked is sure, and no other number is that figure any more.
 * @param previous last quarter's figures; a decision for another one says nothing
 */
export function decided(
  reading: ReportReading,
  decisions: Decisions,
  answers: RelationAnswers,
  previous: readonly PreviousFigure[],
): ReportReading {
  const known = new Map(previous.map((figure) => [figure.id, figure]));
  const picked = pickedFigures(reading.numbers, decisions, known);
  const owners = new Map([...picked].flatMap(([index, id]) => (id === null ? [] : [[id, index] as const])));
  const taken = new Set([...known.keys(), ...reading.numbers.map(({ id }) => id)]);
  const numbers = reading.numbers.map((number, index): ReadNumber => {
    const { stated = number.stated } = decisions[index] ?? {};
    const own = stated === number.stated ? number : { ...number, stated, isReadable: isWrittenRight(stated) };
    const choice = picked.get(index);
    const owner = owners.get(number.match.figure ?? "");
    if (choice) return asFigure(own, known.get(choice)!);
    return choice === null || (owner !== undefined && owner !== index) ? asNew(own, taken) : own;
  });
  const found = new Set(numbers.map(({ match }) => match.figure));
  return {
    ...reading,
    numbers,
    gone: previous.flatMap(({ id }) => (found.has(id) ? [] : [id])),
    relations: renamed(answered(reading.relations, answers), reading.numbers, numbers),
  };
}

/** The first who picks a figure has it. */
function pickedFigures(
  numbers: readonly ReadNumber[],
  decisions: Decisions,
  known: ReadonlyMap<string, PreviousFigure>,
): Map<number, string | null> {
  const taken = new Set<string>();
  const picked = new Map<number, string | null>();
  numbers.forEach((_, index) => {
    const figure = decisions[index]?.figure;
    if (figure === undefined || (figure !== null && (!known.has(figure) || taken.has(figure)))) return;
    if (figure !== null) taken.add(figure);
    picked.set(index, figure);
  });
  return picked;
}

function asFigure(number: ReadNumber, { id, unit, label, before, after }: PreviousFigure): ReadNumber {
  const match = { state: "sure", figure: id, certainty: 1 } as const;
  return { ...number, id, unit, match, lastQuarter: { label, before, after }, proposal: null };
}

function asNew(number: ReadNumber, taken: Set<string>): ReadNumber {
  if (number.match.state === "new") return number;
  const proposal = proposedFigure(number, taken);
  return {
    ...number,
    id: proposal.id,
    match: { state: "new", figure: null, certainty: 0 },
    lastQuarter: null,
    proposal,
  };
}

function answered(relations: readonly ProposedRelation[], answers: RelationAnswers): ProposedRelation[] {
  return relations.map((relation) => {
    const answer = answers[relation.key];
    return answer === "accepted" || answer === "refused" ? { ...relation, answer } : relation;
  });
}

/**
 * Proposed relations by the ids that their numbers have now. What was corrected is no longer known to hold and is
 * not proposed; what was accepted must hold all the same.
 */
function renamed(
  relations: readonly ProposedRelation[],
  before: readonly ReadNumber[],
  after: readonly ReadNumber[],
): ProposedRelation[] {
  const names = new Map(before.map(({ id }, index) => [id, after[index]!.id]));
  const corrected = new Set(before.flatMap(({ id, stated }, index) => (stated === after[index]!.stated ? [] : [id])));
  return relations.flatMap((relation) => {
    const isCorrected = [relation.target, ...relation.terms.map(({ id }) => id)].some((id) => corrected.has(id));
    if (isCorrected && relation.answer !== "accepted") return [];
    const nameOf = (id: string) => names.get(id) ?? id;
    const terms = relation.terms.map((term) => ({ ...term, id: nameOf(term.id) }));
    return [{ ...relation, target: nameOf(relation.target), terms }];
  });
}
