import type { Draft, ProposalView } from "../../views/report-check-view.ts";

/** A draft with what a person changes in it; the draft that is given stays. */
export function withValue(draft: Draft, id: string, value: string): Draft {
  return { ...draft, rows: draft.rows.map((row) => (row.id === id ? { ...row, value } : row)) };
}

export function withDecision(draft: Draft, number: number, decision: Draft["decisions"][number]): Draft {
  return { ...draft, decisions: { ...draft.decisions, [number]: { ...draft.decisions[number], ...decision } } };
}

/** @param answer null takes back what was said */
export function withAnswer(draft: Draft, key: string, answer: ProposalView["answer"]): Draft {
  return { ...draft, relations: put(draft.relations, key, answer) };
}

/** @param text "" takes back what was said */
export function withExplanation(draft: Draft, finding: string, text: string): Draft {
  return { ...draft, explanations: put(draft.explanations, finding, text || null) };
}

function put<Value>(record: Record<string, Value>, key: string, value: Value | null): Record<string, Value> {
  const others = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}
