import type { Outcome } from "../core/finding.ts";
import type { ImportProblem } from "../reading/problem.ts";

/** A row of the form as a person works on it. */
export interface DraftRow {
  id: string;
  value: string;
  note: string;
  /** What the document said, verbatim; null where it has no such row. */
  read: string | null;
}

/** The head of the report as far as it was typed; "" where it was not. Days are ISO dates. */
export interface DraftHead {
  number: string;
  title: string;
  issued: string;
  cutOff: string;
}

/** A report that is being checked: what was read of a document and what a person changed. It is all text. */
export interface Draft {
  /** The document's name. */
  name: string;
  /** `2025-q4` */
  quarter: string;
  /** A report of another province has no quarter before it here. */
  otherProvince: boolean;
  head: DraftHead;
  rows: DraftRow[];
  problems: ImportProblem[];
}

/** `heading`: a row that asks for no value and has none. */
export type RowState = "taken" | "blank" | "changed" | "missing" | "heading";

/** A line of a sum on paper; `row` is the row of the form that it names, "" for what was computed. */
export interface SumLineView {
  sign: string;
  off: "contradiction" | "difference" | null;
  amount: string;
  /** What comes out of the sum or is stated, rather than what goes into it. */
  result: boolean;
  row: string;
  name: string;
  says: string;
  place: string;
}

export interface FindingCardView {
  outcome: Outcome;
  outcomeLabel: string;
  row: string;
  label: string;
  reason: string;
  lines: SumLineView[];
  print: { printed: string; right: string } | null;
  /** Each with what it is about: how far apart, what is assumed, what was said last quarter. */
  notes: { about: string; text: string }[];
}

export interface FindingGroupView {
  outcome: Outcome;
  title: string;
  meaning: string;
  cards: FindingCardView[];
}

/** A number written wrongly; `write` is what to write instead, "" where it cannot be known. */
export interface WrongNumberView {
  row: string;
  label: string;
  text: string;
  write: string;
  use: string;
}

export interface RowView {
  id: string;
  /** The heading of the area that begins here; "" elsewhere. */
  area: string;
  label: string;
  unit: string;
  /** What the quarter before said, verbatim; "" where it said nothing or is not known. */
  before: string;
  value: string;
  valueLabel: string;
  state: RowState;
  stateText: string;
  /** Why it needs a look; empty where it needs none. */
  reasons: string[];
}

/** What the page shows of a check, in words. */
export interface CheckView {
  title: string;
  headline: string;
  /** Whether something was checked and nothing is off. */
  clean: boolean;
  counted: string;
  taken: string;
  groups: FindingGroupView[];
  /** Slips of the ministry's own form; null where it has none. */
  template: { title: string; cards: FindingCardView[] } | null;
  wrong: WrongNumberView[];
  notTaken: string[];
  differs: string[];
  rows: RowView[];
  attention: string;
}
